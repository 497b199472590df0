#pragma once

#include "core/document/privacy/erasure.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class LinkButton;

/// Erases a person everywhere, after it has said what that touches and what it cannot reach.
class ErasePerson final : public QWidget
{
    Q_OBJECT
public:
    ErasePerson(Desk &desk, const QString &id, QWidget *parent = nullptr);

private:
    void count();
    void ask(const Result<ErasureCount> &counted);
    void leave();
    void erase(const ErasureCount &count);
    QString name() const;

    Desk &m_desk;
    const QString m_id;
    QVBoxLayout *m_layout;
    LinkButton *m_offer;
    QWidget *m_question = nullptr;
};

} // namespace straw
