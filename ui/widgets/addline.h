#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace straw {

class TextLabel;

/// The line at the head of a list that adds to it: always there, Enter adds. While one types, the
/// line below says how it is understood. Of a file that can only be read it is never seen.
class AddLine final : public QWidget
{
    Q_OBJECT
public:
    /// The name is for screen readers, the placeholder shows what may be typed. `add` returns false
    /// to keep the text in the line.
    AddLine(Desk &desk, const QString &name, const QString &placeholder, std::function<bool(const QString &)> add,
            QWidget *parent = nullptr);

    /// What a typed line will become; an empty answer says nothing.
    void setPreview(std::function<QString(const QString &)> preview);
    /// Adds what is typed, as Enter does.
    void commit();
    QString text() const;
    void setText(const QString &text);
    QLineEdit *line() const { return m_line; }

    void setVisible(bool visible) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void preview();

    Desk &m_desk;
    QLineEdit *m_line;
    TextLabel *m_understood;
    std::function<bool(const QString &)> m_add;
    std::function<QString(const QString &)> m_preview;
};

} // namespace straw
