#pragma once

#include "core/guide/ignoredwording.h"
#include "core/guide/userwording.h"
#include "core/report/wordingfindings.h"
#include "core/workbook/place.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace straw {

class Desk;
struct ChangeSummary;

/// What is looked for in the texts of a workbook, and what is left as it is: by everybody here, or always by this
/// user. One for each desk.
class WordingHelp final : public QObject
{
    Q_OBJECT
public:
    explicit WordingHelp(Desk &desk);

    /// That the texts of the workbook are written in.
    QString language() const;
    /// Whether this user wants any help.
    bool isOn() const;
    /// For whom the text of a place is written; nothing where it is not looked at.
    std::optional<WordingOf> lookedAt(const Place &place) const;
    /// What is looked for: another one once that is not the same any more. For any thread.
    std::shared_ptr<const UserWording> rules() const;
    /// What is left as it is.
    const IgnoredWordings &ignored() const;
    /// For a report; nothing where this user wants no help.
    std::optional<WordingWishes> wishes() const;
    bool mayIgnore() const;

    /// Leaves words as they are wherever they stand in the field, or the whole field. False when it cannot be done,
    /// which is said in one line.
    bool ignoreHere(const Dismissed &what);
    /// Takes back that a whole field is left.
    bool lookAgain(const Place &field);
    /// Never marks the words for this user, in no workbook.
    void neverMark(const QString &rule, const QString &words);
    /// Takes words that this user has added off their list, by the key of their rule.
    void removeOwn(const QString &rule);

    /// The field that a record of the table `dismissed` is about, also when it has been taken back.
    Place placeOf(const QString &dismissedId) const { return m_places.value(dismissedId); }
    /// To be called when the preferences have changed.
    void follow();

Q_SIGNALS:
    /// Something else is looked for, or left as it is.
    void changed();
    /// The preferences have changed by what is to be marked, or not.
    void chosenForAll();

private:
    const std::vector<OwnWording> &own() const;
    void followChange(const ChangeSummary &summary);
    void keepOwn(const std::vector<OwnWording> &all);

    Desk &m_desk;
    mutable std::optional<IgnoredWordings> m_ignored;     // read when it is asked for
    mutable std::optional<std::vector<OwnWording>> m_own; // the same
    mutable std::shared_ptr<const UserWording> m_rules;
    mutable QHash<QString, Place> m_places;
};

} // namespace straw
