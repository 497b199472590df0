#include "core/storage/store.h"
#include "tests/support/sections.h"
#include "tests/support/windowdriver.h"
#include "ui/pages/page/page.h"
#include "ui/pages/registry.h"
#include "ui/widgets/section.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>

using namespace straw;
using namespace Qt::StringLiterals;

/// What stands in a file may be longer than anything that can be laid out: only its beginning is.
class TestLongTexts : public QObject
{
    Q_OBJECT

    static constexpr int Most = 4001; // with the "…"

    /// What is laid out of the window that was too long to be.
    static QStringList tooLong(const MainWindow &window)
    {
        QStringList found;
        const auto look = [&](const QString &text, const QObject *where) {
            if (text.size() > Most)
                found += QLatin1String(where->metaObject()->className()) + u' ' + text.left(20);
        };
        look(window.windowTitle(), &window);
        for (const auto *label : window.findChildren<QLabel *>())
            look(label->text(), label);
        for (const auto *button : window.findChildren<QAbstractButton *>())
            look(button->text(), button);
        for (const auto *combo : window.findChildren<QComboBox *>()) {
            for (int row = 0; row < combo->count(); ++row)
                look(combo->itemText(row), combo);
        }
        for (auto *view : window.page()->findChildren<QAbstractItemView *>()) {
            for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row) {
                if (view->visualRect(view->model()->index(row, 0)).height() > 200)
                    found += view->accessibleName();
            }
        }
        return found;
    }

private Q_SLOTS:
    void onlyTheBeginningIsLaidOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a long word") << QString(100'000, u'n');
        QTest::newRow("many words") << u"word "_s.repeated(20'000);
        QTest::newRow("many lines") << u"line\n"_s.repeated(5'000);
        QTest::newRow("many marks") << u"z"_s + QString(20'000, QChar(0x0301));
    }
    void onlyTheBeginningIsLaidOut()
    {
        QFETCH(QString, text);
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const bool done = window.desk().perform(Change::import(1, u"test"_s), [&](Store &store) -> Result<void> {
            for (const Table &table : Tables::instance().all()) {
                STRAW_ASSIGN(const std::vector<Row> rows, store.rows(table));
                for (const Column &column : table.columns) {
                    if (table.recorded && !rows.empty() && column.isSearchable())
                        (void)store.setField(table.name, rows.front()[0].toString(), column.name, text);
                }
            }
            return {};
        });
        QVERIFY(done);
        QVERIFY(window.document().data().account.name.size() > Most);
        for (const PageEntry &page : pageRegistry()) {
            window.openPage(page.key);
            gui::unfoldSections(window.page());
            QCOMPARE(tooLong(window), QStringList());
        }
        const Snapshot &data = window.document().data();
        const Place records[] = {{"person", data.people.at(0).id, {}}, {"event", data.events.at(0).id, {}},
                                 {"line", data.lines.at(0).id, {}},    {"unknown", data.unknowns.at(0).id, {}},
                                 {"cause", data.causes.at(0).id, {}},  {"action", data.actions.at(0).id, {}}};
        for (const Place &record : records) {
            window.reveal(record);
            gui::unfoldSections(window.page());
            QCOMPARE(tooLong(window), QStringList());
        }
    }
};

QTEST_MAIN(TestLongTexts)
#include "tst_longtexts.moc"
