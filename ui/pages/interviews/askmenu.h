#pragma once

#include "ui/shell/desk.h"

#include <QCoreApplication>

class QWidget;

namespace straw {

/// Where something that is not known yet shall be asked: in one of the interviews that are still
/// ahead, or in a new one.
class AskMenu
{
    Q_DECLARE_TR_FUNCTIONS(straw::AskMenu)
public:
    /// Without an interview ahead there is nothing to choose: a new one is planned at once.
    static void open(Desk &desk, const QString &unknownId, QWidget *parent, const QPoint &at);

private:
    static void ask(Desk &desk, const QString &unknownId, const QString &interviewId);
};

} // namespace straw
