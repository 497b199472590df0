#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace straw {

/// The causes and actions that came of something, each a link to it.
class LedTo final : public QWidget
{
    Q_OBJECT
public:
    explicit LedTo(Desk &desk, QWidget *parent = nullptr);

    void setPlaces(const std::vector<Place> &places);

private:
    Desk &m_desk;
    QVBoxLayout *m_layout;
    std::vector<Place> m_shown;
    QStringList m_names; // as they are shown
};

} // namespace straw
