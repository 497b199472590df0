#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class FlowGrid;
class TellingRow;
class TextLabel;

/// How others answer the same question: each a person with their side, their words, what kind of note it is and whether
/// it may be quoted. They stand side by side where there is room, else one below the other. Hidden while nobody else
/// was asked.
class Tellings final : public QWidget
{
    Q_OBJECT
public:
    Tellings(Desk &desk, const QString &promptKey, const QString &subject, QWidget *parent = nullptr);

    /// The first column, before those of other people; takes ownership.
    void setFirst(QWidget *first);

    /// A row for somebody else, with the cursor where they are named. It is kept with the first thing that is told.
    void askSomeone();
    /// Puts the cursor into what somebody says, which may have come only now; false when it does not stand here.
    bool reveal(const QString &noteId);

Q_SIGNALS:
    void peopleChanged();

private:
    QStringList notes() const;
    void build();
    void count();
    Result<void> make(Store &store, const QString &id) const;
    TellingRow *newRow(const QString &id);
    void drop(const QString &id);

    Desk &m_desk;
    const QString m_promptKey, m_subject;
    TextLabel *m_count;
    FlowGrid *m_columns;
    QWidget *m_first = nullptr;
    std::vector<TellingRow *> m_rows;
    QString m_asked; // the row of somebody of whom nothing is told yet
};

} // namespace straw
