#pragma once

#include "ui/theme/roles.h"
#include "ui/widgets/growingedit.h"

namespace straw {

class TextLabel;

/// Where a note is written. Whose words they are is told by the field itself: by its name at the upper
/// end, and by an edge in the colour of the side.
class NoteEdit final : public GrowingEdit
{
    Q_OBJECT
public:
    explicit NoteEdit(QWidget *parent = nullptr);

    void setKind(const QString &name, Role role);
    QString kindName() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeName();

    TextLabel *m_name;
    Role m_role = Role::Muted;
};

} // namespace straw
