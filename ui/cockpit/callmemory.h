#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace straw {

class Desk;

/// Which view takes the notes of a call, to be opened again after a crash.
enum class CallView { None, Sheet, Live };

/// What a person allowed for all that they say in a call, and the notes that were changed by it: it is no more once
/// all of these were taken back to what they were.
struct GivenConsent
{
    QString consent;
    QStringList changed;
};

/// What a call leaves in Setting::Call for the next start, which may come after a crash: nothing that tells of the
/// customer, only ids, and how the next note is to be.
struct CallMemory
{
    QString interviewId; // empty when nothing was left
    CallView view = CallView::None;
    bool isSmall = false; // besides, in the window that stays in front
    QString kind, speaker, question, draft;
    std::optional<qint64> began;             // on the steady clock; nothing from another run of the computer
    QHash<QString, GivenConsent> given = {}; // by the person

    /// Of an interview that is there in this workbook.
    static CallMemory of(const Desk &desk);
    /// In the place of what was left before; a call that nothing shows any more forgets only itself.
    void keep(const Desk &desk) const;
};

} // namespace straw
