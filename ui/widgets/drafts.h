#pragma once

#include <QHash>
#include <QObject>

namespace straw {

class Desk;

/// What was typed into a line that adds to a record, and was not added when its panel went: it stands there again
/// when the record is opened the next time. Of one window, as long as it is open.
class Drafts final : public QObject
{
public:
    static Drafts &of(Desk &desk);

    QString text(const QString &key) const { return m_texts.value(key); }
    void keep(const QString &key, const QString &text);

private:
    explicit Drafts(Desk &desk);

    QHash<QString, QString> m_texts;
};

} // namespace straw
