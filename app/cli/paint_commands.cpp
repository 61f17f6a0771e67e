#include "paint_commands.h"

#include "arguments.h"
#include "document/recipes.h"
#include "fields/search_space.h"
#include "i18n/translations.h"
#include "planner/search/verify.h"
#include "ui/shell/screenshot.h"
#include "ui/study/study_picture.h"

#include <QBuffer>
#include <QImage>

#include <array>

namespace tenbin::cli {

namespace {

class PaintText
{
    Q_DECLARE_TR_FUNCTIONS(PaintText)
};

// Installs the language that --lang names.
tl::expected<QString, Failure> takeLanguage(const Arguments &arguments)
{
    auto language = arguments.required(QStringLiteral("lang"));
    if (!language)
        return language;
    if (!i18n::languages().contains(*language))
        return tl::unexpected(wrongUsage(PaintText::tr("unknown language “%1”; there are en, zh, ja").arg(*language)));
    i18n::install(*language);
    QLocale::setDefault(i18n::localeOf(*language));
    return language;
}

QStringList modeWords()
{
    return {QStringLiteral("plan"), QStringLiteral("compare"), QStringLiteral("report"), QStringLiteral("study"),
        QStringLiteral("prices")};
}

QStringList themeWords()
{
    return {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
}

std::optional<ui::Mode> modeOf(const QString &word)
{
    const qsizetype at = modeWords().indexOf(word);
    return at < 0 ? std::nullopt : std::optional(static_cast<ui::Mode>(at));
}

tl::expected<QSize, Failure> sizeOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    bool okW = false, okH = false;
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(&okW), parts[1].toInt(&okH)) : QSize();
    if (!okW || !okH || size.width() < 320 || size.height() < 240 || size.width() > 8'192 || size.height() > 8'192)
        return tl::unexpected(
            wrongUsage(PaintText::tr("--size needs WIDTHxHEIGHT from 320x240 to 8192x8192, not “%1”").arg(text)));
    return size;
}

Result writePicture(const QImage &image, const QString &path)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return tl::unexpected(Failure{kInternalError, PaintText::tr("the picture could not be made")});
    if (const auto written = writeWhole(path, png); !written)
        return tl::unexpected(written.error());
    return kDone;
}

}   // namespace

tl::expected<QByteArray, QString> reportPdf(const Chosen &chosen, ui::Paper paper, const QDateTime &made)
{
    const Subject &subject = chosen.subject;
    const planner::Catalog &catalog = *chosen.catalog;
    const ui::ReportMatter matter{chosen.projectTitle, subject, chosen.catalog,
        planner::evaluate(subject.workload, subject.plan, catalog), planner::replay(subject.workload, subject.plan, catalog, {}),
        planner::compare(subject.workload, searchSpace(subject, catalog), subject.targets, catalog), chosen.plans, chosen.base};
    const ui::ReportChoice choice{i18n::installed(), paper};
    const report::Report report = ui::reportOf(matter, choice, made);
    const charts::PrintLook look = ui::reportLook(i18n::localeOf(choice.language));
    return ui::reportFile(report, ui::ReportFormat::Pdf, paper, look, made,
        [&look](const report::ChartSpec &spec, const QSizeF &size) { return charts::recordChart(spec, size, look); });
}

Result makeReport(const QStringList &words)
{
    const auto arguments = Arguments::parse(words,
        {QStringLiteral("workload"), QStringLiteral("plan"), QStringLiteral("set"), QStringLiteral("lang"),
            QStringLiteral("paper"), QStringLiteral("o")},
        {}, 1);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto out = arguments->required(QStringLiteral("o"));
    if (!out)
        return tl::unexpected(out.error());
    const QString paper
        = arguments->has(QStringLiteral("paper")) ? arguments->value(QStringLiteral("paper")) : QStringLiteral("a4");
    if (paper != QLatin1String("a4") && paper != QLatin1String("letter"))
        return tl::unexpected(wrongUsage(PaintText::tr("unknown paper “%1”; there are a4, letter").arg(paper)));
    const auto chosen = chosenSubject(*arguments);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const auto language = takeLanguage(*arguments);
    if (!language)
        return tl::unexpected(language.error());
    const auto pdf
        = reportPdf(*chosen, paper == QLatin1String("a4") ? ui::Paper::A4 : ui::Paper::Letter, QDateTime::currentDateTime());
    if (!pdf)
        return tl::unexpected(Failure{kInternalError, pdf.error()});
    if (const auto written = writeWhole(*out, *pdf); !written)
        return tl::unexpected(written.error());
    return kDone;
}

Result takeScreenshot(const QStringList &words)
{
    // The mode, and after it perhaps a file.
    QStringList rest = words;
    const QString word = rest.isEmpty() ? QString() : rest.takeFirst();
    const auto mode = modeOf(word);
    if (!mode)
        return tl::unexpected(
            wrongUsage(PaintText::tr("unknown mode “%1”; there are %2").arg(word, modeWords().join(QStringLiteral(", ")))));
    const bool hasFile = !rest.isEmpty() && !rest.front().startsWith(QLatin1Char('-'));
    const auto arguments = Arguments::parse(rest,
        {QStringLiteral("lang"), QStringLiteral("theme"), QStringLiteral("size"), QStringLiteral("scale"), QStringLiteral("zoom"),
            QStringLiteral("charts"), QStringLiteral("page"), QStringLiteral("o")},
        {}, hasFile ? 1 : 0);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto out = arguments->required(QStringLiteral("o"));
    const auto language = takeLanguage(*arguments);
    if (!out || !language)
        return tl::unexpected(out ? language.error() : out.error());
    const QString theme
        = arguments->has(QStringLiteral("theme")) ? arguments->value(QStringLiteral("theme")) : QStringLiteral("light");
    const qsizetype themePlace = themeWords().indexOf(theme);
    if (themePlace < 0)
        return tl::unexpected(
            wrongUsage(PaintText::tr("unknown theme “%1”; there are %2").arg(theme, themeWords().join(QStringLiteral(", ")))));
    const auto size
        = sizeOf(arguments->has(QStringLiteral("size")) ? arguments->value(QStringLiteral("size")) : QStringLiteral("1440x900"));
    if (!size)
        return tl::unexpected(size.error());
    const auto scale = arguments->has(QStringLiteral("scale")) ? arguments->number(QStringLiteral("scale"), 0.5, 4)
                                                               : tl::expected<double, Failure>(1.0);
    if (!scale)
        return tl::unexpected(scale.error());
    const auto zoom = arguments->has(QStringLiteral("zoom"))
        ? arguments->number(QStringLiteral("zoom"), ui::zoom::kLeast, ui::zoom::kMost)
        : tl::expected<double, Failure>(ui::zoom::kLeast);
    if (!zoom)
        return tl::unexpected(zoom.error());
    const int percent = qRound(*zoom);
    constexpr std::array themes{ui::ThemeChoice::Light, ui::ThemeChoice::Dark, ui::ThemeChoice::Contrast};
    const ui::ThemeChoice choice = themes[static_cast<std::size_t>(themePlace)];
    if (*mode == ui::Mode::Study && arguments->has(QStringLiteral("page"))) {
        const QString page = arguments->value(QStringLiteral("page"));
        if (!ui::studyPictures().contains(page))
            return tl::unexpected(wrongUsage(
                PaintText::tr("unknown page “%1”; there are %2").arg(page, ui::studyPictures().join(QLatin1String(", ")))));
        return writePicture(ui::renderStudy(page, ui::Picture{*mode, *language, choice, *size, *scale, percent}), *out);
    }
    auto project = hasFile ? loadProject(arguments->positional(0))
                           : tl::expected<Project, Failure>(*projectOf(QStringLiteral("customer-chat"), *language));
    if (!project)
        return tl::unexpected(project.error());
    const QImage image = ui::renderWindow(
        *project, {*mode, *language, choice, *size, *scale, percent, arguments->value(QStringLiteral("charts"))});
    if (image.isNull())
        return tl::unexpected(wrongUsage(PaintText::tr("this version has no mode “%1” yet").arg(word)));
    return writePicture(image, *out);
}

}   // namespace tenbin::cli
