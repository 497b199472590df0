#pragma once

#include <QString>

namespace straw {

/// Whoever is at this computer as the system knows them: their full name, else their login name, else
/// the name of the computer; never empty. Asked once, then remembered.
QString systemUserName();

/// The full name in the field that Unix keeps about a user ("Anna Weber,Room 4,,": up to the first
/// comma, in which & stands for the login name with a capital); else the login name.
QString nameOfUser(const QString &gecos, const QString &login);

} // namespace straw
