// The bytes of a file, plain or gzipped.
#pragma once

#include "trace_reader.h"

#include <zlib.h>

#include <memory>
#include <span>

namespace tenbin::ingest {

class ByteSource
{
public:
    static tl::expected<ByteSource, IngestError> open(const QString &path);

    // Fills `buffer` from the front; fewer bytes than it holds only at the end of the file.
    tl::expected<std::size_t, IngestError> read(std::span<char> buffer);

private:
    struct Close
    {
        void operator()(gzFile file) const { gzclose_r(file); }
    };
    explicit ByteSource(gzFile file)
        : m_file(file)
    {
    }

    std::unique_ptr<gzFile_s, Close> m_file;
};

}   // namespace tenbin::ingest
