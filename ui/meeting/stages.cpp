#include "ui/meeting/stages.h"

#include "core/base/money.h"
#include "core/base/texts.h"
#include "core/guide/meetings.h"
#include "core/insight/causefindings.h"
#include "core/report/edition/quoting.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/title.h"
#include "ui/desk/datetext.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/meeting/shownmodels.h"
#include "ui/pages/actions/actionmoves.h"
#include "ui/pages/records/meetingmoves.h"
#include "ui/widgets/ancestor.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

/// Of a collection all.
template<typename T>
std::vector<const T *> allOf(const Collection<T> &records)
{
    std::vector<const T *> all;
    for (const T &record : records)
        all.push_back(&record);
    return all;
}

QString joinedParts(QStringList parts)
{
    parts.removeAll(QString());
    return Texts::joined(parts, QStringLiteral(" · "));
}

} // namespace

// --- Why they are here

FrameStage::FrameStage(MeetingRun &run, Shown &shown, QWidget *parent)
    : MeetingStage(run, shown, parent)
    , m_facts(addHeading({}))
{
    addHeading(tr("Who takes part"));
    m_line = addLine(tr("Add who takes part"), tr("Name of someone who is here"), [this](const QString &name) {
        return !MeetingMoves(desk()).addPerson(this->run().meetingId(), name).isEmpty();
    });
    const auto people = [&run](const Snapshot &workbook) {
        const Meeting *meeting = workbook.meetings.find(run.meetingId());
        return meeting ? peopleOf(*meeting, workbook) : std::vector<const MeetingPerson *>();
    };
    addList(new ShownModel<MeetingPerson>(desk(), shown, people,
                                          [&shown](const Snapshot &workbook, const MeetingPerson &person) {
                                              return Entry{.title = workbook.nameOf(person.personId),
                                                           .detail = shown.label("meeting_role", person.role)};
                                          }),
            //: Name of a list: the people of a meeting
            tr("Who takes part"), tr("Nobody is entered. The meeting goes on all the same."));
    column()->addStretch();
    connect(&shown, &Shown::changed, this, &FrameStage::follow);
    follow();
}

void FrameStage::follow()
{
    const Account &account = shown().data().account;
    QStringList facts;
    if (!account.noticeOn.isNull())
        //: %1 is a day
        facts += Texts::filled(tr("Notice on %1"), {dateText(account.noticeOn)});
    if (!account.endOn.isNull())
        //: The contract; %1 is a day
        facts += Texts::filled(tr("Ends on %1"), {dateText(account.endOn)});
    if (account.arrMinor)
        //: %1 is an amount
        facts += Texts::filled(tr("%1 a year"), {showMoney(*account.arrMinor, account.currency, QLocale())});
    m_facts->setText(joinedParts(facts));
    m_facts->setVisible(!facts.isEmpty());
}

// --- What led to it

FactorsStage::FactorsStage(MeetingRun &run, Shown &shown, QWidget *parent)
    : MeetingStage(run, shown, parent)
    , m_line(addLine(tr("Something that had to be true"), tr("Something that had to be true"),
                     [this](const QString &text) { return !desk().add(newCause(text)).isEmpty(); }))
{
    addHeading(tr("What is thought to lie behind it"));
    addList(new ShownModel<Cause>(
                desk(), shown, [](const Snapshot &workbook) { return allOf(workbook.causes); },
                [&shown](const Snapshot &workbook, const Cause &cause) {
                    const bool isMain = cause.id == workbook.workbook.mainCauseId;
                    return Entry{.title = titleOf(cause, workbook),
                                 .detail = joinedParts({isMain ? tr("the main cause") : QString(),
                                                        shown.label("cause_role", cause.role),
                                                        shown.label("confidence", cause.confidence)}),
                                 .quiet = cause.role == u"ruled_out"};
                }),
            //: Name of a list
            tr("Causes"), tr("No cause is entered yet."));
    addHeading(tr("What they said"));
    addList(new ShownModel<StatedReason>(
                desk(), shown,
                [](const Snapshot &workbook) {
                    std::vector<const StatedReason *> said = allOf(workbook.statedReasons);
                    std::erase_if(said, [](const StatedReason *reason) { return reason->text.trimmed().isEmpty(); });
                    return said;
                },
                [](const Snapshot &workbook, const StatedReason &reason) {
                    return Entry{.title = Texts::filled(QStringLiteral("“%1”"), {reason.text}),
                                 .detail = joinedParts({workbook.nameOf(reason.personId), dateText(reason.saidOn)})};
                }),
            //: Name of a list: the reasons that the customer gave
            tr("What they said"), tr("No reason of theirs is entered, or may be shown."));
    column()->addStretch();
}

QWidget *FactorsStage::firstStop()
{
    return m_line;
}

// --- What went well

FindingsStage::FindingsStage(MeetingRun &run, Shown &shown, QWidget *parent)
    : MeetingStage(run, shown, parent)
{
    constexpr PickKey<"lesson_kind"> kinds[] = {"well", "lucky", "poorly", "good_that_came"};
    for (const PickKey<"lesson_kind"> kind : kinds) {
        const QString label = desk().label("lesson_kind", kind);
        addHeading(label);
        AddLine *line = addLine(label, label, [this, kind](const QString &text) {
            Lesson lesson;
            lesson.kind = kind;
            lesson.text = text;
            lesson.meetingId = this->run().meetingId();
            return !desk().add(lesson).isEmpty();
        });
        m_first = m_first ? m_first : line;
        addList(new ShownModel<Lesson>(
                    desk(), shown,
                    [kind](const Snapshot &workbook) {
                        std::vector<const Lesson *> found = allOf(workbook.lessons);
                        std::erase_if(found, [kind](const Lesson *lesson) { return lesson->kind != kind; });
                        return found;
                    },
                    [](const Snapshot &, const Lesson &lesson) { return Entry{.title = lesson.text}; }),
                label);
    }
    column()->addStretch();
}

QWidget *FindingsStage::firstStop()
{
    return m_first;
}

// --- What could change

CandidatesStage::CandidatesStage(MeetingRun &run, Shown &shown, QWidget *parent)
    : MeetingStage(run, shown, parent)
    , m_line(
          addLine(tr("An idea for a change"), tr("A verb, one thing, and how one would see that it is done"),
                  [this](const QString &text) { return ActionMoves(desk()).addFrom(text, this->run().meetingId()); }))
{
    addCandidates(tr("No idea is noted yet."));
    column()->addStretch();
}

QWidget *CandidatesStage::firstStop()
{
    return m_line;
}

// --- What each of them takes along

LearnedStage::LearnedStage(MeetingRun &run, Shown &shown, QWidget *parent)
    : MeetingStage(run, shown, parent)
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(Step);
    column()->addLayout(m_lines);
    addList(new ShownModel<Lesson>(
                desk(), shown,
                [&run](const Snapshot &workbook) {
                    const Meeting *meeting = workbook.meetings.find(run.meetingId());
                    return meeting ? learnedIn(*meeting, workbook) : std::vector<const Lesson *>();
                },
                [](const Snapshot &workbook, const Lesson &lesson) {
                    return Entry{.title = lesson.text, .detail = workbook.nameOf(lesson.personId)};
                }),
            //: Name of a list: what people learned in a meeting
            tr("What was learned"));
    column()->addStretch();
    connect(&shown, &Shown::changed, this, &LearnedStage::follow);
    follow();
}

/// Lines stay while the people do: somebody may be typing in one.
void LearnedStage::follow()
{
    const Snapshot &workbook = shown().data();
    const Meeting *meeting = workbook.meetings.find(run().meetingId());
    QStringList people;
    for (const MeetingPerson *person : meeting ? peopleOf(*meeting, workbook) : std::vector<const MeetingPerson *>())
        people += person->personId + u'\n' + workbook.nameOf(person->personId);
    people += QStringLiteral("\n");
    if (people == m_people)
        return;
    QString had; // who the cursor was with
    for (int row = 0; row < m_lines->count(); ++row) {
        QWidget *line = m_lines->itemAt(row)->widget();
        if (line->isAncestorOf(QApplication::focusWidget()))
            had = m_people[row];
    }
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide(); // keeps what is typed
        item->widget()->deleteLater();
        delete item;
    }
    m_people = people;
    for (const QString &person : std::as_const(people)) {
        const QString id = person.section(u'\n', 0, 0), name = person.section(u'\n', 1);
        const QString who = name.isEmpty() ? tr("What someone learned") : name;
        //: In the line for what a person learned; %1 is the name
        const QString asked = name.isEmpty() ? who : Texts::filled(tr("%1: what did you not know before?"), {name});
        AddLine *line = addLine(who, asked, [this, id](const QString &text) { return add(id, text); });
        m_lines->addWidget(line);
        line->show();
        if (person == had)
            line->setFocus();
    }
}

bool LearnedStage::add(const QString &personId, const QString &text)
{
    Lesson lesson;
    lesson.kind = "learned";
    lesson.text = text;
    lesson.personId = personId;
    lesson.meetingId = run().meetingId();
    return !desk().add(lesson).isEmpty();
}

QWidget *LearnedStage::firstStop()
{
    return m_lines->itemAt(0)->widget();
}

} // namespace straw
