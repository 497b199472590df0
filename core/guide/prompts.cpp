#include "core/guide/prompts.h"

#include "core/base/bylanguage.h"
#include "core/workbook/snapshot.h"

#include <QJsonArray>

#include <algorithm>

namespace straw {

namespace {

/// What a prompt row says about a built-in question; a row without a text only hides or shows it.
void adapt(Question &question, const Prompt &row)
{
    if (!row.text.isEmpty()) {
        question.edited = row.text != question.text;
        question.text = row.text;
    }
    if (!row.hint.isEmpty())
        question.hint = row.hint;
    question.hidden = row.hidden.value_or(false);
}

/// A retired question that somebody answered, or set aside, is still to be seen.
bool isGone(const Question &question, const Snapshot &workbook)
{
    return question.retired && std::ranges::none_of(workbook.answers, [&question](const Answer &answer) {
               return answer.promptKey == question.key && !(answer.text.isEmpty() && answer.state.isEmpty());
           });
}

Question ownQuestion(const Prompt &row)
{
    Question question;
    question.key = row.id;
    question.theme = row.theme.isEmpty() ? QString(Prompts::OwnTheme) : row.theme;
    question.text = row.text;
    question.hint = row.hint;
    question.own = true;
    question.hidden = row.hidden.value_or(false);
    return question;
}

ByLanguage<Prompts> &allPrompts()
{
    static ByLanguage<Prompts> all;
    return all;
}

} // namespace

const Prompts &Prompts::instance()
{
    return allPrompts().ofInterface();
}

const Prompts &Prompts::of(const QString &language)
{
    return allPrompts().of(language);
}

Prompts::Prompts(const QString &language)
{
    for (const QString &file : contentNames(QStringLiteral("prompts"))) {
        const QJsonObject content = readContent(QStringLiteral("prompts/") + file, language);
        const QString page = content[u"page"].toString();
        for (const QJsonValue &themeValue : content[u"themes"].toArray()) {
            QuestionTheme theme;
            theme.key = themeValue[u"key"].toString();
            theme.title = themeValue[u"title"].toString();
            theme.frame = themeValue[u"frame"].toString();
            theme.after = themeValue[u"after"].toObject().keys();
            for (const QJsonValue &value : themeValue[u"prompts"].toArray()) {
                Question question;
                question.key = value[u"key"].toString();
                question.theme = theme.key;
                question.text = value[u"text"].toString();
                question.hint = value[u"hint"].toString();
                question.onlyIf = value[u"only_if"].toString();
                question.core = value[u"core"].toBool();
                question.retired = value[u"retired"].toBool();
                m_pageOf.insert(question.key, page);
                theme.questions.push_back(std::move(question));
            }
            m_pages[page].push_back(std::move(theme));
        }
    }
}

std::vector<QuestionTheme> Prompts::themes(const QString &page, const Snapshot &workbook) const
{
    std::vector<QuestionTheme> themes = m_pages.value(page);
    for (QuestionTheme &theme : themes) {
        std::erase_if(theme.questions, [&workbook](const Question &question) { return isGone(question, workbook); });
        for (Question &question : theme.questions) {
            if (const Prompt *row = workbook.prompts.find(question.key))
                adapt(question, *row);
        }
    }
    QHash<QString, size_t> places;
    for (size_t i = 0; i < themes.size(); ++i)
        places.insert(themes[i].key, i);
    for (const Prompt &row : workbook.prompts) {
        if (row.page != page || m_pageOf.contains(row.id))
            continue;
        Question question = ownQuestion(row);
        if (!places.contains(question.theme)) {
            places.insert(question.theme, themes.size());
            themes.push_back({.key = question.theme, .title = {}});
        }
        themes[places[question.theme]].questions.push_back(std::move(question));
    }
    const auto earlier = std::ranges::find(themes, EarlierTheme, &QuestionTheme::key);
    if (earlier != themes.end() && earlier - themes.begin() > 1)
        std::rotate(themes.begin() + 1, earlier, earlier + 1);
    return themes;
}

Question Prompts::find(const QString &key, const Snapshot &workbook) const
{
    const Prompt *row = workbook.prompts.find(key);
    const auto page = m_pageOf.constFind(key);
    if (page == m_pageOf.constEnd())
        return row ? ownQuestion(*row) : Question();
    for (const QuestionTheme &theme : *m_pages.constFind(*page)) {
        const auto found = std::ranges::find(theme.questions, key, &Question::key);
        if (found == theme.questions.end())
            continue;
        Question question = *found;
        if (row)
            adapt(question, *row);
        return question;
    }
    return {};
}

QString Prompts::answerId(const QString &key, const QString &subject)
{
    return key + u'/' + subject;
}

} // namespace straw
