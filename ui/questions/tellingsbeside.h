#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

struct Question;

/// One question with a column a person, for a place that is wide: our answer, then what each who was asked as well
/// says. In a narrow place they stand one below the other.
class TellingsBeside final : public QWidget
{
    Q_OBJECT
public:
    TellingsBeside(Desk &desk, const Question &question, const QString &subject, QWidget *parent = nullptr);
};

} // namespace straw
