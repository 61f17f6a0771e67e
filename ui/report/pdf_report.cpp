#include "pdf_report.h"

#include "pdf_completion.h"

#include <QBuffer>
#include <QPdfWriter>

namespace tenbin::ui {

namespace {

QByteArray painted(
    const report::Report &report, Paper paper, const QFont &face, const PaintChart &paintChart, std::vector<SectionStart> &starts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QPageSize size(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    writer.setResolution(72);   // one unit is one point; shapes and glyphs stay vectors
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Tenbin"));
    PrintStyle style;
    style.face = face;
    QPainter painter(&writer);
    starts = PageFlow(painter, size.size(QPageSize::Point), style, paintChart, [&writer] { writer.newPage(); }).lay(report);
    painter.end();
    return bytes;
}

}   // namespace

tl::expected<QByteArray, QString> pdfOf(
    const report::Report &report, Paper paper, const QFont &face, const PaintChart &paintChart, const QString &created)
{
    std::vector<SectionStart> starts;
    const QByteArray bytes = painted(report, paper, face, paintChart, starts);
    try {
        return completedPdf(bytes, report.language, starts, created);
    } catch (const std::exception &e) {
        return tl::unexpected(QString::fromUtf8(e.what()));
    }
}

}   // namespace tenbin::ui
