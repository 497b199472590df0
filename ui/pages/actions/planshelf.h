#pragma once

#include "core/guide/plays.h"
#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class Section;

/// The ready-made plans: those that fit the causes of the workbook, those for the main cause first, and all others.
class PlanShelf final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanShelf(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const straw::Play &play);

private:
    void follow();
    void show(Section &section, const std::vector<const Play *> &plays);
    std::vector<const Play *> others() const;

    Desk &m_desk;
    Section *m_fitting;
    Section *m_others;
    std::vector<const Play *> m_fit; // what is shown of them
};

} // namespace straw
