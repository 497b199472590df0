#pragma once

#include "core/report/model/model.h"

namespace straw::test {

inline Runs strong(QString text)
{
    return {Run{std::move(text), Run::Strong, {}}};
}

inline ReportTable::Row row(std::initializer_list<QString> cells)
{
    ReportTable::Row row;
    for (const QString &cell : cells)
        row.cells.push_back(plainRuns(cell));
    return row;
}

inline TimelineFigure::Event event(QDate date, TimelineFigure::Lane lane, const QString &label, int sentiment = 0,
                                   TimelineFigure::Department department = TimelineFigure::Department::None)
{
    TimelineFigure::Event event;
    event.first = event.last = date;
    event.lane = lane;
    event.label = label;
    event.department = department;
    if (sentiment != 0)
        event.sentiment = sentiment;
    return event;
}

/// Thirty-one events over 26 months, with everything that a drawing can show.
inline TimelineFigure fictionalTimeline()
{
    using Lane = TimelineFigure::Lane;
    using Department = TimelineFigure::Department;
    const auto them = [](QDate date, const char16_t *label, int sentiment = 0) {
        return event(date, Lane::Them, QString::fromUtf16(label), sentiment);
    };
    const auto us = [](QDate date, const char16_t *label, Department department, int sentiment = 0) {
        return event(date, Lane::Us, QString::fromUtf16(label), sentiment, department);
    };
    TimelineFigure figure;
    figure.events = {
        them({2023, 11, 6}, u"First call with IT", 1),
        us({2023, 11, 20}, u"Demo for IT, no dispatcher present", Department::Sales),
        us({2024, 1, 8}, u"Contract signed", Department::Sales, 1),
        us({2024, 2, 1}, u"Kick-off, depot North", Department::Operations, 1),
        them({2024, 2, 19}, u"Dispatch asks for depot codes", -1),
        us({2024, 4, 15}, u"First training", Department::Operations, 1),
        them({2024, 6, 3}, u"First route planned end to end", 2),
        us({2024, 6, 20}, u"Promise: depot codes by autumn", Department::Sales),
        them({2024, 9, 12}, u"NPS 8 from IT lead", 1),
        us({2024, 10, 1}, u"Depot codes moved to next year", Department::Operations, -1),
        them({2024, 11, 14}, u"Dispatch lead misses review", -1),
        us({2024, 12, 4}, u"Year review with IT", Department::Sales, 1),
        them({2025, 1, 22}, u"Ticket: wrong depot on invoice", -1),
        us({2025, 2, 11}, u"Second training", Department::Operations),
        us({2025, 3, 5}, u"10 % discount for the second year", Department::Sales),
        them({2025, 3, 28}, u"Renewal accepted", 1),
        them({2025, 5, 14}, u"New finance director, J. Aas"),
        us({2025, 6, 17}, u"Roadmap call", Department::Operations, 1),
        them({2025, 7, 9}, u"Ticket: wrong depot on invoice, again", -1),
        us({2025, 8, 20}, u"Sales check-in", Department::Sales),
        them({2025, 9, 15}, u"Dispatch lead skips two reviews", -2),
        us({2025, 10, 8}, u"Upsell offer", Department::Sales),
        them({2025, 10, 30}, u"Usage at depot South down by half", -2),
        us({2025, 11, 26}, u"Sales dinner", Department::Sales),
        us({2025, 12, 1}, u"Success calls the dispatch lead", Department::Operations, 1),
        them({2026, 1, 19}, u"Complaint: three wrong invoices", -2),
        us({2026, 1, 28}, u"Reply to the complaint", Department::Operations),
        them({2026, 2, 24}, u"Asks for the export format", -1),
        us({2026, 3, 6}, u"Credit for a wrong invoice refused", Department::Operations, -2),
        them({2026, 3, 10}, u"Notice by mail: budget", -2),
        us({2026, 3, 24}, u"Exit interview", Department::Operations),
    };
    figure.events[7].promise = true;
    figure.events[8].last = {2024, 9, 30};
    figure.events[10].warningSign = figure.events[20].warningSign = true;
    figure.events[22].warningSign = true;
    figure.events[16].last = {2025, 6, 14};
    figure.events[28].finalStraw = true;
    for (size_t i = 0; i < figure.events.size(); ++i) {
        auto &event = figure.events[i];
        event.number = int(i) + 1;
        event.weight = 2 * std::abs(event.sentiment.value_or(0)) + (event.finalStraw ? 100 : 0)
                       + (event.warningSign ? 30 : 0) + (event.promise ? 20 : 0);
    }
    figure.markers = {{{2024, 1, 8}, QStringLiteral("Signed")},
                      {{2024, 6, 3}, QStringLiteral("First value")},
                      {{2026, 3, 10}, QStringLiteral("Notice")},
                      {{2026, 4, 30}, QStringLiteral("End")}};
    using Kind = TimelineFigure::Band::Kind;
    figure.bands = {{Kind::SalesOnly, {2025, 6, 18}, {2025, 11, 30}, QStringLiteral("only Sales spoke with them")},
                    {Kind::Silence, {2024, 7, 1}, {2024, 9, 11}, QStringLiteral("no contact, 73 days")},
                    {Kind::OperationsOnly, {2025, 12, 1}, {2026, 3, 9}, QStringLiteral("only Operations")}};
    figure.legend = {QStringLiteral("Them"),          QStringLiteral("Us"),          QStringLiteral("Sales"),
                     QStringLiteral("Operations"),    QStringLiteral("final straw"), QStringLiteral("warning sign"),
                     QStringLiteral("promise"),       QStringLiteral("attempt"),     QStringLiteral("reaching out"),
                     QStringLiteral("went well"),     QStringLiteral("went badly"),  QStringLiteral("Not known whose"),
                     QStringLiteral("several events")};
    figure.closeUp = {{2026, 2, 24}, {2026, 3, 10}, QStringLiteral("The last 14 days before the notice")};
    figure.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    figure.alternative = QStringLiteral("31 events from November 2023 to March 2026");
    return figure;
}

/// The report of a fictional case: what the builder makes of a workbook, written by hand.
inline ReportModel fictionalReport()
{
    const auto text = [](const char16_t *words) { return plainRuns(QString::fromUtf16(words)); };
    ReportModel model;
    model.title = QStringLiteral("Norvik Logistics: why the account was lost");
    model.language = QStringLiteral("en");
    model.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    model.account = QStringLiteral("Norvik Logistics");
    model.status = QStringLiteral("Draft");
    model.date = QStringLiteral("31 March 2026");
    model.pageOf = QStringLiteral("Page %1 of %2");

    auto &first = model.firstPage;
    first.kicker = QStringLiteral("Cancellation postmortem · internal");
    first.headline = model.account;
    first.subtitle =
        QStringLiteral("Freight and depot dispatch, 140 seats, plan Fleet Pro. Notice given on 10 March 2026; the "
                       "contract ends on 30 April 2026. Draft, as of 31 March 2026.");
    first.blocks = {
        KeyFigures{{{QStringLiteral("Annual revenue"), QStringLiteral("EUR 84,000"),
                     QStringLiteral("annual recurring revenue")},
                    {QStringLiteral("Customer for"), QStringLiteral("26.0 months"),
                     QStringLiteral("792 days, signature to notice")},
                    {QStringLiteral("Effect on the book"), QStringLiteral("3.50 pp"),
                     QStringLiteral("of EUR 2,400,000 gross retention")},
                    {QStringLiteral("Warning before notice"), QStringLiteral("176 days"),
                     QStringLiteral("77 of them until we acted")}}},
        Contrast{{{{{text(u"“We have to save money this year; the budget for tools is cut.”"),
                     QStringLiteral("Jonas Aas, finance director, by mail on 10 March 2026")}},
                   text(u"The dispatch team had to use what IT had bought; they were never part of "
                        u"the evaluation."),
                   QStringLiteral("Confidence medium: two interviews and one ticket thread")}},
                 QStringLiteral("What they said"),
                 QStringLiteral("What we believe"),
                 {}},
        Facts{{{QStringLiteral("Final straw"),
                text(u"The credit for a wrong invoice was refused on Friday, 6 March 2026. Our "
                     u"policy would have allowed it; the approver was away.")},
               {QStringLiteral("Customer asked"), text(u"Yes: two interviews, one of them with the dispatch lead.")},
               {QStringLiteral("Surprise"), text(u"Half expected. The first readable sign was on 15 September 2025.")},
               {QStringLiteral("Avoidable"), text(u"Probably until December 2025, when the "
                                                  u"dispatch lead stopped coming to reviews.")},
               {QStringLiteral("Verdict"),
                text(u"Our mistake. We sold to the people who buy and lost the people who use.")}}},
        ReportTable{{},
                    {{QStringLiteral("Decisions wanted from you"), ReportTable::Align::Left, 6},
                     {QStringLiteral("Who"), ReportTable::Align::Left, 2},
                     {QStringLiteral("By"), ReportTable::Align::Left, 1.6}},
                    {row({QStringLiteral("Add the using team’s lead to every evaluation call sheet"),
                          QStringLiteral("Ines Duarte"), QStringLiteral("7 Apr 2026")})},
                    {}},
        ReportTable{{},
                    {{QStringLiteral("Three actions"), ReportTable::Align::Left, 6},
                     {QStringLiteral("Owner"), ReportTable::Align::Left, 2},
                     {QStringLiteral("Due"), ReportTable::Align::Left, 1.6}},
                    {row({QStringLiteral("Name a deputy approver for credits"), QStringLiteral("Tom Becker"),
                          QStringLiteral("2 Apr 2026")}),
                     row({QStringLiteral("Alert the success manager when two reviews in a row are missed"),
                          QStringLiteral("Mira Petrescu"), QStringLiteral("10 Apr 2026")}),
                     row({QStringLiteral("Depot code check before an invoice leaves"), QStringLiteral("Tom Becker"),
                          QStringLiteral("15 Apr 2026")})},
                    {QStringLiteral("1 more under Actions"), QStringLiteral("2 more under Actions")}},
    };
    first.foot = text(u"Basis: 2 interviews, 17 notes, 31 events; 1 of 4 causes unproven. Not yet "
                      u"reviewed. As of 31 March 2026.");

    const auto section = [&](std::vector<Block> blocks) { model.sections.push_back({std::move(blocks)}); };
    section({Heading{1, QStringLiteral("The loss in numbers"), QStringLiteral("numbers")},
             Paragraph{text(u"All figures come from the dates and amounts recorded in the workbook. "
                            u"Days are calendar days between two dates; a month has 30.4375 days.")},
             ReportTable{{},
                         {{QStringLiteral("Figure"), ReportTable::Align::Left, 3},
                          {QStringLiteral("Value"), ReportTable::Align::Right, 2},
                          {QStringLiteral("How it is computed"), ReportTable::Align::Left, 5}},
                         {row({QStringLiteral("Tenure to notice"), QStringLiteral("792 days"),
                               QStringLiteral("8 January 2024 to 10 March 2026; 26.0 months")}),
                          row({QStringLiteral("Notice to end"), QStringLiteral("51 days"),
                               QStringLiteral("10 March 2026 to 30 April 2026")}),
                          row({QStringLiteral("Annual revenue"), QStringLiteral("EUR 84,000.00"),
                               QStringLiteral("as entered for the account")}),
                          row({QStringLiteral("Effect on the book"), QStringLiteral("3.50 pp"),
                               QStringLiteral("EUR 84,000.00 / EUR 2,400,000.00, in percentage points of "
                                              "gross retention")}),
                          row({QStringLiteral("Time to first value"), QStringLiteral("147 days"),
                               QStringLiteral("8 January 2024 to 3 June 2024; planned were 60 days")}),
                          row({QStringLiteral("Warning lead time"), QStringLiteral("176 days"),
                               QStringLiteral("first readable sign 15 September 2025 to notice")}),
                          row({QStringLiteral("Reaction time"), QStringLiteral("77 days"),
                               QStringLiteral("first readable sign to first act, 1 December 2025")}),
                          row({QStringLiteral("Complaint reply time"), QStringLiteral("9 days"),
                               QStringLiteral("19 January 2026 to 28 January 2026")}),
                          row({QStringLiteral("Follow-through"), QStringLiteral("not known"),
                               QStringLiteral("no action is due yet")})},
                         {}}});
    section({Heading{1, QStringLiteral("The relationship in one picture"), QStringLiteral("timeline")},
             Paragraph{text(u"Their side stands above the axis, ours below. A square is Sales, a "
                            u"diamond Operations.")},
             fictionalTimeline()});
    section({Heading{1, QStringLiteral("What set it off"), QStringLiteral("triggers")},
             Callout{QStringLiteral("The final straw"),
                     text(u"Friday, 6 March 2026: the credit for a wrong invoice was refused by phone. It "
                          u"departed from our process: the policy allows a credit up to EUR 500 without "
                          u"asking, but the only approver was on leave and nobody stood in for him.")},
             Heading{2, QStringLiteral("Who was involved, and how each tells it"), {}},
             BulletList{
                 {{{QStringLiteral("Lena Meyer"), Run::Strong, {}},
                   {QStringLiteral(" (dispatch lead) says she had asked for the same credit three "
                                   "times and felt treated like a debtor."),
                    Run::Normal,
                    {}}},
                  {{QStringLiteral("Tom Becker"), Run::Strong, {}},
                   {QStringLiteral(" (our support) followed the list he had; it names one approver and "
                                   "no deputy."),
                    Run::Normal,
                    {}}},
                  {{QStringLiteral("Jonas Aas"), Run::Strong, {}},
                   {QStringLiteral(" (finance director) learned of it from an invoice reminder."), Run::Normal, {}}}},
                 {}},
             Heading{2, QStringLiteral("The complaint"), {}},
             Quote{text(u"“Three invoices in a row carry the wrong depot. We told you in January, in "
                        u"July, and now again. Nobody seems to read what we write.”"),
                   QStringLiteral("Lena Meyer, dispatch lead, 19 January 2026")},
             Paragraph{text(u"Our reply came after nine days and explained the cause, but offered no "
                            u"date for the fix. In their eyes the answer to a complaint about not "
                            u"being heard was another explanation.")}});
    section({Heading{1, QStringLiteral("History and warning signs"), QStringLiteral("history")},
             Heading{2, QStringLiteral("Signs, and what became of them"), {}},
             ReportTable{
                 QStringLiteral("From noticing to acting"),
                 {{QStringLiteral("Sign"), ReportTable::Align::Left, 4},
                  {QStringLiteral("Noticed"), ReportTable::Align::Left, 2},
                  {QStringLiteral("Told"), ReportTable::Align::Left, 2},
                  {QStringLiteral("Acted"), ReportTable::Align::Left, 3},
                  {QStringLiteral("Worked"), ReportTable::Align::Left, 1.2}},
                 {row({QStringLiteral("Dispatch lead misses the review"), QStringLiteral("14 Nov 2024, M. Petrescu"),
                       QStringLiteral("nobody"), QStringLiteral("not acted on"), QStringLiteral("–")}),
                  row({QStringLiteral("Dispatch lead skips two reviews"), QStringLiteral("15 Sep 2025, M. Petrescu"),
                       QStringLiteral("3 Oct 2025, T. Becker"),
                       QStringLiteral("1 Dec 2025: called her, invited to a review of their own"),
                       QStringLiteral("partly")}),
                  row({QStringLiteral("Usage at depot South down by half"), QStringLiteral("30 Oct 2025, report"),
                       QStringLiteral("nobody"), QStringLiteral("not acted on"), QStringLiteral("–")})},
                 {}},
             Heading{2, QStringLiteral("Promises"), {}},
             ReportTable{
                 {},
                 {{QStringLiteral("Promise"), ReportTable::Align::Left, 4},
                  {QStringLiteral("By"), ReportTable::Align::Left, 2},
                  {QStringLiteral("Due"), ReportTable::Align::Left, 1.5},
                  {QStringLiteral("Kept"), ReportTable::Align::Left, 1.5}},
                 {row({QStringLiteral("Depot codes on every invoice “by autumn”"), QStringLiteral("Ines Duarte, Sales"),
                       QStringLiteral("autumn 2024"), QStringLiteral("broken")}),
                  row({QStringLiteral("A contact of their own for dispatch"), QStringLiteral("Mira Petrescu"),
                       QStringLiteral("1 Mar 2025"), QStringLiteral("late, 2 Jun 2025")})},
                 {}},
             Heading{2, QStringLiteral("All events"), {}}});
    {
        ReportTable events{QStringLiteral("Thirty-one events"),
                           {{QStringLiteral("No."), ReportTable::Align::Right, 0.6},
                            {QStringLiteral("Date"), ReportTable::Align::Left, 1.4},
                            {QStringLiteral("Whose"), ReportTable::Align::Left, 1},
                            {QStringLiteral("What happened"), ReportTable::Align::Left, 6}},
                           {},
                           {}};
        for (const auto &entry : fictionalTimeline().events)
            events.rows.push_back(
                row({QString::number(entry.number), entry.first.toString(QStringLiteral("d MMM yyyy")),
                     entry.lane == TimelineFigure::Lane::Them ? QStringLiteral("them") : QStringLiteral("us"),
                     entry.label}));
        model.sections.back().blocks.emplace_back(events);
    }
    section({Heading{1, QStringLiteral("The customer’s voice"), QStringLiteral("voice")},
             Paragraph{text(u"Two interviews, 17 notes. Quotes stand here only where the speaker agreed.")},
             Quote{text(u"“Nobody ever asked us. IT had chosen, and we got a date for the training.”"),
                   QStringLiteral("Lena Meyer, dispatch lead, 24 March 2026")},
             Quote{text(u"“On a Monday I need forty routes out by six. With your tool I print them at "
                        u"half past seven.”"),
                   QStringLiteral("A dispatcher, 24 March 2026")},
             Quote{text(u"“Ο πελάτης περίμενε. Клиент ждал. Der Kunde wartete: Ärger über Öl, Übermaß "
                        u"und Straße.”"),
                   QStringLiteral("In other scripts")},
             Paragraph{{{QStringLiteral("Five notes are not for quoting."), Run::Strong, {}},
                        {QStringLiteral(" In our words: the shift planner works with a spreadsheet beside the program; "
                                        "the depot manager would return if invoices were right for one quarter."),
                         Run::Normal,
                         {}}}}});
    section(
        {Heading{1, QStringLiteral("Causes"), QStringLiteral("causes")},
         Contrast{{{{{text(u"“Budget.”"), QStringLiteral("Jonas Aas, 10 March 2026")}},
                    text(u"The using team was never in the evaluation."),
                    QStringLiteral("Main cause · confidence medium")},
                   {{{text(u"“Too complicated for the depots.”"), QStringLiteral("filed in the CRM, 11 March 2026")}},
                    text(u"Training went to IT, not to dispatchers; the second one repeated the first."),
                    QStringLiteral("Contributing · confidence high")}},
                  QStringLiteral("What they said"),
                  QStringLiteral("What we believe"),
                  {}},
         Heading{2, QStringLiteral("The using team was never in the evaluation"), {}},
         Facts{{{QStringLiteral("For"), text(u"Call sheet of November 2023 lists IT only. Lena Meyer, 24 March 2026.")},
                {QStringLiteral("Against"), text(u"Depot North used it daily until summer 2025.")},
                {QStringLiteral("Would change our mind"),
                 text(u"A usage export by depot that shows no difference between those who saw the "
                      u"demo and those who did not.")},
                {QStringLiteral("Knowable then"), text(u"Yes.")}}},
         Heading{2, QStringLiteral("Looked at and ruled out"), {}},
         BulletList{{text(u"Price: the discount of March 2025 changed nothing."),
                     text(u"Competitor: none was named, none is in use."),
                     text(u"Missing feature: every wish of the list of 2024 exists.")},
                    {}}});
    section({Heading{1, QStringLiteral("What went well, what did not, where we were lucky"), {}},
             BulletList{{text(u"Well: support wrote down every call, so this timeline could be drawn at all."),
                         text(u"Poorly: for five months only Sales talked to them."),
                         text(u"Lucky: the dispatch lead still picked up the phone in March.")},
                        {}}});
    section({Heading{1, QStringLiteral("Actions"), QStringLiteral("actions")},
             ReportTable{{},
                         {{QStringLiteral("Action"), ReportTable::Align::Left, 5},
                          {QStringLiteral("Kind"), ReportTable::Align::Left, 1.6},
                          {QStringLiteral("Owner"), ReportTable::Align::Left, 2},
                          {QStringLiteral("Status"), ReportTable::Align::Left, 1.6},
                          {QStringLiteral("Due"), ReportTable::Align::Left, 1.8},
                          {QStringLiteral("Cost in EUR"), ReportTable::Align::Left, 1.6}},
                         {row({QStringLiteral("Name a deputy approver for credits"), QStringLiteral("prevent"),
                               QStringLiteral("Tom Becker"), QStringLiteral("committed"), QStringLiteral("2 Apr 2026"),
                               QStringLiteral("0.00")}),
                          row({QStringLiteral("Alert the success manager when two reviews in a row are missed"),
                               QStringLiteral("detect"), QStringLiteral("Mira Petrescu"), QStringLiteral("committed"),
                               QStringLiteral("10 Apr 2026"), QStringLiteral("1,111.10")}),
                          row({QStringLiteral("Add the using team’s lead to every evaluation call sheet"),
                               QStringLiteral("sales rule"), QStringLiteral("Ines Duarte"), QStringLiteral("committed"),
                               QStringLiteral("15 Apr 2026"), QStringLiteral("0.00")}),
                          row({QStringLiteral("Depot code check before an invoice leaves"),
                               QStringLiteral("fix for them"), QStringLiteral("Tom Becker"),
                               QStringLiteral("candidate"), QStringLiteral("15 Apr 2026"), QStringLiteral("6,500.00")}),
                          row({QStringLiteral("Credit note for the invoice of 6 March"), QStringLiteral("fix for them"),
                               QStringLiteral("Tom Becker"), QStringLiteral("done"), QStringLiteral("12 Mar 2026"),
                               QStringLiteral("420.00")}),
                          row({QStringLiteral("On-site week at depot South"), QStringLiteral("save"),
                               QStringLiteral("Mira Petrescu"), QStringLiteral("dropped"), QStringLiteral("–"),
                               QStringLiteral("–")})},
                         {}}});
    section({Heading{1, QStringLiteral("What we do not know"), {}},
             BulletList{{text(u"Did anybody in dispatch see the demo of November 2023? Ines Duarte "
                              u"asks by 7 April 2026."),
                         text(u"What would the export have to contain? Waiting for Lena Meyer.")},
                        {}},
             Heading{2, QStringLiteral("Sign-off"), {}},
             Paragraph{{{QStringLiteral("Not done, because"), Run::Muted, {}},
                        {QStringLiteral(" the Sales lead is away until 7 April. Details at "), Run::Normal, {}},
                        {QStringLiteral("https://example.org/postmortems/norvik"), Run::Normal,
                         QStringLiteral("https://example.org/postmortems/norvik")},
                        {QStringLiteral("; see also "), Run::Normal, {}},
                        {QStringLiteral("Actions"), Run::Normal, QStringLiteral("#actions")},
                        {QStringLiteral("."), Run::Normal, {}}}}});
    return model;
}

} // namespace straw::test
