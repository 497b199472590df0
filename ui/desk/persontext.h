#pragma once

#include "ui/desk/desk.h"

namespace straw {

/// "them, Head of dispatch": whose side somebody is on, and their title, role or department.
QString aboutPerson(const Desk &desk, const Person &person);

} // namespace straw
