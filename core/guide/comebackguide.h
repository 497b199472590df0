#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace straw {

/// What the guide says of a step of parting or comeback: how it is done, and its usual day.
struct StepGuide
{
    enum From { NoDay, Notice, Asked, End, RivalRenewal };

    QString key; // of the pick list comeback_step_kind
    QString hint;
    From from = NoDay;
    int days = 0; // after that day, or before it
    bool yearly = false;
};

/// A part of a letter: with %1, what stands where that is not known.
struct LetterPart
{
    QString key, text, unknown;
};

/// The content of resources/<language>/guide/comeback.json.
class ComebackGuide
{
public:
    /// In the language of the interface, and in any other; their keys and their order are the same.
    static const ComebackGuide &instance();
    static const ComebackGuide &of(const QString &language);
    explicit ComebackGuide(const QString &language);

    /// Null for a kind of step that it says nothing of.
    const StepGuide *find(const QString &kind) const;
    /// What is not for the time of parting, each as a sentence.
    const QStringList &notNow() const { return m_notNow; }

    const std::vector<LetterPart> &thankYou() const { return m_thankYou; }
    /// No note of thanks should have more words.
    int mostWords() const { return m_mostWords; }
    const std::vector<LetterPart> &letter() const { return m_letter; }

    /// "Ms Brandt", for a title and a name of which at least the surname is known; where no title is, a gap stands in
    /// its place, unless `gap` is false: then the whole name. Never the first name alone.
    QString addressed(const QString &title, const QString &name, bool gap = true) const;

private:
    std::vector<StepGuide> m_steps;
    QStringList m_notNow;
    std::vector<LetterPart> m_thankYou, m_letter;
    int m_mostWords = 0;
    QStringList m_forms; // of address
    QString m_unknownForm;
};

} // namespace straw
