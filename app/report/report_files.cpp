#include "report_files.h"

#include "chart_table.h"
#include "csv_line.h"

namespace tenbin::report {

namespace {

constexpr char kStyle[] = R"(
:root { color-scheme: light dark; --text: #1f2933; --secondary: #5b6b7b; --line: #dfe3e8; --accent: #1f7a6e; --ground: #fff;
  --pass: #1b7f5c; --fail: #b3452c; --warning: #8a6100; }
@media (prefers-color-scheme: dark) { :root { --text: #e6eaee; --secondary: #9faebc; --line: #2e3843; --accent: #5ccdbd;
  --ground: #12171c; --pass: #5cc49b; --fail: #f08b73; --warning: #e0b04a; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground); max-width: 62rem; margin: 2rem auto;
  padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { color: var(--accent); margin: 2rem 0 .5rem; font-size: 1.2rem; }
.subtitle, figcaption, .note, dd small { color: var(--secondary); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .9rem; margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); white-space: pre-line; }
th { color: var(--secondary); font-weight: 600; } .right { text-align: right; } tfoot td { font-weight: 600; }
dl { display: flex; flex-wrap: wrap; gap: .75rem; } dl div { border: 1px solid var(--line); border-radius: 8px; padding: .5rem .9rem; }
dt { color: var(--secondary); font-size: .8rem; } dd { margin: 0; font-size: 1.3rem; font-weight: 600; } dd small { display: block;
  font-size: .75rem; font-weight: 400; }
.pass { color: var(--pass); } .fail { color: var(--fail); } .warning { color: var(--warning); }
figure { margin: 1rem 0; } figure img { max-width: 100%; background: #fff; border: 1px solid var(--line); border-radius: 8px; }
)";

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray classOf(Tone tone)
{
    switch (tone) {
    case Tone::Pass: return " class=\"pass\"";
    case Tone::Fail: return " class=\"fail\"";
    case Tone::Warning: return " class=\"warning\"";
    case Tone::Plain: break;
    }
    return {};
}

// ✓ and ✗ beside the colour.
QByteArray markOf(Tone tone)
{
    return tone == Tone::Pass ? "✓ " : tone == Tone::Fail ? "✗ " : tone == Tone::Warning ? "⚠ " : "";
}

QByteArray rowOf(const QStringList &cells, const char *tag, const std::function<bool(qsizetype)> &right)
{
    QByteArray html = "<tr>";
    for (qsizetype i = 0; i < cells.size(); ++i)
        html += QByteArray("<") + tag + (right(i) ? " class=\"right\">" : ">") + escaped(cells[i]) + "</" + tag + ">";
    return html + "</tr>\n";
}

struct Html
{
    const QLocale &locale;
    const std::function<QByteArray(const ChartSpec &)> &svg;

    QByteArray operator()(const Paragraph &p) const
    {
        const QByteArray text = escaped(p.text);
        return "<p>" + (p.emphasised ? QByteArray("<strong>" + text + "</strong>") : text) + "</p>\n";
    }
    QByteArray operator()(const std::vector<KeyFigure> &figures) const
    {
        QByteArray html = "<dl>\n";
        for (const KeyFigure &f : figures)
            html += "<div><dt>" + escaped(f.label) + "</dt><dd" + classOf(f.tone) + ">" + markOf(f.tone) + escaped(f.value)
                + "<small>" + escaped(f.remark) + "</small></dd></div>\n";
        return html + "</dl>\n";
    }
    QByteArray operator()(const std::vector<Bullet> &bullets) const
    {
        QByteArray html = "<ul>\n";
        for (const Bullet &b : bullets)
            html += "<li" + classOf(b.tone) + ">" + markOf(b.tone) + escaped(b.text) + "</li>\n";
        return html + "</ul>\n";
    }
    QByteArray operator()(const Table &table) const
    {
        const auto right = [&table](qsizetype i) { return table.columns[static_cast<std::size_t>(i)].align == Align::Right; };
        QStringList heads;
        for (const Column &column : table.columns)
            heads << column.heading;
        QByteArray html = "<table>\n<thead>" + rowOf(heads, "th", right) + "</thead>\n<tbody>\n";
        for (const QStringList &row : table.rows)
            html += rowOf(row, "td", right);
        html += "</tbody>\n";
        if (!table.total.isEmpty())
            html += "<tfoot>" + rowOf(table.total, "td", right) + "</tfoot>\n";
        html += "</table>\n";
        return table.note.isEmpty() ? html : QByteArray(html + "<p class=\"note\">" + escaped(table.note) + "</p>\n");
    }
    QByteArray operator()(const std::vector<ChartSpec> &charts) const
    {
        QByteArray html;
        for (const ChartSpec &chart : charts) {
            html += "<figure><img alt=\"" + escaped(chart.title + QStringLiteral(". ") + chart.summary)
                + "\" src=\"data:image/svg+xml;base64," + svg(chart).toBase64() + "\">\n<figcaption>" + escaped(chart.summary)
                + "</figcaption>\n";
            const ChartTable figures = tableOf(chart, locale);
            if (!figures.rows.empty()) {
                const bool category = chart.y.scale == AxisScale::Category;
                const auto right = [category](qsizetype i) { return category ? i == 1 : i > 0; };
                html += "<details><summary>" + escaped(chart.title) + "</summary><table>\n<thead>"
                    + rowOf(figures.headers, "th", right) + "</thead>\n<tbody>\n";
                for (const QStringList &row : figures.rows)
                    html += rowOf(row, "td", right);
                html += "</tbody>\n</table></details>\n";
            }
            html += "</figure>\n";
        }
        return html;
    }
};

struct Csv
{
    const QLocale &locale;

    QByteArray operator()(const Paragraph &p) const { return csvLine({p.text}); }
    QByteArray operator()(const std::vector<KeyFigure> &figures) const
    {
        QByteArray csv;
        for (const KeyFigure &f : figures)
            csv += csvLine({f.label, f.value, f.remark});
        return csv;
    }
    QByteArray operator()(const std::vector<Bullet> &bullets) const
    {
        QByteArray csv;
        for (const Bullet &b : bullets)
            csv += csvLine({b.text});
        return csv;
    }
    QByteArray operator()(const Table &table) const
    {
        QStringList heads;
        for (const Column &column : table.columns)
            heads << column.heading;
        QByteArray csv = csvLine(heads);
        for (const QStringList &row : table.rows)
            csv += csvLine(row);
        if (!table.total.isEmpty())
            csv += csvLine(table.total);
        return table.note.isEmpty() ? csv : QByteArray(csv + csvLine({table.note}));
    }
    QByteArray operator()(const std::vector<ChartSpec> &charts) const
    {
        QByteArray csv;
        for (const ChartSpec &chart : charts) {
            const ChartTable figures = tableOf(chart, locale);
            csv += csvLine({chart.title}) + csvLine(figures.headers);
            for (const QStringList &row : figures.rows)
                csv += csvLine(row);
            csv += "\r\n";
        }
        return csv;
    }
};

}   // namespace

QByteArray htmlOf(const Report &report, const QLocale &locale, const std::function<QByteArray(const ChartSpec &)> &svg)
{
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"" + escaped(report.language)
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
        + escaped(report.title) + "</title>\n<style>" + kStyle + "</style>\n</head>\n<body>\n<header><h1>" + escaped(report.title)
        + "</h1>\n<p class=\"subtitle\">" + escaped(report.subtitle) + "</p></header>\n";
    const Html blocks{locale, svg};
    for (const ReportSection &section : report.sections) {
        html += "<section>\n<h2>" + escaped(section.heading) + "</h2>\n";
        for (const Block &block : section.blocks)
            html += std::visit(blocks, block);
        html += "</section>\n";
    }
    return html + "</body>\n</html>\n";
}

QByteArray csvOf(const Report &report, const QLocale &locale)
{
    // Spreadsheets take a file without the mark for the system's own encoding.
    QByteArray csv = "\xEF\xBB\xBF" + csvLine({report.title}) + csvLine({report.subtitle});
    const Csv blocks{locale};
    for (const ReportSection &section : report.sections) {
        csv += "\r\n" + csvLine({section.heading});
        for (const Block &block : section.blocks)
            csv += std::visit(blocks, block);
    }
    return csv;
}

}   // namespace tenbin::report
