#pragma once

#include <QByteArray>
#include <QString>

namespace straw {

/// A publish that has begun; written down before anything appears in the shared folder, so that a
/// crash at any later step leaves a known situation.
struct PublishIntent
{
    QString temporary; // path of the sibling file
    QByteArray hash;   // of what is being published
    QString revision;  // its head
};

} // namespace straw
