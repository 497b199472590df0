#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

/// Whether it is silence at all: each question of that bank to tick, with a line for what was found. Both are the
/// answer to the question.
class EntryTest final : public QWidget
{
    Q_OBJECT
public:
    static constexpr QLatin1String Bank{"reaching"};

    explicit EntryTest(Desk &desk, QWidget *parent = nullptr);

    /// "3 of 7"; how many of the questions are ticked.
    static QString count(const Desk &desk);

private:
    class Row;
};

} // namespace straw
