#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QVBoxLayout;
class QWidget;

namespace straw {

class EntryList;

/// Of the records in a list the one that is open, with all that is known of it, right below the list. It goes with its
/// record; what somebody else removes stays readable, and can be put back.
class OpenedPart final : public QObject
{
    Q_OBJECT
public:
    using Shows = std::function<QWidget *(const QString &id)>;

    /// `layout` holds the list.
    OpenedPart(EntryList &list, QVBoxLayout &layout, Shows shows);

    /// Opens one and selects its row, or leaves it as it is open already; false when it is not among them.
    bool open(const QString &id);
    /// Null while none is open.
    QWidget *shown() const { return m_shown; }

Q_SIGNALS:
    /// What had the cursor went with its record.
    void leftBehind();

private:
    void close();
    void rowsWent();
    void rowsCame();

    EntryList &m_list;
    QVBoxLayout &m_layout;
    const Shows m_shows;
    QString m_id;
    QWidget *m_shown = nullptr;
    QWidget *m_gone = nullptr; // says that somebody else removed it
};

} // namespace straw
