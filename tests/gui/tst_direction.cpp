#include "core/storage/store.h"
#include "tests/support/walk.h"

#include <QLabel>
#include <QMenu>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar RightToLeft(u'\u202e'); // an override that nobody closed
const QString Turned = RightToLeft + u"abc "_s;

/// Whether a text of the user inside a sentence turns round what stands after it: an override that is
/// neither closed nor alone. A text that stands by itself may be what it is.
bool turnsRound(const QString &text)
{
    int open = 0;
    bool overridden = false, begins = text.startsWith(RightToLeft);
    for (const QChar letter : text) {
        if (letter == u'\u2068')
            ++open;
        else if (letter == u'\u2069')
            --open;
        else if (letter == RightToLeft)
            overridden = overridden || open == 0;
    }
    return open != 0 || (overridden && !begins);
}

/// Every text that the eye or a screen reader finds in the window.
void collect(const QWidget &root, QStringList &texts)
{
    QList<const QWidget *> all = {&root};
    for (const QWidget *widget : root.findChildren<QWidget *>())
        all += widget;
    for (const QWidget *widget : all) {
        texts += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip(), widget->windowTitle()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts += label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts += line->placeholderText();
        for (const QAction *action : widget->actions())
            texts += action->text();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        for (int row = 0; view && view->model() && row < view->model()->rowCount(); ++row) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(Qt::AccessibleDescriptionRole)})
                texts += view->model()->index(row, 0).data(role).toString();
        }
    }
}

} // namespace

/// What somebody wrote from right to left, or with signs of direction that were never closed, turns round
/// nothing of the sentence that it stands in.
class TestDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextTurnsRoundTheSentenceThatItStandsIn()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        int written = 0;
        QVERIFY(window.document().perform(Change::edit("account", "name"), [&](Store &store) -> Result<void> {
            for (const Table &table : Tables::instance().all()) {
                if (!table.recorded)
                    continue;
                STRAW_ASSIGN(std::vector<Row> rows, store.rows(table));
                for (Row &row : rows) {
                    for (size_t i = 0; i < row.size(); ++i) {
                        // A currency stands beside its number like a unit, and is read back with it.
                        const bool isUnit = table.columns[i].name == u"currency";
                        if (isUnit || !table.columns[i].isSearchable() || row[i].toString().isEmpty())
                            continue;
                        row[i] = Turned + row[i].toString();
                        ++written;
                    }
                    STRAW_TRY(store.updateRow(table, row));
                }
            }
            return {};
        }));
        QVERIFY2(written > 250, qPrintable(QString::number(written)));
        QStringList texts;
        int rows = 0;
        gui::forEachPage(window, [&](Page &page) {
            collect(window, texts);
            gui::forEachFirstRow(window, page, 3, [&](const Page &) {
                collect(window, texts);
                ++rows;
            });
        });
        const auto bare = std::ranges::count_if(texts, [](const QString &text) { return text.contains(RightToLeft); });
        QVERIFY(rows > 30 && bare > 500);
        texts.removeDuplicates();
        QStringList found;
        std::ranges::copy_if(texts, std::back_inserter(found), turnsRound);
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n').replace(RightToLeft, u"<RLO>"_s)));
    }
};

QTEST_MAIN(TestDirection)
#include "tst_direction.moc"
