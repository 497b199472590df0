#include "ui/pages/records/meetingfield.h"

#include "core/guide/meetings.h"
#include "ui/desk/valuetext.h"

namespace straw {

RecordField *meetingField(Desk &desk, TableKey table, const QString &id, QWidget *parent)
{
    auto *field = new RecordField(
        desk, {table, id, "meeting_id"}, Meeting::table,
        [&desk](const Snapshot &workbook) {
            std::vector<RecordField::Choice> choices;
            for (const Meeting *meeting : meetingsByDay(workbook))
                choices.push_back({meeting->id, recordText(desk, Meeting::table, meeting->id)});
            return choices;
        },
        {}, parent);
    field->setHidden(desk.data().meetings.isEmpty());
    return field;
}

} // namespace straw
