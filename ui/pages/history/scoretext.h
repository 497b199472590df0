#pragma once

#include "core/insight/scores.h"

#include <QString>

namespace straw {

class Desk;

/// "At the notice 4, 26 days old · 90 days before it 7, 3 days old"; what is not known is said to be so.
QString scoreText(const ScoreAtNotice &score, const Desk &desk);

} // namespace straw
