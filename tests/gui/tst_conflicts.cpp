#include "core/document/mergeoutcome.h"
#include "tests/support/panels.h"
#include "tests/support/workbench.h"
#include "ui/review/conflictspanel.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// The panel over a workbook into which a colleague's mailed copy was brought.
struct Bench : Workbench
{
    explicit Bench(const std::function<void(Document &)> &mine, const std::function<void(Document &)> &theirs)
        : document(create())
        , desk(*document)
    {
        Person person;
        person.name = u"Jonas Meyer"_s;
        desk.add(person);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::instance().install(*qApp, Theme::Light);
        const Environment colleague = colleagueOf(*this);
        const QString copy = path("Mailed.db");
        if (!document->publishAndWait() || !QFile::copy(document->path(), copy))
            qFatal("there is no copy");
        {
            auto other = Document::open(copy, colleague);
            if (!other)
                qFatal("%s", qPrintable(describeError(other.error())));
            theirs(**other);
            if (!(*other)->publishAndWait())
                qFatal("the copy was not saved");
        }
        mine(*document);
        if (const auto merged = document->mergeFrom(copy); !merged)
            qFatal("%s", qPrintable(describeError(merged.error())));
        panel = new ConflictsPanel(desk);
        panel->resize(340, 600);
        panel->show();
        if (!QTest::qWaitForWindowActive(panel))
            qFatal("the panel does not get active");
    }
    ~Bench() { delete panel; }

    /// How a side is read out: by whom, when, what.
    QString said(const QString &who, const QString &what) const
    {
        const QString when = QLocale().toString(clock->nowUtc().toLocalTime(), QLocale::ShortFormat);
        return u"%1, %2: “%3”"_s.arg(who, when, what);
    }
    QStringList offers() const
    {
        QStringList texts;
        for (const auto *button : panel->findChildren<QAbstractButton *>())
            texts += button->text();
        return texts;
    }

    std::unique_ptr<Document> document;
    Desk desk;
    ConflictsPanel *panel;
};

std::function<void(Document &)> setting(ColumnKey column, const QString &value)
{
    return [=](Document &document) { QVERIFY(document.setField("account", "account", column, value)); };
}

} // namespace

class TestConflicts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSidesAreShownByNameAndOneIsTaken()
    {
        Bench bench(setting("plan", "Professional"), setting("plan", "Starter"));
        QVERIFY(gui::saying(bench.panel).contains(bench.said("Anna Meyer", u"Professional"_s)));
        QVERIFY(gui::saying(bench.panel).contains(bench.said("Ruth Okafor", u"Starter"_s)));
        QVERIFY(gui::saying(bench.panel).contains(u"Before: “nothing”"_s));
        QVERIFY(!bench.offers().contains(u"Keep both"_s)); // one plan, not two

        gui::pressOn(bench.panel, u"Take that of Ruth Okafor"_s);
        QCOMPARE(bench.document->data().account.plan, u"Starter"_s);
        QTRY_VERIFY(gui::saying(bench.panel).contains(u"Nothing is left to decide."_s));
        bench.desk.undo();
        QTRY_VERIFY(bench.offers().contains(u"Take that of Ruth Okafor"_s));
    }

    void ofTextsBothCanBeKept()
    {
        Bench bench(setting("notice_text", "We leave in May."), setting("notice_text", "We leave in June."));
        gui::pressOn(bench.panel, u"Keep both"_s);
        const QString kept = bench.document->data().account.noticeText;
        QVERIFY(kept.contains(u"We leave in May."_s) && kept.contains(u"We leave in June."_s));
    }

    void whatWasRemovedThereAndEditedHereCanBeKept()
    {
        QString id;
        Bench bench(
            [&](Document &document) {
                id = document.data().people.begin()->id;
                QVERIFY(document.setField("person", id, "title", "Dispatch lead"));
            },
            [&](Document &document) { QVERIFY(document.remove("person", document.data().people.begin()->id)); });
        QVERIFY(gui::saying(bench.panel).contains(bench.said("Ruth Okafor", u"removed"_s)));
        gui::pressOn(bench.panel, u"Remove it"_s);
        QVERIFY(!bench.document->data().people.find(id));
        bench.desk.undo();
        QTRY_VERIFY(bench.offers().contains(u"Keep it"_s));
        gui::pressOn(bench.panel, u"Keep it"_s);
        QCOMPARE(bench.document->data().people.find(id)->title, u"Dispatch lead"_s);
    }
};

QTEST_MAIN(TestConflicts)
#include "tst_conflicts.moc"
