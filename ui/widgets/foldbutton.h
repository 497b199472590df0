#pragma once

#include <QToolButton>

namespace straw {

/// The title of something that opens and closes: a chevron and a word, as wide as its line.
class FoldButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit FoldButton(const QString &text, QWidget *parent = nullptr);

    void setRemark(const QString &remark);
    /// A heading of a page instead of a line within a section.
    void setHeading(bool heading);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_remark;
    bool m_heading = false;
};

} // namespace straw
