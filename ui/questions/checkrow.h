#pragma once

#include "core/guide/checks.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;

namespace straw {

class LinkButton;
class ProseField;
class TextLabel;

/// One check: what is open and what settles it, or, once it was answered, the reason. It leads to its
/// place.
class CheckRow final : public QWidget
{
    Q_OBJECT
public:
    CheckRow(Desk &desk, const OpenCheck &check, QWidget *parent);

    const QString &key() const { return m_check.key; }
    /// The same check, as it stands now.
    void follow(const OpenCheck &check);

private:
    Desk &m_desk;
    OpenCheck m_check;
    QLabel *m_mark;
    TextLabel *m_text;
    TextLabel *m_hint;
    LinkButton *m_go;
    LinkButton *m_because;
    ProseField *m_reason;
};

} // namespace straw
