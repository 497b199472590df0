#include "ui/fields/segmentfield.h"

#include "core/workbook/catalogue.h"
#include "ui/widgets/segments.h"

namespace straw {

namespace {

Segments *segmentsOf(ListKey list, const Snapshot &workbook)
{
    auto *segments = new Segments;
    for (const PickEntry &entry : Catalogue::instance().entries(list, workbook)) {
        if (!entry.retired)
            segments->addSegment(entry.key, entry.label);
    }
    return segments;
}

} // namespace

SegmentField::SegmentField(Desk &desk, const Place &place, ListKey list, const QString &label, QWidget *parent)
    : SegmentField(desk, place, label, segmentsOf(list, desk.data()), parent)
{
}

SegmentField::SegmentField(Desk &desk, const Place &place, const QString &label, Segments *segments, QWidget *parent)
    : Field(desk, place, label, parent)
    , m_segments(segments)
{
    setEditor(m_segments);
    m_segments->setName(m_segments->accessibleName());
    connect(m_segments, &Segments::chosen, this, &SegmentField::choose);
}

SegmentField *SegmentField::yesNo(Desk &desk, const Place &place, const QString &label, QWidget *parent)
{
    auto *segments = new Segments;
    //: Choice of a field
    segments->addSegment(qlonglong(1), tr("Yes"));
    //: Choice of a field
    segments->addSegment(qlonglong(0), tr("No"));
    segments->addSegment({}, /*: Choice of a field: neither yes nor no */ tr("Not known"));
    return new SegmentField(desk, place, label, segments, parent);
}

SegmentField *SegmentField::mood(Desk &desk, const Place &place, const QString &label, QWidget *parent)
{
    auto *segments = new Segments;
    //: Choice: the mood of an event
    segments->addSegment(qlonglong(-2), QStringLiteral("−2"), tr("very bad"));
    //: Choice: the mood of an event
    segments->addSegment(qlonglong(-1), QStringLiteral("−1"), tr("bad"));
    segments->addSegment(qlonglong(0), QStringLiteral("0"), tr("neither good nor bad"));
    //: Choice: the mood of an event
    segments->addSegment(qlonglong(1), QStringLiteral("+1"), tr("good"));
    //: Choice: the mood of an event
    segments->addSegment(qlonglong(2), QStringLiteral("+2"), tr("very good"));
    return new SegmentField(desk, place, label, segments, parent);
}

void SegmentField::keepCursor()
{
    m_segments->keepCursor();
}

void SegmentField::display(const QVariant &stored)
{
    m_segments->setValue(stored);
}

Result<QVariant> SegmentField::value() const
{
    return m_segments->value();
}

} // namespace straw
