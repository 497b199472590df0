#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class TellingRow;
class TextLabel;

/// How others answer the same question, one below the other: each a person with their side, their words, what kind of
/// note it is and whether it may be quoted. Hidden while nobody else was asked.
class Tellings final : public QWidget
{
    Q_OBJECT
public:
    Tellings(Desk &desk, const QString &promptKey, const QString &subject, QWidget *parent = nullptr);

    /// A row for somebody else, with the cursor where they are named. It is kept with the first thing that is told.
    void askSomeone();

private:
    QStringList notes() const;
    void build();
    Result<void> make(Store &store, const QString &id) const;
    TellingRow *newRow(const QString &id);
    void drop(const QString &id);

    Desk &m_desk;
    const QString m_promptKey, m_subject;
    TextLabel *m_count;
    QVBoxLayout *m_layout;
    std::vector<TellingRow *> m_rows;
    QString m_asked; // the row of somebody of whom nothing is told yet
};

} // namespace straw
