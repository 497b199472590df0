#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QKeyEvent;

namespace straw {

class EntryList;

/// Digits that answer the selected rows of a list, before the manners of every list hear of them. They are the same in
/// every language, and no such list is searched by typing.
class DigitKeys final : public QObject
{
    Q_OBJECT
public:
    /// `answer` is told the rows that are meant; false for a digit that means nothing.
    using Answers = std::function<bool(const QStringList &ids, Qt::Key digit)>;

    DigitKeys(EntryList *list, Answers answer);

    /// The selected rows of a list where a row is one of them, else that row alone.
    static QStringList meant(const EntryList &list, const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QKeyEvent &key);
    void goOn(const QString &id);

    EntryList *m_list;
    const Answers m_answer;
};

} // namespace straw
