#pragma once

#include "core/guide/progress.h"

#include <QRadioButton>

#include <optional>

namespace straw {

struct PageText;

/// A page in the rail: icon, name, and how far it is, told by shape. One tab stop for all of them;
/// the arrow keys go from page to page.
class RailButton final : public QRadioButton
{
    Q_OBJECT
public:
    RailButton(const PageText &page, QWidget *parent);

    const QString &page() const { return m_page; }
    void setProgress(Progress progress);
    bool isBegun() const { return m_progress && *m_progress != Progress::NotBegun; }
    QSize sizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_page, m_icon;
    std::optional<Progress> m_progress;
};

} // namespace straw
