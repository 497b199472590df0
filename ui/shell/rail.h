#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace straw {

class LinkButton;
class RailButton;
class StatusLine;
class TextLabel;

/// The left column: whose workbook it is, where the case stands and as of which day it is told, the pages with how far
/// each is, and at the foot the search and where the file stands. On the short way the pages that it does not need are
/// folded away while nothing is on them.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Width = 224;

    explicit Rail(Desk &desk, QWidget *parent = nullptr);

    void setCurrent(const QString &page);
    QLineEdit *searchLine() const { return m_search; }
    StatusLine *statusLine() const { return m_status; }

Q_SIGNALS:
    void pageChosen(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The pages of a group, below its name.
    struct Group
    {
        TextLabel *heading; // null for the group without a name
        std::vector<RailButton *> pages;
    };

    void addPages(QWidget *pages);
    void follow();
    void fold();

    Desk &m_desk;
    TextLabel *m_account;
    TextLabel *m_stage;
    TextLabel *m_asOf;
    QButtonGroup *m_group;
    std::vector<RailButton *> m_pages;
    std::vector<Group> m_groups;
    LinkButton *m_showAll = nullptr;
    bool m_showsAll = false; // somebody asked for the whole walk's pages
    QLineEdit *m_search;
    StatusLine *m_status;
};

} // namespace straw
