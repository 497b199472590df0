#include "core/report/parts/tellingtable.h"

#include "core/guide/tellings.h"
#include "core/report/edition/quoting.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/voices.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// More than these beside our answer leave too few words to a line.
constexpr size_t MostColumns = 3;

/// Whoever says something, and what: all that may be told of a person stands together, and what may not be told with
/// its name is not placed beside it.
struct Voice
{
    QString who;
    Runs told;
};

/// Of what is withheld the words are not here.
bool isTold(const Line &note)
{
    return isWithheld(note) || !note.text.trimmed().isEmpty();
}

/// What stands above the words of a note: who says them, where that may be told.
QString headOf(const Line &note, const ReportContext &context)
{
    if (isWithheld(note))
        return withheldHead(note, context);
    if (isWithoutName(note))
        return attributionOf(note, context);
    const QString who = context.personWithTitle(note.personId);
    //: Column heading: nobody has said whose words these are
    return who.isEmpty() ? context.say(QT_TRANSLATE_NOOP("Report", "Not known who")) : who;
}

std::vector<Voice> voicesOf(const std::vector<const Line *> &tellings, const ReportContext &context)
{
    std::vector<Voice> voices;
    for (const Line *note : tellings) {
        if (!isTold(*note))
            continue;
        const Runs told = toldUnderName(*note, context);
        const QString who = headOf(*note, context);
        auto voice = std::ranges::find(voices, who, &Voice::who);
        if (voice == voices.end())
            voice = voices.insert(voices.end(), {who, {}});
        for (size_t i = 0; i < told.size(); ++i)
            i == 0 ? addApart(voice->told, u"\n"_s, told[i]) : voice->told.push_back(told[i]);
    }
    return voices;
}

ReportTable columnsOf(std::vector<Voice> voices)
{
    ReportTable table;
    ReportTable::Row row;
    for (Voice &voice : voices) {
        table.columns.push_back({std::move(voice.who), ReportTable::Align::Left, 1});
        row.cells.push_back(std::move(voice.told));
    }
    table.rows.push_back(std::move(row));
    return table;
}

ReportTable rowsOf(std::vector<Voice> voices, const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading: who says something
                     {context.say(QT_TRANSLATE_NOOP("Report", "Who")), ReportTable::Align::Left, 2},
                     //: Column heading: what each person says to a question
                     {context.say(QT_TRANSLATE_NOOP("Report", "What they say")), ReportTable::Align::Left, 3}};
    for (Voice &voice : voices)
        table.rows.push_back({{plainRuns(std::move(voice.who)), std::move(voice.told)}});
    return table;
}

/// How many people tell it, and whether in the same words: what their words come to is for the reader to judge. Words
/// that are not here may be others.
QString comparison(const ToldQuestion &asked, const std::vector<const Line *> &tellings, const ReportContext &context)
{
    QSet<QString> people; // whoever is not named counts once
    for (const Line *note : tellings) {
        if (isTold(*note))
            people.insert(note->personId);
    }
    const bool knowsAll = std::ranges::none_of(tellings, [](const Line *note) { return isWithheld(*note); });
    QString words;
    switch (wordingsOf(asked.promptKey, asked.subject, context.workbook())) {
    case Wordings::Single:
        break;
    case Wordings::Same:
        if (knowsAll)
            //: Below a question that several answer
            words = context.say(QT_TRANSLATE_NOOP("Report", "told in the same words"));
        break;
    case Wordings::Different:
        //: Below a question that several answer
        words = context.say(QT_TRANSLATE_NOOP("Report", "told in different words"));
        break;
    }
    QString count;
    if (people.size() > 1)
        //: Below a question; %1 is how many people answer it
        count = context.say(QT_TRANSLATE_NOOP("Report", "People who tell it: %1"),
                            {context.locale().toString(people.size())});
    return ReportContext::joined({asked.about, count, words});
}

} // namespace

bool addTellings(std::vector<Block> &blocks, const ToldQuestion &asked, const ReportContext &context)
{
    const std::vector<const Line *> tellings = tellingsOf(asked.promptKey, asked.subject, context.workbook());
    std::vector<Voice> voices = voicesOf(tellings, context);
    if (voices.empty())
        return false;
    const bool fits = voices.size() <= MostColumns;
    if (!asked.answer.isEmpty())
        //: Column heading: what we answer ourselves, beside what others say
        voices.insert(voices.begin(),
                      {context.say(QT_TRANSLATE_NOOP("Report", "Our answer")), plainRuns(asked.answer)});
    blocks.emplace_back(heading(3, asked.question));
    if (const QString compared = comparison(asked, tellings, context); !compared.isEmpty())
        blocks.emplace_back(Paragraph{{mutedRun(compared)}});
    blocks.emplace_back(fits ? columnsOf(std::move(voices)) : rowsOf(std::move(voices), context));
    return true;
}

} // namespace straw
