#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class AddLine;
class EntryList;
class HangingModel;

/// Makes two causes of one: what is ticked of all that hangs on it goes to the new one, whose words are typed below.
class CauseSplit final : public QWidget
{
    Q_OBJECT
public:
    CauseSplit(Desk &desk, const QString &causeId, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The new cause is there.
    void done(const QString &causeId);
    /// By Escape.
    void givenUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool split(const QString &text);
    QString goingAlong() const;

    Desk &m_desk;
    const QString m_causeId;
    HangingModel *m_hanging;
    EntryList *m_list;
    AddLine *m_line;
};

} // namespace straw
