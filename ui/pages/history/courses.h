#pragma once

#include <QtGlobal>

class QWidget;

namespace straw {

class CourseChart;
class Desk;

/// What of a relationship can be drawn over time; null where there is too little of it.
namespace courses {

/// Our ratings of the relationship against theirs, on 0 to 10.
CourseChart *ratings(const Desk &desk, QWidget *parent);

/// How safe it felt to work together, and how safe the money side of it, from 1 to 5.
CourseChart *safety(const Desk &desk, QWidget *parent);

} // namespace courses

} // namespace straw
