#include "core/storage/search.h"
#include "tests/support/memorystore.h"
#include "tests/support/randomrecords.h"
#include "tests/support/walk.h"
#include "ui/lists/resultlist.h"
#include "ui/shell/rail.h"

#include <QPlainTextEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// A random workbook, in which every text of the first record of each table is a word of its own.
class Wording
{
public:
    explicit Wording(quint32 seed)
        : m_seed(seed)
    {
    }

    Result<void> fill(Store &store, const QString &workbookId)
    {
        for (const RandomRecords::Part &part : RandomRecords(m_seed).all(workbookId)) {
            if (!part.table->recorded)
                continue;
            for (Row row : part.rows) {
                const bool isFirst = row.front() == part.rows.front().front();
                for (size_t i = 1; i < row.size(); ++i)
                    reword(*part.table, i, row, isFirst);
                STRAW_TRY(store.putRow(*part.table, row));
            }
        }
        return {};
    }

    const std::vector<std::pair<Place, QString>> &all() const { return m_all; }

private:
    void reword(const Table &table, size_t i, Row &row, bool isFirst)
    {
        const Column &column = table.columns[i];
        switch (column.kind) {
        case ColumnKind::Int:
        case ColumnKind::Real:
        case ColumnKind::Percent:
        case ColumnKind::Money:
            row[i] = column.required ? QVariant(7LL) : QVariant();
            return;
        default:
            break;
        }
        if (isFirst && isWrittenByPeople(column)) {
            const QString word = QStringLiteral("word%1x").arg(m_all.size() + 1000);
            row[i] = word;
            m_all.push_back({{table.name, row.front().toString(), column.name}, word});
        } else if (column.isSearchable() && !column.required) {
            row[i] = QVariant();
        }
    }

    const quint32 m_seed;
    std::vector<std::pair<Place, QString>> m_all;
};

/// What stands in the editor that has the cursor; nothing for the search itself.
QString written(const MainWindow &window)
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus == window.findChild<Rail *>()->searchLine())
        return {};
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        return line->text();
    const auto *text = qobject_cast<const QPlainTextEdit *>(focus);
    return text ? text->toPlainText() : QString();
}

} // namespace

/// Every text of a workbook can be found, reached, changed and removed by hand.
class TestReach : public QObject
{
    Q_OBJECT

    /// As somebody would: the keys of the search, the word, Return.
    static void lookFor(const QString &word)
    {
        gui::press(Qt::Key_F, Qt::ControlModifier);
        gui::type(word);
        gui::press(Qt::Key_Return);
        gui::settle(); // a list that closes takes the activity of its window along
    }

private Q_SLOTS:
    void everyHitOfTheSearch()
    {
        gui::Stage stage;
        MainWindow &window = stage.create(u"Norvik"_s);
        Wording wording(7);
        QVERIFY(window.desk().perform(
            Change::create(), [&](Store &store) { return wording.fill(store, window.document().documentId()); }));
        QVERIFY(gui::show(window));
        QVERIFY(wording.all().size() > 110);
        const auto stored = [&](const Place &place) { return window.desk().value(place).toString(); };
        QSet<TableKey> tables;
        QStringList unreachable;
        for (const auto &[place, word] : wording.all()) {
            const QString name = place.table + u'.' + place.column;
            tables << place.table;
            lookFor(word);
            if (written(window) != word) {
                unreachable << name + u" is not reached"_s;
                continue;
            }
            gui::press(Qt::Key_End);
            gui::type(u"y"_s);
            gui::press(Qt::Key_F, Qt::ControlModifier); // leaves it
            if (stored(place) != word + u'y') {
                unreachable << name + u" is not changed"_s;
                continue;
            }
            if (name == u"account.name") // the only one that is needed
                continue;
            lookFor(word + u'y');
            gui::press(Qt::Key_A, Qt::ControlModifier);
            gui::press(Qt::Key_Delete);
            gui::press(Qt::Key_F, Qt::ControlModifier);
            if (!stored(place).isEmpty())
                unreachable << name + u" is not removed"_s;
        }
        unreachable.removeDuplicates();
        QVERIFY2(unreachable.isEmpty(), qPrintable(unreachable.join(u'\n')));
        qInfo("%d texts of %d tables", int(wording.all().size()), int(tables.size()));
    }
};

QTEST_MAIN(TestReach)
#include "tst_reach.moc"
