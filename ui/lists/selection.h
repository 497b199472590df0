#pragma once

#include "core/workbook/place.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace straw {

class Desk;

/// Something of a page that shows records, some of which can be selected: a list, a table, a board.
class SelectionPart : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What this part shows of the workbook; null for a list of something else.
    virtual Desk *desk() const = 0;
    virtual QWidget *widget() const = 0;
    /// Everything that it shows, and what of it is selected, in the order of reading.
    virtual std::vector<Place> all() const = 0;
    virtual std::vector<Place> selected() const = 0;
    virtual bool holds(const Place &record) const = 0;
    /// Where the cursor is, selected or not.
    virtual Place current() const = 0;
    /// Shows as selected what it holds of `records`, and the cursor at `current` when that is here; stays as it
    /// is when it holds none of it. Tells nobody.
    virtual void display(const std::vector<Place> &records, const Place &current) = 0;
    /// Selects nothing, and tells nobody.
    virtual void letGo() = 0;
    /// What is selected and may be removed here.
    virtual std::vector<Place> removable() const = 0;
    /// What is copied of it, as a table: what is selected, or everything when nothing is.
    virtual QStringList header() const = 0;
    virtual std::vector<QStringList> rows(bool all) const = 0;

Q_SIGNALS:
    /// Somebody selected something else here; `adds` when what is selected elsewhere stays.
    void chosen(bool adds);
    /// The cursor came here by Tab, and nothing was selected anywhere: now it is where the cursor stands.
    void arrived();
};

/// What is selected on a page, as one over all its parts: whoever selects in one of them lets go of what
/// was selected in another, unless Ctrl is held. What several of them show is selected in all. Lists of the same kind
/// of record are one list in groups: a range goes from one into the other, and so does everything. It is about records,
/// not rows: what changes its group, its side or its date stays selected where it goes, and what is gone and brought
/// back is selected again. Where only the cursor stands, as on the row that follows one that was removed elsewhere,
/// nothing is selected: what Delete removes somebody has chosen.
class Selection final : public QObject
{
    Q_OBJECT
public:
    explicit Selection(QWidget *around);
    /// The one of the page or panel that a widget stands in, else one of its own.
    static Selection *of(QWidget *widget);

    void join(SelectionPart *part);
    /// To be called by a part that shows other records than before.
    void restore(SelectionPart *part);
    /// To be called by a part whose current record is about to go while it has the focus: when the record is
    /// shown by another part afterwards, the focus goes along.
    void keepFocus(const SelectionPart &from);

    /// What is selected and shown, in the order of reading.
    std::vector<Place> records() const;
    /// The one of them where the cursor is; empty when that is not shown.
    Place current() const;
    /// Whether the cursor stands at that record, in whichever part.
    bool isAt(const QWidget *focus, const Place &record) const;
    /// Selects this record alone, wherever it is shown; an empty place selects nothing.
    void set(const Place &record);

    /// Everything that is on the screen of the kind of record that this part shows.
    void selectAll(const SelectionPart &asking);
    /// The range from where the last choice was made to a record of `part`, over all parts that show
    /// the same kind; false where all of it is in that one.
    bool extend(const SelectionPart &part, const Place &to);

    /// Copies all of it; all of `asking` when nothing is selected there.
    void copy(const SelectionPart &asking) const;
    /// What of it may be removed.
    std::vector<Place> removable() const;

Q_SIGNALS:
    /// Somebody moved on to another record.
    void moved(const straw::Place &record);

private:
    bool take(SelectionPart *part, bool adds);
    void show();
    std::vector<Place> onScreenLike(const SelectionPart &part) const;
    std::vector<SelectionPart *> inReadingOrder() const;

    std::vector<SelectionPart *> m_parts;
    std::vector<Place> m_records;
    Place m_current;
    Place m_anchor; // where a range begins
    bool m_keepsFocus = false;
    QPointer<QWidget> m_focusTo;
};

} // namespace straw
