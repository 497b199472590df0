#pragma once

#include "core/report/parts/context.h"
#include "core/workbook/passage.h"
#include "core/workbook/place.h"

namespace straw {

/// Something that whoever exports a report should look at before: it never blocks.
struct Finding
{
    enum Kind {
        Name,          ///< a name that this edition replaces, left in a text
        Word,          ///< a word in a text that tells the customer what kind of document it was taken from
        Amount,        ///< an amount of money that this edition leaves out, left in a text
        Consent,       ///< a quote "without name" whose speaker can be told all the same
        LeftOut,       ///< what may be told, and is left out for want of something that nobody has entered
        Contradiction, ///< entries that cannot both be right
        Wording,       ///< a way of putting things that is worth a second look
        Letter,        ///< letters that cannot be printed
    };

    Kind kind = Name;
    QString text;
    QString hint = {};              ///< what can be done; may be empty
    std::vector<Place> places = {}; ///< where; at least one, but for letters
    Stretch at = {};                ///< the words in the text of the one place, where they are known
    QString rule = {};              ///< of wording: by which these words are marked, where that can be left
};

/// A stable key: name, word, amount, consent, left_out, contradiction, wording, letter.
QString findingKey(Finding::Kind kind);

/// What there is to know before a report is sent.
struct BeforeSending
{
    std::vector<Finding> findings;  ///< by kind, in the order above: first what would leak
    std::vector<Withheld> withheld; ///< what the edition holds back
};

/// All findings but the letters, which only the printed report can tell (see render/letterfindings.h), and the
/// wording, of which a user may want to hear nothing (see wordingfindings.h).
BeforeSending beforeSending(const Snapshot &workbook, const ReportOptions &options, const Texts &texts);

} // namespace straw
