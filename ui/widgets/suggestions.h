#pragma once

#include <QListWidget>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QVariant>

#include <functional>
#include <vector>

class QLineEdit;

namespace straw {

/// What may be meant by the words at the cursor of a line, in a list below it. The line keeps the
/// keys: the list is no window of its own and never has the focus, so that pasting, input methods
/// and screen readers go on as without it. Down and Up choose, Enter, Tab or a click take what is
/// chosen; without a choice Enter and Tab mean the line. Esc closes only the list.
class Suggestions final : public QObject
{
    Q_OBJECT
public:
    struct Offer
    {
        QString text;      // what takes the place of the words
        QString label;     // what is read
        QString detail;    // said besides: whose side, which role
        QVariant key = {}; // for whoever takes more than the text
    };
    struct Offers
    {
        int start = 0, length = 0; // the words they are about
        std::vector<Offer> list;
    };
    using Find = std::function<Offers(const QString &text, int cursor)>;

    /// Belongs to the line. In a field whose line has its focus from another widget (a combo box) it
    /// is made after what else listens to that widget's keys.
    Suggestions(QLineEdit *line, Find find);

    /// The list opens below this widget instead of the line, which stands in it.
    void setBelow(QWidget *widget);
    /// For a field that holds one thing: Tab takes what is chosen and goes on.
    void setTabLeaves() { m_tabLeaves = true; }
    bool isOpen() const;
    void close();

Q_SIGNALS:
    /// The text of the offer stands in the line now.
    void taken(const straw::Suggestions::Offer &offer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(int key);
    void refresh();
    void place();
    void step(int by);
    void choose(int row);
    void take(int row);

    QLineEdit *m_line;
    QWidget *m_keys;  // who hears the keys of the line
    QWidget *m_below; // what the list must not cover
    const Find m_find;
    QPointer<QListWidget> m_list; // made when it is first needed
    Offers m_offers;
    bool m_tabLeaves = false;
    int m_closedAt = -1;   // where the words begin whose list was closed by Esc
    QString m_description; // of the line, while the list says something else
};

} // namespace straw
