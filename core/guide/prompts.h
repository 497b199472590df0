#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace straw {

struct Snapshot;

/// A guided question, as this workbook asks it.
struct Question
{
    QString key;   // stable for ever; the id of the prompt row for an own question
    QString theme; // key of its theme
    QString text;
    QString hint;
    QString onlyIf;       // the value that it follows from, or "resolved": no complaint is open; else empty
    bool own = false;     // added in this workbook
    bool edited = false;  // built in, but worded differently in this workbook
    bool hidden = false;  // not asked in this workbook
    bool core = false;    // one of the few that an interview should not do without
    bool retired = false; // no longer asked; what was answered to it stays with its words
};

struct QuestionTheme
{
    QString key, title;
    QString frame = {}; // "opening" or "closing": what is said around an interview, and ticked off; else empty
    std::vector<Question> questions = {};
    QStringList after = {}; // of follow-ups: the kinds of note that they come after
};

/// The questions of resources/<language>/prompts, with what a workbook changed, hid or added.
class Prompts
{
public:
    /// In the language of the interface, and in any other; their keys and their order are the same.
    static const Prompts &instance();
    static const Prompts &of(const QString &language);
    explicit Prompts(const QString &language);

    /// The subject of answers that are about the workbook as a whole.
    static constexpr QLatin1String Workbook{"workbook"};
    /// The theme that own questions without one stand under.
    static constexpr QLatin1String OwnTheme{"own"};
    /// The one of those that were taken up from earlier workbooks.
    static constexpr QLatin1String EarlierTheme{"earlier"};

    /// The themes of a question bank ("triggers", "history", "interviews", "short", "process", ...),
    /// hidden questions included and marked. A retired one is there only where the workbook has an answer to
    /// it. What was taken up from earlier workbooks comes after the first theme, own questions of an unknown one last.
    std::vector<QuestionTheme> themes(const QString &page, const Snapshot &workbook) const;
    /// The question of that key as this workbook words it; an empty key when there is none.
    Question find(const QString &key, const Snapshot &workbook) const;

    /// The id of an answer: one for each question and subject.
    static QString answerId(const QString &key, const QString &subject = Workbook);

private:
    QHash<QString, std::vector<QuestionTheme>> m_pages;
    QHash<QString, QString> m_pageOf; // by question
};

} // namespace straw
