#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

namespace straw {

class LinkButton;

/// All about one note: whose words, may they be quoted, how it was said, what is useful in it.
class NoteDetails final : public QWidget
{
    Q_OBJECT
public:
    NoteDetails(Desk &desk, const QString &lineId, QWidget *parent = nullptr);

private:
    void follow();
    QString statedReason() const;

    Desk &m_desk;
    const QString m_id;
    LinkButton *m_reason;
};

} // namespace straw
