#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class Section;

/// Everything about one event: the facts, who was there, and what it was besides: a warning sign
/// with its chain, a promise, an attempt, a try to reach them, a rating. Each of these is made and removed by one
/// click.
class HistoryDetails final : public QWidget
{
    Q_OBJECT
public:
    HistoryDetails(Desk &desk, const QString &id, QWidget *parent = nullptr);

    /// Opens the part that holds this column.
    void openFor(ColumnKey column);

private:
    void addFacts();
    void addTelling();
    void buildMarks();
    QWidget *stopAfter(const QString &marksBefore) const;
    void addSign(QVBoxLayout *layout);
    void addPromise(QVBoxLayout *layout);
    void addComplaint(QVBoxLayout *layout);
    void addAttempt(QVBoxLayout *layout);
    void addReaching(QVBoxLayout *layout);
    void addOffers(QVBoxLayout *layout);
    void addRating();
    void addSource();
    QWidget *remover(const QString &text, TableKey table);
    template<typename T>
    void make();
    void makeComplaint();
    void makeAttempt();
    void makeReaching();
    bool has(TableKey table) const;
    QString marks() const;

    Desk &m_desk;
    const QString m_id;
    QVBoxLayout *m_layout;
    QWidget *m_marks = nullptr;
    QString m_shownMarks;
    Section *m_rating = nullptr;
    Section *m_source = nullptr;
};

} // namespace straw
