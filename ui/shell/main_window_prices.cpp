// Prices mode: what it shows, and how other prices come into the project.
#include "db/project_file.h"
#include "files/input_file.h"
#include "files/output_file.h"
#include "main_window.h"
#include "pricing/catalog_loader.h"
#include "ui/prices/prices_page.h"
#include "ui/widgets/message_bar.h"

#include <QDate>
#include <QFileInfo>

namespace tenbin::ui {

namespace {

constexpr qint64 kLargestPriceFile = 64 * 1024 * 1024;

using Prices = std::shared_ptr<const planner::Catalog>;

// The one that ships with the program, which lives as long as it does.
Prices builtInPrices()
{
    return {std::shared_ptr<void>(), &pricing::builtInCatalog()};
}

tl::expected<Prices, Sentence> readPrices(const QString &path)
{
    const auto bytes = files::readInput(path, kLargestPriceFile);
    if (!bytes)
        return tl::unexpected(
            Sentence([path] { return MainWindow::tr("%1 cannot be read. The prices are as they were.").arg(path); }));
    auto catalog = pricing::parseCatalog(*bytes);
    if (!catalog)
        return tl::unexpected(Sentence([path, error = catalog.error()] {
            const QString place = QString::fromStdString(error.path);
            return place.isEmpty()
                ? MainWindow::tr("%1 is not a price file. The prices are as they were.").arg(path)
                : MainWindow::tr("%1 is not a price file of ours: see %2. The prices are as they were.").arg(path, place);
        }));
    return std::make_shared<const planner::Catalog>(std::move(*catalog));
}

}   // namespace

QWidget *MainWindow::makePrices(QWidget *parent)
{
    m_prices = new PricesPage(parent);
    m_pricesWorker = new Background(m_prices);
    connect(m_prices, &PricesPage::importWanted, this, [this] {
        if (const auto path = m_dialogs.openPath(this, FileKind::Prices); path)
            importPrices(*path);
    });
    connect(m_prices, &PricesPage::updateWanted, this, [this] {
        const Prices now = m_session.document().project().catalog, next = builtInPrices();
        m_prices->preview(next, tr("the built-in prices"), report::priceChanges(*now, *next));
    });
    connect(m_prices, &PricesPage::exportWanted, this, [this] {
        if (const auto path = m_dialogs.savePath(this, FileKind::Prices, QStringLiteral("prices.json")); path)
            exportPrices(*path);
    });
    connect(m_prices, &PricesPage::catalogTaken, this,
        [this](const Prices &catalog) { (void)m_session.document().perform(SetCatalog{catalog}); });
    return m_prices;
}

void MainWindow::presentPrices()
{
    const Prices now = m_session.document().project().catalog;
    const planner::Catalog &builtIn = pricing::builtInCatalog();
    m_prices->present(now, QDate::currentDate(), !(*now == builtIn), QString::fromStdString(builtIn.date));
}

// Read and compared in the worker: a file may be large, or on a slow disk.
void MainWindow::importPrices(const QString &path)
{
    m_pricesWorker->ask([this, path, now = m_session.document().project().catalog](const Background::Question &question) {
        const auto next = readPrices(path);
        std::vector<report::PriceChange> changes = next ? report::priceChanges(*now, **next) : std::vector<report::PriceChange>();
        question.post([this, path, next, changes = std::move(changes)] {
            if (next)
                m_prices->preview(*next, QFileInfo(path).fileName(), changes);
            else
                m_messages->showMessage(Icon::Warning, next.error());
        });
    });
}

void MainWindow::exportPrices(const QString &path)
{
    if (db::isProjectFile(path)) {
        m_messages->showMessage(
            Icon::Warning, [path] { return tr("%1 is a project; the prices were not written over it.").arg(path); });
        return;
    }
    const auto written = files::writeOutput(path, pricing::writeCatalog(*m_session.document().project().catalog));
    if (written)
        m_messages->showMessage(Icon::Pass, [path] { return tr("The prices are in %1.").arg(path); });
    else
        m_messages->showMessage(Icon::Warning, [path, why = written.error()] { return tr("%1: %2").arg(path, why); });
}

}   // namespace tenbin::ui
