#pragma once

#include "core/workbook/passage.h"

#include <QRegularExpression>
#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

namespace straw {

/// For whom a text is written, which decides what of its wording is looked at.
enum class WordingOf {
    Case,      // what our own people read
    Action,    // the title of an action, which has to say when it is done
    ToCustomer // what the customer reads
};

/// A way of putting things that is worth a second look: why, and how else it could be said.
struct WordingRule
{
    QString key;
    QString reason, suggestion;
    QRegularExpression words;
    std::vector<QRegularExpression> butNot; // where all that was found stands within one of these, nothing is meant
    std::vector<WordingOf> looksAt;
};

struct WordingMark
{
    Stretch at;
    QString rule; // its key

    bool operator==(const WordingMark &) const = default;
};

/// The rules of resources/<language>/guide/wording.json. They hold for texts in that language alone: where a language
/// has none of its own, nothing is marked.
class WordingRules
{
public:
    /// Of texts in a language, such as "en" or "de_AT".
    static const WordingRules &of(const QString &language);
    explicit WordingRules(const QString &language);
    /// Rules in the shape of the content, for instance somebody's own.
    explicit WordingRules(const QJsonObject &content);

    const std::vector<WordingRule> &all() const { return m_rules; }
    /// Null when there is none of that key.
    const WordingRule *find(const QString &key) const;
    /// The keys of rules that were left out as they do not parse.
    const QStringList &unreadable() const { return m_unreadable; }
    /// The keys of rules that took too long in some paragraph: from then on they find nothing.
    QStringList tooSlow() const;

    /// What is worth a second look in the paragraphs that `part` touches, in order of its beginnings; of marks that
    /// overlap the first. Words in quotation marks are somebody else's and never marked. A rule that takes too long is
    /// given up. Can be called from any thread.
    std::vector<WordingMark> marksIn(const QString &text, WordingOf of, Stretch part) const;
    std::vector<WordingMark> marksIn(const QString &text, WordingOf of) const
    {
        return marksIn(text, of, {0, text.size()});
    }

private:
    void findIn(const QString &paragraph, qsizetype from, WordingOf of, std::vector<WordingMark> &marks) const;

    QString m_language; // whose words they look for
    std::vector<WordingRule> m_rules;
    std::unique_ptr<std::atomic<bool>[]> m_isTooSlow; // by rule
    QStringList m_unreadable;
};

/// The paragraphs that a part of the text touches. Where one is longer than somebody reads at a glance, as much of it
/// around the part, cut between words.
Stretch paragraphsAround(const QString &text, Stretch part);

} // namespace straw
