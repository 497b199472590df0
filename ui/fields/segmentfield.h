#pragma once

#include "ui/fields/field.h"

namespace straw {

class Segments;

/// A field with a few values side by side: a short closed pick list, yes/no/not known, or a scale.
class SegmentField : public Field
{
    Q_OBJECT
public:
    /// The entries of a pick list.
    SegmentField(Desk &desk, const Place &place, ListKey list, const QString &label = {}, QWidget *parent = nullptr);

    /// "Yes", "No" and "Not known", which is the empty value.
    static SegmentField *yesNo(Desk &desk, const Place &place, const QString &label = {}, QWidget *parent = nullptr);
    /// How it felt, -2 to 2.
    static SegmentField *mood(Desk &desk, const Place &place, const QString &label = {}, QWidget *parent = nullptr);

    /// See Segments::keepCursor.
    void keepCursor();

protected:
    void display(const QVariant &stored) override;
    Result<QVariant> value() const override;

private:
    SegmentField(Desk &desk, const Place &place, const QString &label, Segments *segments, QWidget *parent);

    Segments *m_segments;
};

} // namespace straw
