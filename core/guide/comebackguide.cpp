#include "core/guide/comebackguide.h"

#include "core/base/bylanguage.h"
#include "core/base/texts.h"

#include <QJsonArray>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

ByLanguage<ComebackGuide> &allGuides()
{
    static ByLanguage<ComebackGuide> all;
    return all;
}

StepGuide::From fromOf(const QString &key)
{
    if (key == u"notice")
        return StepGuide::Notice;
    if (key == u"asked")
        return StepGuide::Asked;
    if (key == u"end")
        return StepGuide::End;
    if (key == u"rival_renewal")
        return StepGuide::RivalRenewal;
    return StepGuide::NoDay;
}

std::vector<LetterPart> partsOf(const QJsonValue &letter)
{
    std::vector<LetterPart> parts;
    for (const QJsonValue &json : letter[u"parts"].toArray())
        parts.push_back({json[u"key"].toString(), json[u"text"].toString(), json[u"unknown"].toString()});
    return parts;
}

} // namespace

const ComebackGuide &ComebackGuide::instance()
{
    return allGuides().ofInterface();
}

const ComebackGuide &ComebackGuide::of(const QString &language)
{
    return allGuides().of(language);
}

ComebackGuide::ComebackGuide(const QString &language)
{
    const QJsonObject content = readContent(u"guide/comeback.json"_s, language);
    for (const QJsonValue &json : content[u"steps"].toArray())
        m_steps.push_back({json[u"key"].toString(), json[u"hint"].toString(), fromOf(json[u"from"].toString()),
                           json[u"days"].toInt(), json[u"yearly"].toBool()});
    for (const QJsonValue &json : content[u"not_now"].toArray())
        m_notNow += json[u"text"].toString();
    m_thankYou = partsOf(content[u"thank_you"]);
    m_mostWords = content[u"thank_you"][u"most_words"].toInt();
    m_letter = partsOf(content[u"letter"]);
    const QJsonValue forms = content[u"forms_of_address"];
    m_unknownForm = forms[u"unknown"].toString();
    for (const QJsonValue &json : forms[u"known"].toArray())
        m_forms += json[u"text"].toString();
}

const StepGuide *ComebackGuide::find(const QString &kind) const
{
    const auto found = std::ranges::find(m_steps, kind, &StepGuide::key);
    return found == m_steps.end() ? nullptr : &*found;
}

QString ComebackGuide::addressed(const QString &title, const QString &name, bool gap) const
{
    const auto form = [this](QString word) {
        if (word.endsWith(u'.'))
            word.chop(1);
        const auto found = std::ranges::find_if(
            m_forms, [&](const QString &known) { return known.compare(word, Qt::CaseInsensitive) == 0; });
        return found == m_forms.end() ? QString() : *found;
    };
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts), forms;
    while (words.size() > 1 && !form(words.front()).isEmpty())
        forms += form(words.takeFirst());
    if (words.isEmpty())
        return {};
    if (forms.isEmpty() && !form(title.trimmed()).isEmpty())
        forms += form(title.trimmed());
    const QString surname = words.last();
    if (!forms.isEmpty())
        return forms.join(u' ') + u' ' + surname;
    return gap ? Texts::filled(m_unknownForm, {surname}) : words.join(u' ');
}

} // namespace straw
