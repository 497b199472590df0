#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace straw {

class Desk;

/// A verb that prints the first ask as a letter to a person. Not there while nobody of theirs is named, nor for whoever
/// does not want to be contacted.
QWidget *letterOffer(Desk &desk, const std::function<QString()> &person, QWidget *parent);

} // namespace straw
