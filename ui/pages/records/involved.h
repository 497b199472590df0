#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class AddLine;
class Testimony;

/// Who was involved in an event, and how each of them tells it: never one merged story.
class Involved final : public QWidget
{
    Q_OBJECT
public:
    Involved(Desk &desk, const QString &eventId, QWidget *parent = nullptr);

    /// "Jonas Meyer, Ines Falk", for a folded title line.
    static QString essence(const Desk &desk, const QString &eventId);

private:
    QStringList people() const;
    void build();
    bool addPerson(const QString &name);

    Desk &m_desk;
    const QString m_eventId;
    QVBoxLayout *m_layout;
    AddLine *m_add;
    QStringList m_shown;
    std::vector<Testimony *> m_testimonies;
};

} // namespace straw
