#include "core/carried/carriedwords.h"

#include "core/base/bylanguage.h"
#include "core/base/namematch.h"
#include "core/base/texts.h"
#include "core/guide/prompts.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/snapshot.h"

#include <QJsonArray>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

struct Key
{
    CarriedKind kind;
    QLatin1String key;
};

constexpr Key keys[] = {
    {CarriedKind::NextTime, QLatin1String("next_time")},
    {CarriedKind::Poorly, QLatin1String("poorly")},
    {CarriedKind::Well, QLatin1String("well")},
    {CarriedKind::Lucky, QLatin1String("lucky")},
    {CarriedKind::GoodThatCame, QLatin1String("good_that_came")},
    {CarriedKind::Learned, QLatin1String("learned")},
    {CarriedKind::Parked, QLatin1String("parked")},
    {CarriedKind::Criterion, QLatin1String("criterion")},
};

QStringList plainWordsOf(const QJsonValue &list)
{
    QStringList words;
    for (const QJsonValue &word : list.toArray())
        words += plainWords(word.toString());
    return words;
}

void addWords(QSet<QString> &words, const QString &text)
{
    for (const QString &word : plainWords(text).split(u' ', Qt::SkipEmptyParts))
        words.insert(word);
}

QSet<QString> wordsOfLists(const QString &language)
{
    QSet<QString> words;
    const Catalogue &catalogue = Catalogue::of(language);
    for (const std::u16string_view list : vocabulary::lists) {
        const auto key = ListKey::find(QStringView(list.data(), qsizetype(list.size())));
        for (const PickEntry &entry : catalogue.entries(key))
            addWords(words, entry.label);
    }
    return words;
}

QSet<QString> wordsOfQuestions(const QString &language)
{
    QSet<QString> words;
    for (const QString &file : contentNames(u"prompts"_s)) {
        for (const QuestionTheme &theme : Prompts::of(language).themes(file.section(u'.', 0, 0), Snapshot())) {
            for (const Question &question : theme.questions)
                addWords(words, question.text + u' ' + question.hint);
        }
    }
    return words;
}

} // namespace

CarriedWords::CarriedWords(const QString &language)
{
    const QJsonObject content = readContent(u"guide/carried.json"_s, language);
    for (const QJsonValue &question : content[u"questions"].toArray())
        questions.insert(question[u"key"].toString(), {question[u"text"].toString(), question[u"hint"].toString()});
    const QJsonObject names = content[u"stand_ins"].toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        standIns.insert(name.key(), name->toString());
    articles = plainWordsOf(content[u"articles"]);
    companyWords = plainWordsOf(content[u"company_words"]);
    ordinaryCapitals = plainWordsOf(content[u"ordinary_capitals"]);
    listWords = wordsOfLists(language);
    commonWords = listWords + wordsOfQuestions(language);
    capitalNouns = content[u"languages_with_capital_nouns"].toVariant().toStringList();
}

const CarriedWords &CarriedWords::of(const QString &language)
{
    static ByLanguage<CarriedWords> all;
    return all.of(language);
}

QString keyOf(CarriedKind kind)
{
    return keys[size_t(kind)].key;
}

bool readKind(const QString &key, CarriedKind *kind)
{
    for (const Key &known : keys) {
        if (key == known.key) {
            *kind = known.kind;
            return true;
        }
    }
    return false;
}

CarriedQuestion questionOf(const Carried &carried, const QString &language)
{
    CarriedQuestion question = CarriedWords::of(language).questions.value(keyOf(carried.kind));
    question.text = Texts::filled(question.text, {carried.text});
    return question;
}

} // namespace straw
