#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

namespace straw {

/// One calm line for the reader, with what they can do about it (law 5 of the window).
struct Notice
{
    /// Done on behalf of a receiver: once that is gone, nothing happens any more.
    struct Action
    {
        QString verb;
        QPointer<QObject> receiver;
        std::function<void()> run;
    };
    QString text;
    std::vector<Action> actions = {};
    bool important = false; // stays until it is answered or closed; others go by themselves
    /// The change that it tells of: the message goes once that cannot be taken back any more.
    QString revision = {};
    /// For a message whose cause may pass: it goes once this is no longer so.
    std::function<bool()> holds = {};
};

} // namespace straw
