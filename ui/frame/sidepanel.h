#pragma once

#include <QWidget>

namespace straw {

class PageArea;
class TextLabel;

/// The 360 px at the right of a page: a title, a close button, and what scrolls below. Escape closes.
class SidePanel final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Width = 360;

    explicit SidePanel(QWidget *parent);

    /// Replaces what was shown; takes ownership.
    void setContent(const QString &title, QWidget *content);
    /// Shows nothing, and lets go of what was shown: it need not follow the document any longer.
    void clear();
    QWidget *content() const { return m_content; }
    /// What is said above the content until it is replaced, or until null is set; takes ownership.
    void setRemark(QWidget *remark);
    /// Drawn as a sheet over the content instead of a column beside it.
    void setOverlay(bool overlay);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    PageArea *m_area;
    QWidget *m_content = nullptr;
    QWidget *m_remark = nullptr;
    bool m_overlay = false;
};

} // namespace straw
