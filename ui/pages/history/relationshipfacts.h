#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

/// What the history shows, computed: the first readable sign and how long we had, who led when, what
/// became of promises, and how we and they rated the relationship.
class RelationshipFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit RelationshipFacts(Desk &desk, QWidget *parent = nullptr);

    /// Marks an event in the drawing of the ratings.
    void setCurrent(const QString &eventId);

Q_SIGNALS:
    /// An event that a figure is about was clicked.
    void eventChosen(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Fact
    {
        QString name, value, formula, eventId;
    };
    void follow(const ChangeSummary &summary);
    void build();
    static std::vector<Fact> facts(const Desk &desk);
    QWidget *row(const Fact &fact);

    Desk &m_desk;
    QVBoxLayout *m_layout;
    QString m_current;
    QWidget *m_content = nullptr;
    bool m_formulas = false;
    bool m_stale = false;
};

} // namespace straw
