#pragma once

#include "ui/desk/desk.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace straw {

class ProcessFork;
class Section;

/// Everything about one event of the last days. Its parts are folded, with their essence in the title
/// line; which of them are open is kept from one event to the next.
class EventDetails final : public QWidget
{
    Q_OBJECT
public:
    EventDetails(Desk &desk, const QString &eventId, QSet<QString> &openParts, QWidget *parent = nullptr);

    /// Unfolds who was involved.
    void showPeople();
    /// Puts the cursor into a follow-up question of the process fork.
    bool revealQuestion(const QString &promptKey, int start, int length);
    /// The same with what somebody else answers to one.
    bool revealTelling(const Line &note);

private:
    using Fill = std::function<QWidget *()>;
    using Essence = std::function<QString()>;
    void addPart(const QString &key, const QString &title, const Fill &fill, const Essence &essence);
    QString essenceOfProcess() const;
    QString essenceOfActions() const;
    QString essenceOfMore() const;
    QWidget *more();

    Desk &m_desk;
    const QString m_eventId;
    QSet<QString> &m_openParts;
    QVBoxLayout *m_layout;
    QHash<QString, Section *> m_parts;
};

} // namespace straw
