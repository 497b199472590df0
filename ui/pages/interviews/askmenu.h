#pragma once

#include "ui/desk/desk.h"

#include <QCoreApplication>

class QWidget;

namespace straw {

/// Where something that is not known yet shall be asked: at once in the next interview, or in one that
/// is chosen among those that are still ahead, or in a new one.
class AskMenu
{
    Q_DECLARE_TR_FUNCTIONS(straw::AskMenu)
public:
    /// In the interview that is going on, else the next one, else a new one with nobody named.
    static void askNext(Desk &desk, const QStringList &unknownIds);
    /// Without an interview ahead there is nothing to choose: a new one is planned at once.
    static void open(Desk &desk, const QString &unknownId, QWidget *parent, const QPoint &at);

private:
    static void ask(Desk &desk, const QStringList &unknownIds, const QString &interviewId);
};

} // namespace straw
