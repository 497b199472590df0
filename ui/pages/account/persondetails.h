#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class TextLabel;

/// Everything about one person. Of our own people less is asked than of the customer's.
class PersonDetails final : public QWidget
{
    Q_OBJECT
public:
    PersonDetails(Desk &desk, const QString &id, QWidget *parent = nullptr);

private:
    void build();
    void addStanding();
    void addBrief();
    void addTraining();
    void addKeepInTouch();
    void followContacts();
    Pick<"party"> party() const;

    Desk &m_desk;
    const QString m_id;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    Pick<"party"> m_party;
    TextLabel *m_contact = nullptr;
};

} // namespace straw
