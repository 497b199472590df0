#include "core/guide/contradictions.h"

#include "core/base/bylanguage.h"
#include "core/base/money.h"
#include "core/dates/dateshow.h"
#include "core/guide/contradictionrules.h"
#include "core/guide/pageof.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/title.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace straw {

namespace {

constexpr qsizetype mostOfTitle = 64;

/// The sentences of resources/<language>/guide/contradictions.json.
struct Sentences
{
    struct Sentence
    {
        QString text, hint;
        bool isAsked = false;
    };

    explicit Sentences(const QString &language)
    {
        const QJsonObject content = readContent(QStringLiteral("guide/contradictions.json"), language);
        for (const QJsonValue &json : content[u"contradictions"].toArray()) {
            const QString key = json[u"key"].toString();
            keys += key;
            byKey.insert(key, {json[u"text"].toString(), json[u"hint"].toString(), json[u"asked"].toBool()});
        }
    }

    QStringList keys;
    QHash<QString, Sentence> byKey;
};

ByLanguage<Sentences> &sentences()
{
    static ByLanguage<Sentences> all;
    return all;
}

/// Says an argument of a sentence in a language.
class Teller
{
public:
    Teller(const Texts &texts, const QLocale &locale)
        : m_texts(texts)
        , m_locale(locale)
        , m_dateWords(texts.dateWords())
    {
    }

    QString operator()(const QString &text) const
    {
        if (!text.trimmed().isEmpty())
            return shortened(text, mostOfTitle);
        //: In a sentence, for a person without a name
        return m_texts.text("Contradictions", QT_TRANSLATE_NOOP("Contradictions", "someone"));
    }
    QString operator()(const Edtf &date) const { return showDate(date, m_locale, ShowStyle::Compact, m_dateWords); }
    QString operator()(const Contradiction::Entry &entry) const
    {
        const QString title = shortened(entry.title, mostOfTitle);
        if (title.isEmpty() && entry.on.isNull())
            //: In a sentence, for an entry without a title
            return m_texts.text("Contradictions", QT_TRANSLATE_NOOP("Contradictions", "(untitled)"));
        if (title.isEmpty())
            //: In a sentence, for an entry without a title; %1 is its date
            return filled(QT_TRANSLATE_NOOP("Contradictions", "(untitled, %1)"), {(*this)(entry.on)});
        if (entry.on.isNull())
            //: An entry in a sentence: its title
            return filled(QT_TRANSLATE_NOOP("Contradictions", "“%1”"), {title});
        //: An entry in a sentence: its title and its date
        return filled(QT_TRANSLATE_NOOP("Contradictions", "“%1” (%2)"), {title, (*this)(entry.on)});
    }
    QString operator()(const Contradiction::Field &field) const
    {
        return Catalogue::of(m_texts.language()).columnLabel(field.table, field.column);
    }
    QString operator()(const Contradiction::Picked &picked) const
    {
        return Catalogue::of(m_texts.language()).label(picked.list, picked.key);
    }
    QString operator()(const Contradiction::Money &money) const
    {
        return showMoney(money.minor, money.currency, m_locale);
    }

private:
    QString filled(const char *sentence, const QStringList &arguments) const
    {
        return Texts::filled(m_texts.text("Contradictions", sentence), arguments);
    }

    const Texts &m_texts;
    const QLocale &m_locale;
    DateWords m_dateWords;
};

void addFound(std::vector<Contradiction> &all, const QString &key, const Snapshot &workbook, QDate today)
{
    const ContradictionsOf rule = contradictionsOf(key);
    if (!rule)
        return;
    for (Contradicting &found : rule(workbook, today)) {
        const QString page = pageOf(found.places.front(), workbook, today);
        all.push_back({key, page, std::move(found.arguments), std::move(found.places)});
    }
}

} // namespace

std::vector<Contradiction> contradictions(const Snapshot &workbook, QDate today)
{
    std::vector<Contradiction> all;
    for (const QString &key : sentences().ofInterface().keys)
        addFound(all, key, workbook, today);
    return all;
}

std::vector<Contradiction> askedContradictions(const Snapshot &workbook, QDate today)
{
    std::vector<Contradiction> asked;
    const Sentences &all = sentences().ofInterface();
    for (const QString &key : all.keys) {
        if (!all.byKey[key].isAsked)
            continue;
        std::vector<Contradiction> found;
        addFound(found, key, workbook, today);
        if (!found.empty())
            asked.push_back(std::move(found.front()));
    }
    return asked;
}

QString contradictionText(const Contradiction &contradiction, const Texts &texts, const QLocale &locale)
{
    const Teller teller(texts, locale);
    QStringList arguments;
    for (const Contradiction::Argument &argument : contradiction.arguments)
        arguments += std::visit(teller, argument);
    return Texts::filled(sentences().of(texts.language()).byKey.value(contradiction.key).text, arguments);
}

QString contradictionHint(const Contradiction &contradiction, const Texts &texts)
{
    return sentences().of(texts.language()).byKey.value(contradiction.key).hint;
}

} // namespace straw
