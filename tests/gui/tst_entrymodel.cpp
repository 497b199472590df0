#include "tests/support/programwindows.h"
#include "ui/models/entrymodel.h"

#include <QAbstractItemModelTester>

#include <random>

using namespace straw;

namespace {

class Letters final : public EntryModel
{
public:
    explicit Letters(Desk &desk)
        : EntryModel(desk, "cause", nullptr)
    {
    }

    void show(std::vector<QString> letters)
    {
        m_letters = std::move(letters);
        refresh();
    }

protected:
    std::vector<QString> ids() const override { return m_letters; }
    Entry entry(const QString &id) const override { return {.title = id}; }

private:
    std::vector<QString> m_letters;
};

} // namespace

/// A list of entries follows what is to be shown row by row, so that the cursor and what is selected stay.
class TestEntryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverChangesEveryRowStaysThatOfItsEntry()
    {
        gui::Stage stage;
        Letters model(stage.openSample().desk());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::mt19937 random(1);
        for (int round = 0; round < 1000; ++round) {
            QHash<QString, QPersistentModelIndex> before;
            for (int row = 0; row < model.rowCount(); ++row)
                before.insert(model.idAt(row), model.index(row));
            std::vector<QString> wanted;
            for (const QChar letter : QStringLiteral("abcdefghij")) {
                if (random() % 4 != 0)
                    wanted.emplace_back(letter);
            }
            if (!wanted.empty()) { // a part of them in another order
                const size_t from = random() % wanted.size(), to = from + random() % (wanted.size() - from + 1);
                std::shuffle(wanted.begin() + qsizetype(from), wanted.begin() + qsizetype(to), random);
            }
            model.show(wanted);
            QCOMPARE(size_t(model.rowCount()), wanted.size());
            for (int row = 0; row < model.rowCount(); ++row) {
                QCOMPARE(model.idAt(row), wanted[size_t(row)]);
                if (before.contains(model.idAt(row)))
                    QCOMPARE(before.value(model.idAt(row)).row(), row);
            }
        }
    }
};

QTEST_MAIN(TestEntryModel)
#include "tst_entrymodel.moc"
