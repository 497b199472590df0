#pragma once

#include "tests/support/pagebench.h"
#include "tests/support/programwindows.h"
#include "tests/support/walk.h"
#include "ui/cockpit/call.h"
#include "ui/cockpit/cockpit.h"
#include "ui/cockpit/noteedit.h"
#include "ui/cockpit/smallwindow.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/interviews/interviewspage.h"

namespace straw {

using namespace Qt::StringLiterals;

/// A call with somebody of theirs, in the view that takes the window, with a clock of its own.
class CallBench : public PageBench<InterviewsPage>
{
public:
    explicit CallBench(const QString &who = u"Ingrid Solberg"_s)
    {
        Interview interview;
        interview.kind = "exit";
        interview.status = "planned";
        if (!who.isEmpty()) {
            Person person;
            person.name = who;
            person.party = party();
            interview.personId = desk.add(person);
        }
        id = desk.add(interview);
        call = &Call::of(desk, id);
        call->setSteadyClock([this] { return steady; });
    }

    /// From the sheet, by its button.
    void open()
    {
        if (!page->reveal({"interview", id, {}}))
            qFatal("the interview is not on its page");
        click(button(u"Take notes live"_s));
    }
    Cockpit *cockpit() const { return window.findChild<Cockpit *>(); }
    SmallWindow *small() const { return gui::shownWindow<SmallWindow>(); }
    NoteEdit *edit() const { return cockpit()->findChild<NoteEdit *>(); }
    EntryList *list(const QString &name) const { return gui::find<EntryList>(cockpit(), name); }
    void note(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    std::vector<Line> notes() const
    {
        std::vector<Line> all;
        for (const Line &line : data().lines) {
            if (line.interviewId == id)
                all.push_back(line);
        }
        return all;
    }
    const Interview &interview() const { return *data().interviews.find(id); }

    static Pick<"party"> party() { return Pick<"party">(u"customer"_s); }

    QString id;
    Call *call = nullptr;
    qint64 steady = 1'000'000;
};

} // namespace straw
