#pragma once

#include "core/carried/carried.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

class LinkButton;
class WrappedBox;

/// What was learned in earlier workbooks, each to be ticked: what was set out for the next time first, a handful of
/// it; the rest is asked for. Nothing is ticked by itself.
class CarriedOffers final : public QWidget
{
    Q_OBJECT
public:
    explicit CarriedOffers(QWidget *parent = nullptr);

    /// What is offered; what was ticked before stays so as long as it is. Hidden while there is nothing.
    void setOffers(std::vector<Carried> offers);
    std::vector<Carried> chosen() const;
    void clear();

private:
    void build();
    void addText(const QString &text, Role role);
    WrappedBox *addBox(const Carried &offer);
    void showAll();

    std::vector<Carried> m_offers;
    std::vector<Carried> m_chosen;
    std::vector<WrappedBox *> m_boxes; // of the first offers
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    LinkButton *m_more = nullptr;
    bool m_all = false;
};

} // namespace straw
