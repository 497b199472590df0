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
    enum Went {
        Nowhere, ///< the digit means nothing
        Here,    ///< the cursor stays, or was led to where more is asked
        On       ///< to the line below, so that a list is answered by a row of digits
    };
    /// Is told the rows that are meant.
    using Answers = std::function<Went(const QStringList &ids, Qt::Key digit)>;

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
