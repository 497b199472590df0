#include "tests/support/randomedits.h"
#include "tests/support/walk.h"
#include "tests/support/workbench.h"
#include "ui/review/changespanel.h"

#include <QLabel>

using namespace straw;
using namespace Qt::StringLiterals;

/// Law 8 of the window: what cannot be done has no button, and a sentence says why.
class TestTakingBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aButtonThatIsThereTakesBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("history %u", seed) << seed;
    }
    /// Every entry of "Who changed what" of a random history.
    void aButtonThatIsThereTakesBack()
    {
        QFETCH(const quint32, seed);
        gui::Stage stage;
        MainWindow &window = stage.create(u"Norvik"_s);
        window.resize(1280, 800);
        QVERIFY(gui::show(window));
        Document &document = window.document();
        RandomEdits edits(seed);
        for (int i = 0; i < 60; ++i) {
            edits.edit(document);
            if (i % 7 == 0)
                stage.clock->set(document.environment().clock->nowUtc().addSecs(90));
        }
        QStringList told;
        connect(&window.desk(), &Desk::noticeGiven, &window, [&told](const Notice &notice) { told += notice.text; });
        window.commands().action(u"changes"_s)->trigger();
        auto *panel = window.findChild<ChangesPanel *>();
        QVERIFY(panel);
        while (QAbstractButton *more = gui::button(panel, u"Show earlier changes"_s))
            gui::click(more);
        auto *list = panel->findChild<EntryList *>();
        const int entries = list->model()->rowCount();
        int buttons = 0;
        for (int row = 0; row < entries + 2 * buttons; ++row) {
            gui::clickRow(list, row);
            gui::settle();
            QAbstractButton *take = gui::button(panel, u"Take this change back"_s);
            if (take) {
                ++buttons;
                told.clear();
                const QString before = contentOf(document.store());
                gui::click(take);
                gui::settle();
                QCOMPARE(told, QStringList(u"The change was taken back."_s));
                QVERIFY(contentOf(document.store()) != before);
                QVERIFY(document.undo());
                QCOMPARE(contentOf(document.store()), before);
                row += 2; // taking back and undoing it are entries too
            } else {
                QStringList said;
                for (const auto &label : gui::shownIn<QLabel>(*panel))
                    said += label->text();
                QVERIFY2(said.size() > 2, qPrintable(u"row %1 of %2: "_s.arg(row).arg(list->model()->rowCount())
                                                     + list->model()->index(row, 0).data().toString()));
            }
            if (QAbstractButton *back = gui::button(panel, u"All changes"_s)) // what was taken back has led there
                gui::click(back);
            while (QAbstractButton *more = gui::button(panel, u"Show earlier changes"_s))
                gui::click(more);
        }
        QVERIFY(buttons > 5);
        qInfo("%d entries, %d of them with a button", entries, buttons);
    }
};

QTEST_MAIN(TestTakingBack)
#include "tst_takingback.moc"
