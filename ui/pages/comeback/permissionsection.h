#pragma once

#include "core/schema/pick.h"
#include "ui/lists/digitkeys.h"
#include "ui/pages/records/listsection.h"

namespace straw {

class Desk;
struct RowVerb;

/// With whom of theirs we may keep in touch: an answer by one click or one key.
class PermissionSection final : public ListSection
{
    Q_OBJECT
public:
    PermissionSection(Desk &desk, const QString &whenEmpty, QWidget *parent = nullptr);

private:
    std::vector<RowVerb> verbs(const QString &id);
    DigitKeys::Went answer(const QStringList &ids, Qt::Key digit);

    Desk &m_desk;
};

} // namespace straw
