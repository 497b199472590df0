#include "core/insight/contacts.h"
#include "core/workbook/parties.h"
#include "core/workbook/title.h"
#include "tests/support/menus.h"
#include "tests/support/walk.h"
#include "ui/bringin/importmodel.h"
#include "ui/bringin/importpanel.h"
#include "ui/frame/infobar.h"
#include "ui/lists/addline.h"
#include "ui/pages/history/historydetails.h"
#include "ui/pages/history/historyfigure.h"
#include "ui/pages/history/historymodel.h"
#include "ui/pages/history/historypage.h"
#include "ui/pages/history/historytable.h"
#include "ui/pages/history/signchainview.h"
#include "ui/pages/history/timelineview.h"
#include "ui/widgets/pagearea.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace straw;

/// The History page in a window, driven by keys and the mouse as people drive it.
class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void asksForLittleWhileEmpty();
    void addsWhatIsTyped();
    void narrowsBySideMarkAndWords();
    void goesThroughTheDrawingByKeys();
    void followsAWarningSign();
    void marksAndUnmarksAPromise();
    void worksOnAComplaintOfAnyDate();
    void showsHowAnEventIsTold();
    void saysWhoWasExpectedAtWhatWasMissed();
    void bringsInPastedLinesAsOneChange();
    void takesADroppedTable();
    void updatesWhatIsThereByItsReference();
    void refusesWhatIsNoTextCalmly();
    void keepsRowsInPlaceWhenADateChanges();
    void leavesNoColumnEmptyWhileTitlesAreCut();
    void keepsTheWidthsOfItsColumns();
    void sortsByTheHeadThatIsClicked();
    void showsAllOfWhatHappened();
    void showsAStepOfThePartingOnceItIsDone();
    void saysWhatCannotBeCountedForSilence();

private:
    void type(const QString &text);
    void drop(const QMimeData &data);
    void paste(const QString &text);
    template<typename W>
    W *child(const QString &name = {}) const;
    QAbstractButton *button(const QString &text) const;
    QString addEvent(const QString &at, const QString &title, const QString &party = {},
                     const QString &department = {});
    const Event &onlyEvent() const { return *m_document->data().events.begin(); }
    int rows() const { return child<HistoryTable>()->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return child<HistoryTable>()->model()->index(row, column).data().toString();
    }

    std::unique_ptr<gui::Stage> m_stage;
    MainWindow *m_window = nullptr;
    Document *m_document = nullptr;
    Desk *m_desk = nullptr;
    Page *m_page = nullptr;
};

void TestHistory::initTestCase()
{
    auto *english = new QTranslator(qApp);
    QVERIFY(english->load(":/translations/finalstraw_en.qm"));
    qApp->installTranslator(english);
}

void TestHistory::init()
{
    m_stage = std::make_unique<gui::Stage>();
    m_window = &m_stage->create("Norvik Logistics");
    m_document = &m_window->document();
    m_desk = &m_window->desk();
    m_window->resize(1280, 800);
    QVERIFY(gui::show(*m_window));
    m_window->openPage("history");
    m_page = m_window->page();
    QVERIFY(qobject_cast<HistoryPage *>(m_page));
    new QAbstractItemModelTester(child<HistoryTable>()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_page);
}

void TestHistory::cleanup()
{
    m_stage.reset();
}

template<typename W>
W *TestHistory::child(const QString &name) const
{
    return m_page->findChild<W *>(name);
}

QAbstractButton *TestHistory::button(const QString &text) const
{
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->text() == text && button->isVisible() && button->isEnabled())
            return button;
    }
    return nullptr;
}

void TestHistory::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestHistory::drop(const QMimeData &data)
{
    QVERIFY(gui::drop(m_page, {300, 300}, data));
}

void TestHistory::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
}

QString TestHistory::addEvent(const QString &at, const QString &title, const QString &party, const QString &department)
{
    Event event;
    event.at = Edtf::parse(at);
    event.title = title;
    event.party = Pick<"party">(party);
    event.department = Pick<"department">(department);
    return m_desk->add(event);
}

void TestHistory::asksForLittleWhileEmpty()
{
    int inputs = 0;
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool input =
            widget->inherits("QLineEdit") || widget->inherits("QPlainTextEdit") || widget->inherits("QComboBox");
        inputs += input && widget->isVisible() && widget->isEnabled();
    }
    QVERIFY2(inputs >= 1 && inputs <= 7, qPrintable(QString::number(inputs)));
    QVERIFY(!child<HistoryTable>()->isVisible());
    QVERIFY(!child<TimelineView>()->isVisible());
    QVERIFY(child<QWidget>("emptyHistory")->isVisible());
}

void TestHistory::addsWhatIsTyped()
{
    type("10 Mar 2025 review skipped @Meyer #support");
    QCOMPARE(child<AddLine>()->line()->accessibleDescription(),
             QString("Mon 10 Mar 2025 · Meyer (new: Us) · Support · Ctrl+T: the other side"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    const Snapshot &data = m_document->data();
    QCOMPARE(data.events.size(), 1);
    QCOMPARE(onlyEvent().at.toString(), QString("2025-03-10"));
    QCOMPARE(onlyEvent().title, QString("review skipped"));
    QCOMPARE(onlyEvent().department, QString("support"));
    QCOMPARE(data.nameOf(data.eventPeople.begin()->personId), QString("Meyer"));
    QCOMPARE(rows(), 1);
    QVERIFY(child<TimelineView>()->isVisible());
    QCOMPARE(child<TimelineView>()->currentId(), onlyEvent().id);
    QCOMPARE(child<AddLine>()->text(), QString());

    m_desk->undo();
    QVERIFY(m_document->data().events.isEmpty());
    QVERIFY(m_document->data().people.isEmpty());
    QCOMPARE(rows(), 0);
}

void TestHistory::narrowsBySideMarkAndWords()
{
    addEvent("2024-01-08", "Signed at the depot", "us", "sales");
    addEvent("2024-05-03", "Kick-off", "us", "delivery");
    const QString skipped = addEvent("2025-09-15", "Review skipped", "customer");
    RedFlag sign;
    sign.id = skipped;
    m_desk->add(sign);
    QCOMPARE(rows(), 3);

    const auto choose = [this](const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); };
    choose("Them");
    QCOMPARE(rows(), 1);
    choose("Sales");
    QCOMPARE(cell(0, HistoryModel::What), QString("Signed at the depot"));
    choose("Operations");
    QCOMPARE(cell(0, HistoryModel::What), QString("Kick-off"));
    choose("Warning signs");
    QCOMPARE(cell(0, HistoryModel::Marks), QString("warning sign"));
    choose("Ratings");
    QCOMPARE(rows(), 0);
    QVERIFY(button("All")); // the way back is still there
    choose("All");
    QTest::mouseClick(child<QWidget>("historySearch"), Qt::LeftButton);
    type("depot");
    QCOMPARE(rows(), 1);
    type(" kick");
    QCOMPARE(rows(), 0);
}

void TestHistory::goesThroughTheDrawingByKeys()
{
    const QString first = addEvent("2024-01-08", "Signed", "us");
    const QString second = addEvent("2024-05-03", "Kick-off", "customer");
    auto *timeline = child<TimelineView>();
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Home);
    QCOMPARE(timeline->currentId(), first);
    QTest::keyClick(timeline, Qt::Key_Right);
    QCOMPARE(timeline->currentId(), second);
    QCOMPARE(child<HistoryTable>()->currentId(), second);
    QVERIFY(timeline->accessibleDescription().contains("Kick-off"));
    QTest::keyClick(timeline, Qt::Key_Return);
    QVERIFY(child<HistoryDetails>());
    QVERIFY(child<HistoryDetails>()->isAncestorOf(QApplication::focusWidget()));

    QTest::mouseClick(timeline, Qt::LeftButton, {}, timeline->markOf(first).center());
    QCOMPARE(timeline->currentId(), first);
}

void TestHistory::followsAWarningSign()
{
    const QString id = addEvent("2025-09-15", "Review skipped", "customer");
    auto *table = child<HistoryTable>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(button("It was a warning sign"));
    QTest::mouseClick(button("It was a warning sign"), Qt::LeftButton);
    QVERIFY(m_document->data().redFlags.find(id));
    QTRY_VERIFY(child<SignChainView>());
    auto *chain = child<SignChainView>();
    QVERIFY(chain->sentence().contains("nobody is recorded as having noticed"));

    QVERIFY(m_page->reveal({"red_flag", id, "noticed_on"}));
    type("20 Sep 2025");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_document->data().redFlags.find(id)->noticedOn.toString(), QString("2025-09-20"));
    QVERIFY(chain->sentence().contains("nobody is recorded as having been told"));
    QVERIFY(m_page->reveal({"red_flag", id, "told_on"}));
    type("24 Nov 2025");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(chain->sentence().contains("nothing is recorded as done"));

    m_desk->undo();
    m_desk->undo();
    m_desk->undo();
    QVERIFY(!m_document->data().redFlags.find(id));
    QTRY_VERIFY(!child<SignChainView>());
}

void TestHistory::marksAndUnmarksAPromise()
{
    const QString id = addEvent("2024-01-08", "Offer", "us");
    QVERIFY(m_page->reveal({"event", id, {}}));
    QTest::mouseClick(button("Something was promised"), Qt::LeftButton);
    QVERIFY(m_document->data().promises.find(id));
    QCOMPARE(cell(0, HistoryModel::Marks), QString("promise"));
    QTRY_VERIFY(button("Not a promise"));
    QTest::mouseClick(button("Not a promise"), Qt::LeftButton);
    QVERIFY(!m_document->data().promises.find(id));
    QVERIFY(m_document->data().events.find(id));
}

/// Years before the notice, so that Triggers does not show it.
void TestHistory::worksOnAComplaintOfAnyDate()
{
    const QString id = addEvent("2023-05-04", "Asked for a credit", "customer");
    m_desk->setField({"account", "account", "notice_on"}, "2026-03-10");
    QVERIFY(m_page->reveal({"event", id, {}}));
    gui::click(button("They complained"));
    QTRY_VERIFY(gui::find(m_page, "What they wanted"));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QString("What fell short"));
    QCOMPARE(m_document->data().events.find(id)->kind, QString("complaint"));
    gui::click(gui::find(m_page, "What they wanted"));
    gui::type("A plan");
    m_desk->flushEditors();
    QCOMPARE(m_document->data().complaints.find(id)->wanted, QString("A plan"));
    gui::click(button("This complaint led to the cancellation"));
    QCOMPARE(m_document->data().workbook.complaintId, id);
    gui::click(button("It was no complaint"));
    QVERIFY(m_document->data().complaints.isEmpty());
    QVERIFY(m_document->data().workbook.complaintId.isEmpty());
    QTRY_VERIFY(button("They complained"));
    gui::settle();
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));

    m_desk->undo();
    gui::settle();
    QVERIFY(m_page->reveal({"complaint", id, "wanted"}));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QString("What they wanted"));
}

void TestHistory::showsHowAnEventIsTold()
{
    Line note;
    note.eventId = addEvent("2023-05-04", "Asked for a credit", "customer");
    note.text = "They were right";
    const QString id = m_desk->add(note);
    m_window->reveal({"line", id, "text"}, -1, 0);
    QCOMPARE(m_window->page(), m_page);
    auto *editor = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->toPlainText(), note.text);
    gui::click(gui::find<QAbstractButton>(m_page, "Consent to quoting: May be quoted without name"));
    QCOMPARE(m_document->data().lines.find(id)->quotable, QString("unnamed"));
}

void TestHistory::saysWhoWasExpectedAtWhatWasMissed()
{
    const QString id = addEvent("2023-05-04", "Interview", "customer");
    m_window->reveal({"event", id, "title"}, -1, 0);
    const auto says = [this](const QString &text) {
        for (const QPointer<QLabel> &label : gui::shownIn<QLabel>(*m_page)) {
            if (label->text() == text)
                return true;
        }
        return false;
    };
    QVERIFY(says("Who was there"));
    m_desk->setField({"event", id, "kind"}, "meeting_missed");
    gui::settle();
    QVERIFY(says("Who was expected") && !says("Who was there"));
}

void TestHistory::bringsInPastedLinesAsOneChange()
{
    paste("2024-05-03 Kick-off with dispatch\nsome day: a talk nobody dated\n10 Mar 2025 - review skipped\n");
    QTRY_VERIFY(button("Add 2 events"));
    auto *preview = child<QTableView>("importPreview");
    QCOMPARE(preview->model()->rowCount(), 3);
    QCOMPARE(preview->model()->index(0, ImportModel::Date).data().toString(), QString("3 May 2024"));
    QCOMPARE(preview->model()->index(1, ImportModel::Date).data().toString(), QString("no date"));
    QCOMPARE(m_document->data().events.size(), 0);

    // The row that was not understood is the current one: typing mends it.
    QCOMPARE(preview->currentIndex().row(), 1);
    preview->setFocus();
    // What is no date stays as it was typed, and says so.
    gui::type("some blah");
    gui::press(Qt::Key_Return);
    QTRY_COMPARE(preview->model()->index(1, ImportModel::Date).data().toString(), QString("some blah"));
    QVERIFY(preview->model()->index(1, ImportModel::Fate).data().toString().contains("some blah"));
    QVERIFY(button("Add 2 events"));
    preview->setCurrentIndex(preview->model()->index(1, ImportModel::Date));
    preview->setFocus();
    gui::type("spring 2024");
    gui::press(Qt::Key_Return);
    QTRY_VERIFY(button("Add 3 events"));
    QTest::mouseClick(button("Add 3 events"), Qt::LeftButton);
    QCOMPARE(m_document->data().events.size(), 3);
    QCOMPARE(rows(), 3);
    QVERIFY(!preview->isVisible());
    QCOMPARE(m_window->findChild<InfoBar *>()->text(), QString("3 events added to the history."));

    m_desk->undo();
    QCOMPARE(m_document->data().events.size(), 0);
    QCOMPARE(rows(), 0);
}

void TestHistory::takesADroppedTable()
{
    const QString path = m_stage->home() + "/tickets.csv";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Ticket ID;Created at;Subject;Team\nT-1;03.05.2024;Import stops;Support\nT-2;14.05.2024;Invoice "
               "wrong;Finance\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    drop(data);
    QTRY_VERIFY(button("Add 2 events"));
    QTest::mouseClick(button("Add 2 events"), Qt::LeftButton);
    QCOMPARE(m_document->data().events.size(), 2);
    QCOMPARE(onlyEvent().at.toString(), QString("2024-05-03"));
    QCOMPARE(onlyEvent().title, QString("Import stops"));
    QCOMPARE(onlyEvent().externalRef, QString("T-1"));
    QCOMPARE(onlyEvent().department, QString("support"));
}

void TestHistory::updatesWhatIsThereByItsReference()
{
    paste("id,date,title\nT-1,2024-05-03,Import stops\n");
    QTRY_VERIFY(button("Add 1 event"));
    QTest::mouseClick(button("Add 1 event"), Qt::LeftButton);
    child<HistoryTable>()->setFocus();
    paste("id,date,title\nT-1,2024-05-04,Import stops again\n");
    QTRY_VERIFY(button("Add 1 event"));
    QTest::mouseClick(button("Add 1 event"), Qt::LeftButton);
    QCOMPARE(m_document->data().events.size(), 1);
    QCOMPARE(onlyEvent().title, QString("Import stops again"));
    QCOMPARE(onlyEvent().at.toString(), QString("2024-05-04"));
}

void TestHistory::refusesWhatIsNoTextCalmly()
{
    const QString path = m_stage->home() + "/picture.csv";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x89PNG\r\n\0\0\0", 9) + QByteArray(2000, '\0'));
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    drop(data);
    QTRY_VERIFY(m_page->findChild<QLabel *>("importStatus")->text().contains("picture.csv"));
    QVERIFY(!button("Add events"));
    QCOMPARE(m_document->data().events.size(), 0);
}

void TestHistory::keepsRowsInPlaceWhenADateChanges()
{
    const QString first = addEvent("2024-01-01", "A");
    addEvent("2024-02-01", "B");
    addEvent("2024-03-01", "C");
    auto *table = child<HistoryTable>();
    QVERIFY(table->select(first));
    QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);
    QSignalSpy moves(table->model(), &QAbstractItemModel::rowsMoved);
    QVERIFY(m_desk->setField({"event", first, "at"}, "2024-02-15"));
    QCOMPARE(cell(1, HistoryModel::What), QString("A"));
    QCOMPARE(table->currentId(), first);
    QCOMPARE(moves.size(), 1);
    QCOMPARE(resets.size(), 0);
}

void TestHistory::leavesNoColumnEmptyWhileTitlesAreCut()
{
    const QString id = addEvent("2024-01-08", "Signed at the depot", "us");
    auto *table = child<HistoryTable>();
    QTRY_VERIFY(table->isVisible());
    for (const int column : {HistoryModel::Kind, HistoryModel::Department, HistoryModel::Mood})
        QVERIFY(table->isColumnHidden(column));
    const int wide = table->columnWidth(HistoryModel::What);
    QVERIFY(m_desk->setField({"event", id, "department"}, "sales"));
    QTRY_VERIFY(!table->isColumnHidden(HistoryModel::Department));
    QVERIFY(table->columnWidth(HistoryModel::What) < wide);
    int sum = 0;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        sum += table->isColumnHidden(column) ? 0 : table->columnWidth(column);
    QCOMPARE(sum, table->viewport()->width());
}

void TestHistory::keepsTheWidthsOfItsColumns()
{
    addEvent("2024-01-08", "Signed at the depot", "us", "sales");
    auto *table = child<HistoryTable>();
    QTRY_VERIFY(table->isVisible() && !table->isColumnHidden(HistoryModel::Department));
    const auto dragRightEdge = [](HistoryTable *of, int column, int by) {
        QHeaderView *header = of->horizontalHeader();
        const QPoint edge(header->sectionViewportPosition(column) + header->sectionSize(column) - 1,
                          header->height() / 2);
        QWindow *window = of->window()->windowHandle();
        const QPoint from = gui::inWindow(header->viewport(), edge);
        QTest::mouseMove(window, from);
        QTest::mousePress(window, Qt::LeftButton, {}, from);
        QTest::mouseMove(window, from + QPoint(by / 2, 0));
        QTest::mouseMove(window, from + QPoint(by, 0));
        QTest::mouseRelease(window, Qt::LeftButton, {}, from + QPoint(by, 0));
    };
    gui::settle();
    PageArea::bringIntoView(table);
    gui::settle();
    const int date = table->columnWidth(HistoryModel::Date), department = table->columnWidth(HistoryModel::Department);
    dragRightEdge(table, HistoryModel::Date, 40);
    QCOMPARE(table->columnWidth(HistoryModel::Date), date + 40);
    // The edge of the title is that of what stands behind it.
    dragRightEdge(table, HistoryModel::What, -30);
    QCOMPARE(table->columnWidth(HistoryModel::Department), department + 30);

    m_stage->restart();
    MainWindow &again = m_stage->create("Kestrel Freight");
    QVERIFY(gui::show(again));
    again.openPage("history");
    Event event;
    event.title = "Signed";
    event.department = "sales";
    again.desk().add(event);
    auto *kept = again.page()->findChild<HistoryTable *>();
    QTRY_COMPARE(kept->columnWidth(HistoryModel::Date), date + 40);
    QCOMPARE(kept->columnWidth(HistoryModel::Department), department + 30);
}

void TestHistory::sortsByTheHeadThatIsClicked()
{
    addEvent("2024-01-08", "Signed", "us", "sales");
    addEvent("2024-02-08", "Asked for a discount", "customer");
    addEvent("2024-03-08", "Kick-off", "us", "delivery");
    auto *table = child<HistoryTable>();
    QTRY_VERIFY(table->isVisible());
    gui::settle();
    PageArea::bringIntoView(table);
    gui::settle();
    gui::clickRow(table, 1);
    const QString chosen = table->currentId();
    QVERIFY(!chosen.isEmpty());
    const auto clickHead = [&](int column) {
        QHeaderView *header = table->horizontalHeader();
        gui::click(header->viewport(), {header->sectionViewportPosition(column) + 20, header->height() / 2});
    };
    const auto titles = [&] {
        QStringList shown;
        for (int row = 0; row < rows(); ++row)
            shown += cell(row, HistoryModel::What);
        return shown;
    };
    clickHead(HistoryModel::What);
    QCOMPARE(titles(), QStringList({"Asked for a discount", "Kick-off", "Signed"}));
    clickHead(HistoryModel::What);
    QCOMPARE(titles(), QStringList({"Signed", "Kick-off", "Asked for a discount"}));
    // What says nothing comes last.
    clickHead(HistoryModel::Department);
    QCOMPARE(titles().last(), QString("Asked for a discount"));
    QCOMPARE(table->currentId(), chosen);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    addEvent("2024-04-08", "Zoo visited", "us", "delivery");
    QCOMPARE(titles().last(), QString("Asked for a discount"));
    clickHead(HistoryModel::Date);
    QCOMPARE(titles().first(), QString("Signed"));
    QCOMPARE(titles().last(), QString("Zoo visited"));
    // By the menu of a row too, once more the other way round.
    const QString what = table->model()->headerData(HistoryModel::What, Qt::Horizontal).toString();
    gui::chooseInMenu(table, table->currentIndex(), {"Sort by", what});
    QCOMPARE(titles().first(), QString("Asked for a discount"));
    gui::chooseInMenu(table, table->currentIndex(), {"Sort by", what});
    QCOMPARE(titles().last(), QString("Asked for a discount"));
    QCOMPARE(table->currentId(), chosen);
}

void TestHistory::showsAllOfWhatHappened()
{
    const QString id = addEvent("2024-01-08", "Signed", "us");
    QVERIFY(m_page->reveal({"event", id, "title"}));
    QWidget *editor = QApplication::focusWidget();
    const int height = editor->height();
    gui::press(Qt::Key_A, Qt::ControlModifier);
    type(QString("Signed after two rounds about the price of the second depot, with a clause for the third. ")
             .repeated(3)
             .trimmed());
    QVERIFY(editor->height() >= 3 * height / 2);
    gui::press(Qt::Key_Return);
    gui::press(Qt::Key_Tab);
    QVERIFY(!m_document->data().events.find(id)->title.contains('\n'));
}

/// It is entered once, on Comeback, and stands here by itself.
void TestHistory::showsAStepOfThePartingOnceItIsDone()
{
    addEvent("2026-03-01", "A call");
    addEvent("2026-04-01", "Another call");
    ComebackStep step;
    step.id = "parting/acknowledge";
    step.kind = "acknowledge";
    step.result = "Answered within two hours.";
    m_desk->add(step);
    QCOMPARE(rows(), 2);
    m_desk->setField({"comeback_step", step.id, "done_on"}, "2026-03-10");
    gui::settle();
    QCOMPARE(rows(), 3);
    QVERIFY(cell(1, HistoryModel::What).startsWith(titleOf(step, m_document->data())));
    QCOMPARE(cell(1, HistoryModel::Side), m_desk->label("party", party::us));
    QCOMPARE(historyFigure(*m_desk).figure.events.size(), size_t(3));

    auto *table = child<HistoryTable>();
    table->setFocus();
    gui::press(Qt::Key_Home);
    while (table->currentIndex().row() != 1)
        gui::press(Qt::Key_Down);
    gui::press(Qt::Key_Delete); // it is removed where it is kept
    QCOMPARE(m_document->data().comebackSteps.size(), 1);
    gui::press(Qt::Key_Return);
    QTRY_COMPARE(m_window->page()->key(), QString("comeback"));

    m_desk->undo();
    m_window->openPage("history");
    QCOMPARE(rows(), 2);
}

/// Whoever pastes a list of loose dates learns that it does not count before it says what it was.
void TestHistory::saysWhatCannotBeCountedForSilence()
{
    const auto told = [this](const QString &text) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *one) { return one->isVisible() && one->text() == text; });
    };
    const QString withoutKind = addEvent("2025-07-07", "Price talk", "us", "sales");
    const QString withoutDay = addEvent("2025-08", "Second price talk", "us", "sales");
    m_desk->setField({"event", withoutDay, "kind"}, "call");
    gui::settle();
    gui::click(button("What the history shows"));
    QTRY_VERIFY(told("1 event without a kind counts as no contact: say what it was. 1 contact without an exact day can "
                     "neither begin nor end a stretch of one side only."));
    m_desk->setField({"event", withoutKind, "kind"}, "call");
    m_desk->setField({"event", withoutDay, "at"}, "2025-08-12");
    gui::settle();
    QVERIFY(!told("1 event without a kind counts as no contact: say what it was."));
    QCOMPARE(leftOpenContacts(m_document->data()).withoutDay, 0);
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
