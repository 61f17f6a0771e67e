// libcsv's parser, owned. It knows RFC 4180 and reports errors as values; what the fields mean is the rows' matter.
#pragma once

#include "trace_reader.h"

#include <csv.h>

#include <string_view>

namespace tenbin::ingest {

// Rows has field(text), lineEnd(character), fail(code) and checkPending(bytes): see AzureRows.
template<typename Rows>
class CsvParser
{
public:
    explicit CsvParser(Rows &rows)
        : m_rows(rows)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    }
    ~CsvParser() { csv_free(&m_parser); }
    CsvParser(const CsvParser &) = delete;
    CsvParser &operator=(const CsvParser &) = delete;

    void feed(std::string_view bytes)
    {
        if (csv_parse(&m_parser, bytes.data(), bytes.size(), onField, onLineEnd, &m_rows) != bytes.size())
            m_rows.fail(IngestCode::BadQuoting);
        m_rows.checkPending(m_parser.entry_pos);
    }

    void end()
    {
        if (csv_fini(&m_parser, onField, onLineEnd, &m_rows) != 0)
            m_rows.fail(IngestCode::BadQuoting);
    }

private:
    static void onField(void *text, std::size_t size, void *rows)
    {
        static_cast<Rows *>(rows)->field({static_cast<const char *>(text), size});
    }
    static void onLineEnd(int character, void *rows) { static_cast<Rows *>(rows)->lineEnd(character); }

    csv_parser m_parser{};
    Rows &m_rows;
};

}   // namespace tenbin::ingest
