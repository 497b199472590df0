#include "core/base/content.h"
#include "core/workbook/decisionplace.h"
#include "tests/support/randomrecords.h"
#include "tests/support/sections.h"
#include "tests/support/windowdriver.h"
#include "ui/fields/combofield.h"
#include "ui/fields/field.h"
#include "ui/frame/sidepanel.h"
#include "ui/lists/entrylist.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/causes/paircard.h"
#include "ui/pages/page/page.h"
#include "ui/pages/registry.h"
#include "ui/widgets/flash.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QScrollBar>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

PageArea *areaOf(const Page &page)
{
    return page.findChild<PageArea *>(QString(), Qt::FindDirectChildrenOnly);
}

/// A page is laid out in several steps, each asked for by the one before.
void settle()
{
    for (int i = 0; i < 8; ++i)
        gui::settle();
}

/// What may be opened on a page: a row of a list or table, or a card of a board.
struct Target
{
    QAbstractItemView *view;
    int row;
    QWidget *card;

    QWidget *widget() const { return view ? view->viewport() : card; }
    QRect place() const { return view ? view->visualRect(view->model()->index(row, 0)) : card->rect(); }
    /// As a person would scroll to it: just so far that it is seen.
    void bringIntoSight() const
    {
        if (view)
            view->scrollTo(view->model()->index(row, 0));
        PageArea::bringIntoView(widget(), place());
        settle();
    }
    /// On its words: before them one folds.
    void click() const { gui::click(widget(), place().topLeft() + QPoint(std::min(160, place().width() / 2), 12)); }
};

/// Every target in sight on the page, but an interview: it takes the page for itself.
std::vector<Target> targetsOf(const Page &page)
{
    std::vector<Target> targets;
    for (auto *view : page.column()->findChildren<QAbstractItemView *>()) {
        auto *list = qobject_cast<EntryList *>(view);
        if (!view->isVisible() || qobject_cast<QHeaderView *>(view)
            || (list && (list->entries()->table() == u"interview" || list->rows() == EntryList::Ways)))
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            targets.push_back({view, row, nullptr});
    }
    for (auto *card : page.column()->findChildren<PairCard *>()) {
        if (card->isVisible())
            targets.push_back({nullptr, 0, card});
    }
    return targets;
}

/// Where everything stands that is read on a page, and how far it is scrolled.
QStringList lookOf(const Page &page)
{
    QStringList look{u"scrolled to %1"_s.arg(areaOf(page)->verticalScrollBar()->value())};
    for (const auto *widget : page.column()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->inherits("straw::Flash"))
            continue;
        const QRect place(widget->mapTo(page.column(), QPoint()), widget->size());
        const QString text = widget->property("text").toString();
        look += u"%1 “%2” at %3,%4 %5x%6"_s
                    .arg(QString::fromLatin1(widget->metaObject()->className()),
                         text.isEmpty() ? widget->accessibleName() : text)
                    .arg(place.x())
                    .arg(place.y())
                    .arg(place.width())
                    .arg(place.height());
    }
    for (const auto *view : page.column()->findChildren<QAbstractItemView *>())
        look += u"%1 is scrolled to %2"_s.arg(view->accessibleName()).arg(view->verticalScrollBar()->value());
    return look;
}

/// What of a widget, or of a part of it, is in sight.
QRect inSight(const QWidget *widget, const QRect &part)
{
    return widget->visibleRegion().boundingRect() & part;
}

void put(Document &document, quint32 seed)
{
    const auto parts = RandomRecords(seed).all(document.documentId());
    const auto done = document.perform(Change::import(1, u"random"_s), [&](Store &store) -> Result<void> {
        for (const RandomRecords::Part &part : parts) {
            for (const auto &row : part.rows)
                STRAW_TRY(store.putRow(*part.table, row));
        }
        return {};
    });
    QVERIFY(done);
}

/// A case in which every check is open.
void putOpenCase(Document &document)
{
    const auto done = document.perform(Change::import(1, u"open"_s), [&](Store &store) -> Result<void> {
        const auto add = [&store](auto record, const QString &id, const auto &fill) {
            record.id = id;
            fill(record);
            return store.insert(record);
        };
        STRAW_TRY(add(Person(), u"lena"_s, [](Person &person) { person.name = u"Lena Hart"_s; }));
        STRAW_TRY(add(Person(), u"jonas"_s, [](Person &person) {
            person.name = u"Jonas Meyer"_s;
            person.party = "customer";
        }));
        STRAW_TRY(add(Person(), u"pia"_s, [](Person &person) {
            person.name = u"Pia Sommer"_s;
            person.party = "customer";
            person.keepInTouch = "stopped";
        }));
        STRAW_TRY(add(ComebackStep(), u"hello"_s, [](ComebackStep &step) {
            step.kind = "check_in";
            step.personId = u"pia"_s;
        }));
        STRAW_TRY(add(Event(), u"late"_s, [](Event &event) { event.at = Edtf::parse(u"2026-03-10"); }));
        STRAW_TRY(add(Event(), u"early"_s, [](Event &event) { event.at = Edtf::parse(u"2025-09-15"); }));
        STRAW_TRY(add(Lesson(), "lesson", [](Lesson &lesson) {
            lesson.kind = "poorly";
            lesson.text = u"The survey lay unread."_s;
        }));
        for (int i = 10; i < 24; ++i) {
            STRAW_TRY(add(Cause(), u"cause%1"_s.arg(i),
                          [i](Cause &cause) { cause.text = u"Lena did not call back, for the %1th time"_s.arg(i); }));
            STRAW_TRY(add(Action(), u"action%1"_s.arg(i), [i](Action &action) {
                action.title = u"Call back %1"_s.arg(i);
                action.status = "committed";
                action.kind = "save";
            }));
            STRAW_TRY(add(Interview(), u"talk%1"_s.arg(i), [](Interview &talk) {
                talk.kind = "exit";
                talk.status = "planned";
            }));
        }
        const Place signal = inDecision("stop_signal");
        STRAW_TRY(store.setField(signal.table, signal.id, signal.column, u"No answer by Friday."_s));
        STRAW_TRY(store.setField("workbook", document.documentId(), "status", u"not_required"_s));
        return store.setField("account", "account", "notice_on", u"2026-03-10"_s);
    });
    QVERIFY(done);
}

/// The same, further on: they were heard and said why, which opens what can only be asked then.
void putHeardCase(Document &document)
{
    putOpenCase(document);
    const auto done = document.perform(Change::import(1, u"heard"_s), [&](Store &store) -> Result<void> {
        STRAW_TRY(store.setField("interview", u"talk10"_s, "status", u"held"_s));
        StatedReason said;
        said.id = u"said"_s;
        said.text = u"Too expensive"_s;
        said.reason = "price_vs_value";
        return store.insert(said);
    });
    QVERIFY(done);
}

/// Puts what a seed stands for into a workbook: the sample has its own, below zero are the cases in which all is open.
void putCase(Document &document, int seed)
{
    if (seed > 0)
        put(document, quint32(seed));
    else if (seed < 0)
        seed == -1 ? putOpenCase(document) : putHeardCase(document);
}

} // namespace

/// What holds on every page: walked over each of them, so that a page added later is held as well.
class TestPages : public QObject
{
    Q_OBJECT

    static void addPages()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry &entry : pageRegistry())
            QTest::newRow(qPrintable(entry.key)) << entry.key;
    }

private Q_SLOTS:
    /// What a page is stands in pages.json; what it shows, in its class.
    void eachPageIsMadeAndTold()
    {
        QStringList made, told;
        for (const PageEntry &entry : pageRegistry())
            made += entry.key;
        for (const PageText &page : Pages::instance().all())
            told += page.key;
        QCOMPARE(made, told);
    }

    /// More is asked for by a click.
    void anEmptyPageAsksForLittle_data() { addPages(); }
    void anEmptyPageAsksForLittle()
    {
        QFETCH(QString, page);
        gui::Stage stage;
        MainWindow &window = stage.create(u"Norvik Logistics"_s);
        window.resize(1280, 800);
        QVERIFY(gui::show(window));
        window.openPage(page);
        settle();
        QStringList inputs;
        for (const QWidget *widget : window.page()->findChildren<QWidget *>()) {
            const bool isInput = widget->inherits("QLineEdit") || widget->inherits("QPlainTextEdit")
                                 || widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox")
                                 || widget->inherits("QCheckBox") || widget->inherits("straw::Segments");
            const bool isOfAnother =
                widget->parentWidget()->inherits("QComboBox") || widget->parentWidget()->inherits("QAbstractSpinBox");
            if (isInput && !isOfAnother && widget->isVisible() && widget->isEnabled())
                inputs += gui::nameOf(widget);
        }
        QVERIFY2(inputs.size() <= 7, qPrintable(inputs.join(u'\n')));
    }

    void openingARecordMovesNothing_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1280, 800), QSize(1024, 700), QSize(1700, 900)}) {
            for (const PageEntry &entry : pageRegistry())
                QTest::addRow("%s %d", qPrintable(entry.key), size.width()) << entry.key << size;
        }
    }
    void openingARecordMovesNothing()
    {
        QFETCH(QString, page);
        QFETCH(QSize, size);
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        window.resize(size);
        QVERIFY(gui::show(window));
        window.openPage(page);
        settle();
        Page &shown = *window.page();
        const size_t count = targetsOf(shown).size();
        int opened = 0;
        for (size_t i = 0; i < count; ++i) {
            if (shown.shownDetails() != Place())
                gui::click(gui::find(&shown, u"Close the panel"_s));
            settle();
            const Target target = targetsOf(shown)[i];
            target.bringIntoSight();
            const QStringList before = lookOf(shown);
            target.click();
            QTRY_VERIFY2(
                window.page() != &shown || shown.shownDetails() != Place(),
                qPrintable(u"row %1 of %2"_s.arg(target.row).arg(target.widget()->parentWidget()->accessibleName())));
            settle();
            if (window.page() != &shown) { // it is shown on a page of its own
                window.openPage(page);
                continue;
            }
            QStringList moved = before;
            for (const QString &place : lookOf(shown))
                moved.removeOne(place);
            QVERIFY2(moved.isEmpty(), qPrintable(u"opening row %1 moved: "_s.arg(i) + moved.join(u'\n')));
            ++opened;
        }
        QVERIFY(opened > 0);
    }

    void aLabelLeadsIntoItsField_data() { addPages(); }
    void aLabelLeadsIntoItsField()
    {
        QFETCH(QString, page);
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        window.openPage(page);
        settle();
        Page &shown = *window.page();
        const std::vector<Target> targets = targetsOf(shown);
        QVERIFY(!targets.empty());
        targets.front().bringIntoSight();
        targets.front().click();
        settle();
        gui::unfoldSections(&shown);
        int walked = 0;
        for (auto *field : shown.findChildren<Field *>()) {
            const auto *label = field->findChild<TextLabel *>(QString(), Qt::FindDirectChildrenOnly);
            if (!field->isVisible() || !label->isVisible())
                continue;
            PageArea::bringIntoView(field);
            gui::click(label, label->rect().center());
            QVERIFY2(field->isAncestorOf(QApplication::focusWidget()), qPrintable(label->text()));
            ++walked;
        }
        QVERIFY(walked > 0);
    }

    void aPickListBeginsWithAChoiceAndEndsWithNone()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        window.reveal({"account", "account", "exit_type"});
        settle();
        int walked = 0;
        for (auto *field : window.page()->findChildren<ComboField *>()) {
            auto *combo = field->findChild<QComboBox *>();
            if (!field->isVisible() || combo->count() == 0)
                continue;
            QVERIFY2(!combo->itemText(0).isEmpty(), qPrintable(combo->accessibleName()));
            QCOMPARE(combo->itemText(combo->count() - 1), u"Nothing chosen"_s);
            ++walked;
        }
        QVERIFY(walked >= 3);

        const auto stored = [&window] { return window.document().data().account.exitType; };
        const QString before = stored();
        QVERIFY(!before.isEmpty());
        auto *combo = gui::find<QComboBox>(&window, u"How they left"_s);
        QVERIFY(combo);
        // By clearing the text.
        gui::click(combo, QPoint(20, combo->height() / 2));
        gui::press(Qt::Key_A, Qt::ControlModifier);
        gui::press(Qt::Key_Delete);
        gui::press(Qt::Key_Tab);
        QCOMPARE(stored(), QString());
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stored(), before);
        // By the last entry.
        gui::click(combo, QPoint(combo->width() - 12, combo->height() / 2));
        QTRY_VERIFY(QApplication::activePopupWidget());
        gui::press(Qt::Key_End);
        gui::press(Qt::Key_Return);
        QTRY_COMPARE(stored(), QString());
        QCOMPARE(combo->currentText(), QString());
        QCOMPARE(window.document().data().choices.size(), 0); // its words are no choice
    }

    void theRolesFitTheSide()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const auto offered = [&](const QString &party) {
            for (const Person &person : window.document().data().people) {
                if (person.party != party)
                    continue;
                window.reveal({"person", person.id, "role"});
                settle();
                const auto *combo = gui::find<QComboBox>(&window, u"Role"_s);
                QStringList roles;
                for (int row = 0; combo && row < combo->count(); ++row)
                    roles += combo->itemText(row);
                return roles;
            }
            return QStringList();
        };
        const QStringList theirs = offered(u"customer"_s), ours = offered(u"us"_s);
        QVERIFY(theirs.contains(u"Champion"_s) && !theirs.contains(u"Seller"_s));
        QVERIFY(ours.contains(u"Seller"_s) && !ours.contains(u"Champion"_s));
    }

    void aPageEndsWhereItsContentEnds_data() { addPages(); }
    void aPageEndsWhereItsContentEnds()
    {
        QFETCH(QString, page);
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        window.openPage(page);
        gui::unfoldSections(window.page());
        const Page &shown = *window.page();
        const QWidget *paper = areaOf(shown)->widget();
        int end = 0;
        for (const QWidget *part : shown.column()->findChildren<QWidget *>()) {
            if (part->isVisible() && !part->layout())
                end = std::max(end, part->mapTo(paper, part->rect().bottomLeft()).y() + 1);
        }
        constexpr int margin = 5 * Step;
        if (paper->height() > areaOf(shown)->viewport()->height())
            QCOMPARE(paper->height() - end, margin);
    }

    void showWhereLeadsIntoSight_data()
    {
        QTest::addColumn<int>("seed"); // see putCase
        QTest::addColumn<QSize>("size");
        for (int seed = -2; seed < 4; ++seed) {
            QTest::addRow("%d", seed) << seed << QSize(1280, 800);
            QTest::addRow("%d, small window", seed) << seed << QSize(1024, 700);
        }
    }
    void showWhereLeadsIntoSight()
    {
        QFETCH(int, seed);
        QFETCH(QSize, size);
        int walked = 0;
        for (qsizetype i = 0;; ++i) { // each in a window of its own: the first time counts
            gui::Stage stage;
            MainWindow &window = seed == 0 ? stage.openSample() : stage.create(u"Random"_s);
            if (seed != 0) {
                putCase(window.document(), seed);
                window.desk().setFirstSession(false);
            }
            window.resize(size);
            QVERIFY(gui::show(window));
            window.openPage(u"review"_s);
            settle();
            const std::vector<OpenCheck> checks = window.desk().openChecks();
            if (i == qsizetype(checks.size()))
                break;
            const OpenCheck check = checks[size_t(i)];
            QAbstractButton *go = nullptr;
            for (auto *button : window.page()->findChildren<QAbstractButton *>()) {
                if (button->text() == u"Show where" && button->accessibleDescription() == checkText(check, Texts()))
                    go = button;
            }
            QVERIFY2(go && go->isVisible(), qPrintable(check.key));
            PageArea::bringIntoView(go);
            gui::click(go);
            settle();

            const Place place = check.places.front();
            QWidget *focus = QApplication::focusWidget();
            QVERIFY2(window.page()->isAncestorOf(focus), qPrintable(check.key));
            QRect part = focus->rect();
            if (auto *list = qobject_cast<QAbstractItemView *>(focus)) {
                part = list->visualRect(list->currentIndex());
                QVERIFY2(part.isValid(), qPrintable(check.key));
                focus = list->viewport();
            }
            const QRect seen = inSight(focus, part);
            QVERIFY2(seen.height() >= std::min(part.height(), 24) && seen.width() >= std::min(part.width(), 120),
                     qPrintable(u"%1: %2 of %3 high"_s.arg(check.key).arg(seen.height()).arg(part.height())));
            if (!place.column.isEmpty() && place.column != u"final_straw_id") {
                bool isThere = false;
                for (const auto *field : window.page()->findChildren<Field *>())
                    isThere = isThere || (field->place() == place && field->isAncestorOf(focus));
                QVERIFY2(isThere, qPrintable(check.key));
            }
            QVERIFY2(window.findChild<Flash *>(), qPrintable(check.key));
            ++walked;
        }
        QVERIFY(walked >= (seed < 0 ? 20 : 1));
    }

    /// Between them the two cases open every check that there is, so that each is walked above and answered here.
    void everyCheckIsAnsweredInItsPlace()
    {
        QStringList asked;
        for (int seed = -2; seed < 0; ++seed) {
            gui::Stage stage;
            MainWindow &window = stage.create(u"Norvik Logistics"_s);
            putCase(window.document(), seed);
            window.desk().setFirstSession(false);
            window.resize(1280, 800);
            QVERIFY(gui::show(window));
            window.openPage(u"review"_s);
            settle();
            const std::vector<OpenCheck> checks = window.desk().openChecks();
            for (const OpenCheck &check : checks) {
                if (check.contradiction || asked.contains(check.key))
                    continue;
                asked += check.key;
                QAbstractButton *because = nullptr;
                for (auto *button : window.page()->findChildren<QAbstractButton *>()) {
                    if (button->text() == u"It stays open because ..."
                        && button->accessibleDescription() == checkText(check, Texts()))
                        because = button;
                }
                QVERIFY2(because && because->isVisible(), qPrintable(check.key));
                PageArea::bringIntoView(because);
                gui::click(because);
                gui::type(u"It was left at that."_s);
                window.desk().flushEditors();
                settle();
                const Because *said = window.document().data().because.find(check.key);
                QVERIFY2(said && said->reason == u"It was left at that.", qPrintable(check.key));
            }
        }
        QStringList all;
        for (const QJsonValue check : readContent(u"guide/checks.json"_s)[u"checks"].toArray())
            all += check[u"key"].toString();
        std::ranges::sort(asked);
        std::ranges::sort(all);
        QCOMPARE(asked, all);
    }

    void anEmptyLanguageOfTheTextsSaysWhichOneHolds()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const QString id = window.document().data().workbook.id;
        for (const char *said : {"", "no", ""}) {
            window.desk().setField({"workbook", id, "language"}, QVariant(QString(said)));
            window.openPage(u"review"_s);
            settle();
            const auto *line = gui::find<QLineEdit>(window.page(), u"Language of your texts"_s);
            QVERIFY(line);
            QCOMPARE(line->text().isEmpty(), QString(said).isEmpty());
            QVERIFY2(line->placeholderText().contains("English"), qPrintable(line->placeholderText()));
        }
    }

    void whoSwitchedAnimationsOffSeesNoFlash()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const Place place{"account", "account", "fit"};
        window.reveal(place);
        settle();
        QVERIFY(window.findChild<Flash *>());
        QTRY_VERIFY(!window.findChild<Flash *>()); // it is short
        stage.program->settings().set(Setting::Animations, u"off"_s);
        stage.program->applyPreferences();
        window.reveal(place);
        settle();
        QVERIFY(!window.findChild<Flash *>());
    }

    void aFileWithoutANoticeSaysSo()
    {
        gui::Stage stage;
        MainWindow &window = stage.create(u"Norvik Logistics"_s);
        QVERIFY(gui::show(window));
        const auto says = [&window](const QString &text) {
            return std::ranges::any_of(window.findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() && label->text() == text;
            });
        };
        QVERIFY(says(u"No notice yet"_s));
        window.desk().setField({"account", "account", "notice_on"}, u"2026-03-10"_s);
        QVERIFY(says(u"Notice given"_s));
    }

    void openChecksStandBeforeAnsweredOnesAndNothingMovesWhileOneTypes()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        window.openPage(u"review"_s);
        settle();
        const auto texts = [&] {
            QList<const QLabel *> labels;
            for (const QLabel *label : window.page()->findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    labels += label;
            }
            std::ranges::sort(labels, {}, [](const QLabel *label) { return label->mapToGlobal(QPoint()).y(); });
            QStringList words;
            for (const QLabel *label : labels)
                words += label->text();
            return words;
        };
        const QString thanks = u"Not thanked yet: "_s, evidence = u"No evidence yet for: "_s;
        const auto at = [&](const QString &beginning) {
            const QStringList words = texts();
            return std::ranges::find_if(words, [&](const QString &text) { return text.startsWith(beginning); })
                   - words.begin();
        };
        QVERIFY(texts().contains(u"Checks"_s));
        QVERIFY(texts().contains(u"4 open"_s));
        QVERIFY(at(thanks) < at(u"Answered"_s));
        QVERIFY(at(u"Answered"_s) < at(evidence)); // which the sample answers

        QAbstractButton *because = gui::button(window.page(), u"It stays open because ..."_s);
        PageArea::bringIntoView(because);
        gui::click(because);
        gui::type(u"They asked not to be written to"_s);
        window.desk().flushEditors();
        settle();
        QCOMPARE(window.document().data().because.size(), 2);
        QVERIFY(at(thanks) < at(u"Answered"_s)); // it stays under the hands
        gui::click(gui::find<QLineEdit>(&window, u"Search in this workbook"_s));
        QTRY_VERIFY(at(u"Answered"_s) < at(thanks));
        QVERIFY(texts().contains(u"3 open"_s));
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
