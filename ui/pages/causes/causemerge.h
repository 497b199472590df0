#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QLineEdit;

namespace straw {

class CauseFinder;
class EntryList;

/// Finds another cause that says the same, and makes it a part of the one whose panel this is in.
class CauseMerge final : public QWidget
{
    Q_OBJECT
public:
    CauseMerge(Desk &desk, const QString &causeId, QWidget *parent = nullptr);

Q_SIGNALS:
    void done();
    /// By Escape.
    void givenUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void merge(const QString &otherId);

    Desk &m_desk;
    const QString m_causeId;
    QLineEdit *m_term;
    CauseFinder *m_finder;
    EntryList *m_found;
};

} // namespace straw
