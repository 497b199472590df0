#pragma once

#include "core/workbook/place.h"
#include "ui/models/entry.h"

#include <QAbstractButton>

#include <optional>

namespace straw {

class TextLabel;

/// One reason that they gave, or one cause that we see: to be read in full and to be opened.
class PairCard final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PairCard(const Place &record, QWidget *parent = nullptr);

    const Place &record() const { return m_record; }
    void display(const Entry &entry, bool emphasised = false);
    void setSelected(bool selected);
    /// Held at the last press.
    Qt::KeyboardModifiers modifiers() const { return m_modifiers; }
    bool isSelected() const { return m_selected; }
    /// The middle of its first line, where an arrow leaves or arrives.
    int firstLine() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// After `clicked`, by the keyboard: the cursor goes along into the details.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Place m_record;
    TextLabel *m_title;
    TextLabel *m_detail;
    QWidget *m_tags;
    std::optional<std::pair<Entry, bool>> m_shown; // and whether it is emphasised
    bool m_selected = false;
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace straw
