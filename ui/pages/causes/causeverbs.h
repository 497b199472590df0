#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class LinkButton;

/// What can be done with a cause as a whole, at the end of its panel: make one of it and another, or two of it. What
/// that takes opens below the verb.
class CauseVerbs final : public QWidget
{
    Q_OBJECT
public:
    CauseVerbs(Desk &desk, const QString &causeId, QWidget *parent = nullptr);

    void beginMerging();
    void beginSplitting();

Q_SIGNALS:
    void merged();
    void split(const QString &causeId);

private:
    void show(QWidget *opened, LinkButton *from);
    void close();
    void giveUp();
    void follow();

    Desk &m_desk;
    const QString m_causeId;
    QVBoxLayout *m_layout;
    LinkButton *m_merge;
    LinkButton *m_split;
    LinkButton *m_from = nullptr; // the verb of what is open
    QWidget *m_opened = nullptr;
};

} // namespace straw
