#pragma once

#include "ui/lists/resultlist.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace straw {

class TextLabel;

/// A sheet over the window with a list to choose from; arrow keys in the line above it move in the
/// list. Escape, or the focus going elsewhere, closes it and gives the focus back.
class Sheet final : public QWidget
{
    Q_OBJECT
public:
    /// With a line of its own when `placeholder` is given; else a line outside lends itself (follow).
    Sheet(const QString &name, const QString &placeholder, QWidget *parent);
    ~Sheet() override;

    void follow(QLineEdit *line);
    QLineEdit *line() const { return m_line; }
    /// What the keys do here, in a line below the list.
    void setHint(const QString &hint);
    /// The first one can be run by Enter at once. `nothing` is said when there are none.
    void setResults(std::vector<ResultItem> results, const QString &nothing);
    void open(const QRect &place);
    void close();

Q_SIGNALS:
    void typed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void focusMoved(QWidget *from, QWidget *to);

    QLineEdit *m_line = nullptr;
    ResultList *m_results;
    TextLabel *m_nothing;
    TextLabel *m_hint;
    QPointer<QWidget> m_before;
};

} // namespace straw
