// A report as a PDF file: vectors only, fonts embedded, outline, language and fixed identifiers.
#pragma once

#include "page_flow.h"

#include <tl/expected.hpp>

namespace tenbin::ui {

enum class Paper : std::uint8_t { A4, Letter };

// The PDF's bytes. `created` (ISO date and time, UTC) is written into the file, so that the same report gives the same bytes.
tl::expected<QByteArray, QString> pdfOf(
    const report::Report &report, Paper paper, const QFont &face, const PaintChart &paintChart, const QString &created);

}   // namespace tenbin::ui
