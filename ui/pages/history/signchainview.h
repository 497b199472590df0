#pragma once

#include "core/insight/warningsigns.h"
#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

/// What became of a warning sign: four steps on a line, and in a sentence where it stopped.
class SignChainView final : public QWidget
{
    Q_OBJECT
public:
    SignChainView(Desk &desk, const QString &eventId, QWidget *parent = nullptr);

    QString sentence() const { return m_sentence; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void read();
    int sentenceHeight(int width) const;

    Desk &m_desk;
    const QString m_eventId;
    SignChain m_chain;
    QString m_sentence;
};

/// "Noticed after 70 days, but nobody is recorded as having been told."
QString chainSentence(const SignChain &chain);

} // namespace straw
