#pragma once

#include <QWidget>

class QHBoxLayout;

namespace straw {

class LinkButton;
class TextLabel;

/// What is said about a report above its pages, one line at a time, and below it what can be done about that.
class ReportStatus final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportStatus(QWidget *parent);

    /// Hidden until it is said along with something.
    LinkButton *addVerb(const QString &text);
    void say(const QString &text, const QList<LinkButton *> &verbs = {});

Q_SIGNALS:
    /// What had the focus can not be done any more.
    void focusLost();

private:
    TextLabel *m_text;
    QHBoxLayout *m_row;
    QList<LinkButton *> m_verbs;
};

} // namespace straw
