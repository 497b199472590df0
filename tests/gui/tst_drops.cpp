#include "core/storage/store.h"
#include "tests/support/programwindows.h"
#include "tests/support/windowdriver.h"
#include "ui/frame/infobar.h"
#include "ui/lists/resultlist.h"
#include "ui/pages/registry.h"
#include "ui/shell/startwindow.h"
#include "ui/widgets/textlabel.h"

#include <QTableView>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// The rows of the import preview, once it is there.
int previewed(const MainWindow &window)
{
    const auto *preview = gui::find<QTableView>(&window, u"What will be added"_s);
    return preview ? preview->model()->rowCount() : -1;
}

} // namespace

/// Whatever is dropped wherever leads to the right place, or is named.
class TestDrops : public QObject
{
    Q_OBJECT

    QString write(const QString &name, const QByteArray &text)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("not written");
        return path;
    }

    QTemporaryDir m_folder;
    QString m_csv, m_txt, m_other;

private Q_SLOTS:
    void initTestCase()
    {
        m_csv = write(u"tickets.csv"_s, "date,title\n2024-05-03,Depot late\n2024-06-04,Depot late again\n");
        m_txt = write(u"notes.txt"_s, "2024-07-05 Called the depot\n");
        m_other = write(u"offer.pdf"_s, "%PDF-1.4");
    }

    /// On every page, upon whatever is there: also upon a field, which would take the name for a text.
    void tablesAndTextsLeadToTheHistory_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry &entry : pageRegistry())
            QTest::newRow(qPrintable(entry.key)) << entry.key;
    }
    void tablesAndTextsLeadToTheHistory()
    {
        QFETCH(QString, page);
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        window.openPage(page);
        QWidget *target = window.page();
        for (QLineEdit *line : window.page()->findChildren<QLineEdit *>()) {
            if (!line->visibleRegion().isEmpty())
                target = line;
        }
        const Snapshot before = window.document().data();
        QVERIFY(gui::dropFiles(target, {m_csv, m_txt}));
        QCOMPARE(window.page()->key(), u"history"_s);
        QTRY_COMPARE(previewed(window), 2);
        QVERIFY(before.events.size() == window.document().data().events.size()); // asked first
        gui::click(gui::button(&window, u"Add 2 events"_s));
        QCOMPARE(window.document().data().events.size(), before.events.size() + 2);
        QTRY_COMPARE(previewed(window), 1); // the next file
        gui::click(gui::button(&window, u"Cancel"_s));
        QCOMPARE(window.document().data().events.size(), before.events.size() + 2);
    }

    void wordsLeadToTheHistoryWhereNoFieldTakesThem()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        window.openPage(u"causes"_s);
        QMimeData words;
        words.setText(u"2024-05-03 Depot late\n2024-06-04 Depot late again"_s);
        QVERIFY(gui::drop(&window, {4, window.height() / 2}, words)); // on the rail
        QCOMPARE(window.page()->key(), u"history"_s);
        QTRY_COMPARE(previewed(window), 2);
    }

    void aWorkbookIsOpened()
    {
        gui::Stage stage;
        const QString path = stage.create(u"Kestrel"_s).document().path();
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const QString copy = m_folder.filePath(u"Kestrel copy.db"_s);
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(QFile::copy(path, copy));
        QVERIFY(gui::dropFiles(window.page(), {copy}));
        QTRY_COMPARE(stage.program->windows().size(), size_t(3));
        QCOMPARE(stage.window().document().path(), copy);
    }

    void whatHasNoPlaceIsNamed_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::addColumn<QString>("named");
        QTest::newRow("another file") << QList{QUrl::fromLocalFile(m_other)} << u"offer.pdf"_s;
        QTest::newRow("a folder") << QList{QUrl::fromLocalFile(m_folder.path())}
                                  << QFileInfo(m_folder.path()).fileName();
        QTest::newRow("a link") << QList{QUrl(u"https://example.org/a"_s)} << u"https://example.org/a"_s;
        QTest::newRow("two") << QList{QUrl::fromLocalFile(m_other), QUrl::fromLocalFile(m_folder.path())}
                             << u"offer.pdf and "_s;
        QTest::newRow("nothing") << QList<QUrl>() << u"something without a name"_s;
    }
    void whatHasNoPlaceIsNamed()
    {
        QFETCH(QList<QUrl>, urls);
        QFETCH(QString, named);
        gui::Stage stage;
        stage.program->start({});
        StartWindow *start = gui::startWindow();
        QVERIFY(start && gui::show(*start));
        MainWindow *window = nullptr;
        QMimeData data;
        if (!urls.isEmpty())
            data.setUrls(urls);
        QVERIFY(gui::drop(start, start->rect().center(), data));
        QVERIFY2(gui::told(*start).startsWith(u"There is no place here for "_s + named), qPrintable(gui::told(*start)));
        window = &stage.openSample();
        QVERIFY(gui::show(*window));
        QVERIFY(gui::drop(window, window->rect().center(), data));
        QVERIFY2(gui::told(*window).startsWith(u"There is no place here for "_s + named),
                 qPrintable(gui::told(*window)));
    }

    void onTheStartPageItIsAskedForWhichWorkbook()
    {
        gui::Stage stage;
        stage.openSample();
        QVERIFY(stage.window().document().publishAndWait());
        stage.restart();
        stage.program->start({});
        StartWindow *start = gui::startWindow();
        QVERIFY(start && gui::show(*start));
        QVERIFY(gui::dropFiles(start, {m_csv, m_other}));
        QVERIFY2(gui::told(*start).startsWith(u"Which workbook is tickets.csv for?"_s), qPrintable(gui::told(*start)));
        QVERIFY(gui::told(*start).contains(u"offer.pdf"_s));
        QVERIFY(stage.program->windows().empty());
        QVERIFY(gui::find<ResultList>(start, u"Recent workbooks"_s)->hasFocus());
        gui::press(Qt::Key_Return);
        QTRY_COMPARE(stage.program->windows().size(), size_t(1));
        QCOMPARE(stage.window().page()->key(), u"history"_s);
        QTRY_COMPARE(previewed(stage.window()), 2);
    }

    void onTheStartPageANewWorkbookWillDo()
    {
        gui::Stage stage;
        stage.program->start({});
        StartWindow *start = gui::startWindow();
        QVERIFY(start && gui::show(*start));
        QVERIFY(gui::dropFiles(start, {m_txt}));
        gui::click(gui::button(start, u"New workbook"_s));
        gui::type(u"Kestrel"_s);
        gui::press(Qt::Key_Return);
        QTRY_COMPARE(stage.program->windows().size(), size_t(1));
        QTRY_COMPARE(previewed(stage.window()), 1);
    }

    void whatIsLeftGoesNowhere()
    {
        gui::Stage stage;
        stage.program->start({});
        StartWindow *start = gui::startWindow();
        QVERIFY(start && gui::show(*start));
        QVERIFY(gui::dropFiles(start, {m_txt}));
        gui::click(gui::button(start, u"Leave it"_s));
        QCOMPARE(previewed(stage.openSample()), -1);
    }
};

QTEST_MAIN(TestDrops)
#include "tst_drops.moc"
