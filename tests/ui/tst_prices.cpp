// Prices mode: every figure with source and date, found as one types; other prices are looked at before they are taken.
#include "pricing/catalog_loader.h"
#include "ui/prices/change_model.h"
#include "ui/prices/price_model.h"
#include "ui/prices/prices_page.h"
#include "ui/shell/language.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace tenbin;
using namespace tenbin::ui;

namespace {

const QDate kToday(2026, 11, 27);

struct Prices : Fixture
{
    PricesPage *page;

    Prices()
    {
        window.setMode(Mode::Prices);
        QCoreApplication::processEvents();
        page = qobject_cast<PricesPage *>(window.page(Mode::Prices));
    }
    QAbstractItemModel &shown() const { return *page->table().model(); }
    void filter(const QString &words)
    {
        auto *edit = page->findChild<QLineEdit *>();
        edit->clear();
        // An input method writes a Han text at once; keys have none.
        if (words.toLatin1() == words.toUtf8())
            QTest::keyClicks(edit, words);
        else
            edit->insert(words);
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *button : page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().remove(QLatin1Char('&')) == text)
                return button;
        return nullptr;
    }
    void import(const QString &path)
    {
        dialogs.open = path;
        QTest::mouseClick(button(QStringLiteral("Import prices …")), Qt::LeftButton);
    }
};

// The built-in prices with the first input price a tenth dearer.
planner::Catalog dearer()
{
    planner::Catalog catalog = pricing::builtInCatalog();
    catalog.models.front().tokenOffers.front().prices.input->value *= 1.1;
    return catalog;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}   // namespace

class TestPrices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyFigureIsListed();
    void staleness_data();
    void staleness();
    void filtersAsOneTypes();
    void sortsByNumber();
    void importIsLookedAtFirst();
    void sameAndWrongFiles();
    void updateToTheBuiltIn();
    void exportReadsBack();
    void columnsFollowTheZoom();
    void otherLanguages();
};

void TestPrices::initTestCase()
{
    installLanguage(*qApp, QStringLiteral("en"));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestPrices::everyFigureIsListed()
{
    const planner::Catalog &catalog = pricing::builtInCatalog();
    const auto rows = report::priceList(catalog);
    std::size_t figures
        = catalog.servicePrices.size() + catalog.instancePrices.size() + catalog.regionRatios.size() + catalog.roundTrips.size();
    for (const planner::Model &model : catalog.models) {
        for (const planner::TokenOffer &offer : model.tokenOffers)
            for (const auto member :
                {&planner::TokenPrices::input, &planner::TokenPrices::output, &planner::TokenPrices::cacheRead,
                    &planner::TokenPrices::cacheWrite, &planner::TokenPrices::cacheWriteHour, &planner::TokenPrices::batchInput,
                    &planner::TokenPrices::batchOutput, &planner::TokenPrices::flexInput, &planner::TokenPrices::flexOutput,
                    &planner::TokenPrices::priorityInput, &planner::TokenPrices::priorityOutput})
                figures += (offer.prices.*member).has_value();
        figures += model.modelUnitOffers.size();
    }
    std::size_t known = 0, gaps = 0;
    QSet<QString> keys;
    for (const report::PriceRow &row : rows) {
        known += !row.isGap();
        gaps += row.isGap();
        QVERIFY2(!keys.contains(row.key()), qPrintable(row.key()));
        keys.insert(row.key());
        QVERIFY2(!row.item.isEmpty() && !row.figure.isEmpty() && !row.unit.isEmpty(), qPrintable(row.key()));
        QVERIFY2(row.isGap() || (!row.source.isEmpty() && !row.date.isEmpty()), qPrintable(row.key()));
    }
    QVERIFY(known >= figures);
    QVERIFY(gaps > 0);   // nobody publishes everything
}

void TestPrices::staleness_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("stale");
    QTest::addRow("today") << "2026-11-27" << false;
    QTest::addRow("a year") << "2025-11-27" << false;
    QTest::addRow("a year and a day") << "2025-11-26" << true;
    QTest::addRow("month, not over") << "2025-11" << false;
    QTest::addRow("month, over") << "2025-10" << true;
    QTest::addRow("year") << "2025" << false;
    QTest::addRow("old year") << "2024" << true;
    QTest::addRow("undated") << "undated" << true;
}

void TestPrices::staleness()
{
    QFETCH(QString, date);
    QFETCH(bool, stale);
    report::PriceRow row;
    row.value = 1;
    row.date = date;
    QCOMPARE(report::isStale(row, kToday), stale);
    row.value.reset();
    QVERIFY(!report::isStale(row, kToday));   // a gap has no age
}

void TestPrices::filtersAsOneTypes()
{
    Prices f;
    const int all = f.shown().rowCount();
    QVERIFY(all > 5'000);
    f.filter(QStringLiteral("nova lite tokyo"));
    QCOMPARE(f.shown().rowCount(), 0);   // the Region's id counts, and it says so
    f.filter(QStringLiteral("NOVA lite ap-northeast-1 input"));
    QVERIFY(f.shown().rowCount() > 0 && f.shown().rowCount() < 30);
    {
        QAbstractItemModelTester tester(&f.shown());   // it walks all rows at every change: a few of them will do
        QTest::keyClicks(f.page->findChild<QLineEdit *>(), QStringLiteral(" batch"));
    }
    f.filter(QStringLiteral("NOVA lite ap-northeast-1 input"));
    for (int i = 0; i < f.shown().rowCount(); ++i) {
        QVERIFY(f.shown().index(i, PriceModel::Item).data().toString().contains(QStringLiteral("Nova")));
        QCOMPARE(f.shown().index(i, PriceModel::Region).data().toString(), QStringLiteral("ap-northeast-1"));
    }
    f.filter({});
    QCOMPARE(f.shown().rowCount(), all);
    f.page->findChild<QComboBox *>()->setCurrentIndex(1);
    QVERIFY(f.shown().rowCount() > 0 && f.shown().rowCount() < all);
    for (int i = 0; i < f.shown().rowCount(); ++i) {
        QCOMPARE(f.shown().index(i, PriceModel::Value).data().toString(), QStringLiteral("gap"));
        QVERIFY(!f.shown().index(i, PriceModel::Value).data(Qt::DecorationRole).isNull());   // not by colour alone
    }
}

void TestPrices::sortsByNumber()
{
    Prices f;
    f.filter(QStringLiteral("haiku output"));
    QHeaderView &header = *f.page->table().horizontalHeader();
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
        QPoint(
            header.sectionViewportPosition(PriceModel::Value) + header.sectionSize(PriceModel::Value) / 2, header.height() / 2));
    QVERIFY(f.shown().rowCount() > 3);
    const bool ascending = header.sortIndicatorOrder() == Qt::AscendingOrder;
    for (int i = 1; i < f.shown().rowCount(); ++i) {
        const double a = f.shown().index(i - 1, PriceModel::Value).data(PriceModel::SortRole).toDouble(),
                     b = f.shown().index(i, PriceModel::Value).data(PriceModel::SortRole).toDouble();
        QVERIFY(ascending ? a <= b : a >= b);
    }
}

void TestPrices::importIsLookedAtFirst()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dearer.json"));
    QVERIFY(write(path, pricing::writeCatalog(dearer())));
    Prices f;
    const Project before = f.document().project();
    for (const bool taken : {false, true}) {
        f.import(path);
        QTRY_VERIFY(f.page->isPreviewing());
        QVERIFY(f.document().project() == before);
        QCOMPARE(f.page->changes().rowCount(), 1);
        QCOMPARE(
            f.page->changes().index(0, ChangeModel::Change).data().toString().remove(QChar(QChar::Nbsp)).remove(QLatin1Char(' ')),
            QStringLiteral("+10.0%"));
        QTest::mouseClick(
            f.button(taken ? QStringLiteral("Use these prices") : QStringLiteral("Keep the present ones")), Qt::LeftButton);
        QVERIFY(!f.page->isPreviewing());
        QCOMPARE(*f.document().project().catalog == dearer(), taken);
    }
    f.document().undoStack()->undo();
    QVERIFY(f.document().project() == before);
}

void TestPrices::sameAndWrongFiles()
{
    QTemporaryDir folder;
    const QString same = folder.filePath(QStringLiteral("same.json")), wrong = folder.filePath(QStringLiteral("wrong.json"));
    QVERIFY(write(same, pricing::writeCatalog(pricing::builtInCatalog())) && write(wrong, "{\"schema\":1,\"date\":7}"));
    Prices f;
    f.import(same);
    QTRY_VERIFY(f.page->isPreviewing());
    QVERIFY(!f.button(QStringLiteral("Use these prices"))->isEnabled());
    QTest::mouseClick(f.button(QStringLiteral("Keep the present ones")), Qt::LeftButton);
    for (const QString &path : {wrong, folder.filePath(QStringLiteral("absent.json"))}) {
        f.import(path);
        QTRY_VERIFY(f.window.messages().text().contains(path));
        QVERIFY(!f.page->isPreviewing());
    }
    QCOMPARE(f.document().undoStack()->count(), 0);
}

void TestPrices::updateToTheBuiltIn()
{
    Prices f;
    QVERIFY(!f.button(QStringLiteral("Update"))->isEnabled());
    (void)f.document().perform(SetCatalog{std::make_shared<const planner::Catalog>(dearer())});
    QVERIFY(f.button(QStringLiteral("Update"))->isEnabled());
    QTest::mouseClick(f.button(QStringLiteral("Update")), Qt::LeftButton);
    QCOMPARE(f.page->changes().rowCount(), 1);
    QTest::mouseClick(f.button(QStringLiteral("Use these prices")), Qt::LeftButton);
    QVERIFY(*f.document().project().catalog == pricing::builtInCatalog());
    QVERIFY(!f.button(QStringLiteral("Update"))->isEnabled());
}

void TestPrices::exportReadsBack()
{
    QTemporaryDir folder;
    Prices f;
    f.dialogs.save = folder.filePath(QStringLiteral("prices.json"));
    QTest::mouseClick(f.button(QStringLiteral("Save as a file …")), Qt::LeftButton);
    QFile file(*f.dialogs.save);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = pricing::parseCatalog(file.readAll());
    QVERIFY(read && *read == *f.document().project().catalog);
}

// The column that takes what the others leave keeps its own width where they leave nothing, as in a window opened so.
void TestPrices::columnsFollowTheZoom()
{
    const auto reset = qScopeGuard([] { zoom::apply(*qApp, zoom::kLeast); });
    const auto widths = [](const Prices &f) {
        std::vector<int> all;
        for (int column = 0; column < f.shown().columnCount(); ++column)
            all.push_back(f.page->table().columnWidth(column));
        return all;
    };
    Prices f;
    const std::vector<int> usual = widths(f);
    QCOMPARE(std::accumulate(usual.begin(), usual.end(), 0), f.page->table().viewport()->width());
    f.window.setZoom(150);
    QCoreApplication::processEvents();
    const Prices opened;
    QVERIFY(widths(opened) == widths(f));
    QVERIFY(f.page->table().columnWidth(PriceModel::Source) >= 300);
    f.window.setZoom(zoom::kLeast);
    QTRY_COMPARE(widths(f), usual);   // a window settles after its pages
}

void TestPrices::otherLanguages()
{
    Prices f;
    const int all = f.shown().rowCount();
    installLanguage(*qApp, QStringLiteral("zh"));
    QCoreApplication::processEvents();
    QCOMPARE(f.shown().rowCount(), all);
    f.filter(QString::fromUtf8("输入"));
    QVERIFY(f.shown().rowCount() > 100);
    installLanguage(*qApp, QStringLiteral("en"));
}

QTEST_MAIN(TestPrices)
#include "tst_prices.moc"
