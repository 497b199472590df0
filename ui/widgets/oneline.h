#pragma once

#include <QValidator>

class QLineEdit;

namespace straw {

/// Holds the text of a line edit to one plain line (see PlainTyping). Where somebody listens to
/// severalLines, a text of several lines does not get in but is handed to them.
class OneLine final : public QValidator
{
    Q_OBJECT
public:
    /// Belongs to the line.
    explicit OneLine(QLineEdit *line);

    State validate(QString &text, int &cursor) const override;

Q_SIGNALS:
    /// What came in; the line keeps what it held before. Told when the keys are done.
    void severalLines(const QString &text) const;

private:
    QString added(const QString &text) const;

    QLineEdit *m_line;
    QString m_before;
    int m_cursorBefore = 0;
};

} // namespace straw
