#pragma once

#include "core/storage/store.h"
#include "core/workbook/place.h"

#include <QSet>

#include <vector>

namespace straw {

class Settings;

/// Words that a rule is not to mark in a field, as the table dismissed keeps it. Without words and rule the whole
/// field is left as it is. It outlives its words: where they come back, they are still left.
struct Dismissed
{
    Place field;
    QString words = {}, rule = {};

    /// Derived from all of it: two people who leave the same make one.
    QString id() const;
};

Result<std::vector<Dismissed>> dismissedIn(const Store &store);
/// Inside a change; what is left already stays so.
Result<void> dismiss(Store &store, const Dismissed &what);
/// Takes that back.
Result<void> lookAgain(Store &store, const Dismissed &what);

/// Whether a user wants any help with the wording.
bool wantsWordingHelp(const Settings &user);
/// What is never marked for a user: texts as of neverMarked.
QStringList neverMarkedBy(const Settings &user);
/// Words that a rule never marks, as one text.
QString neverMarked(const QString &rule, const QString &words);
/// The words of such a text, and its rule.
struct NeverMarked
{
    QString rule, words;

    static NeverMarked of(const QString &kept);
};

/// What is left as it is: here, or always.
class IgnoredWordings
{
public:
    IgnoredWordings() = default;
    IgnoredWordings(const std::vector<Dismissed> &here, const QStringList &never);

    bool covers(const Place &field, const QString &rule, const QString &words) const;
    /// Whether a field is left as a whole.
    bool leaves(const Place &field) const;

private:
    QSet<QString> m_here; // ids
    QSet<QString> m_never;
};

} // namespace straw
