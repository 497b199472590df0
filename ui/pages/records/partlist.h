#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace straw {

class AddLine;
class EntryList;
class EntryModel;

/// Records that belong to another one, in its panel: a line that adds to them, and a list of which the chosen one opens
/// below with all that is known of it. What somebody else removes stays readable while it is open.
class PartList final : public QWidget
{
    Q_OBJECT
public:
    struct Words
    {
        QString name;  // what is listed
        QString add;   // name of the line that adds
        QString hint;  // what may be typed there
        QString empty; // what belongs here
    };
    using Adds = std::function<QString(const QString &text)>; // the id of what was added, or nothing
    using Shows = std::function<QWidget *(const QString &id)>;

    /// The list owns the model. What was typed and not added is kept for `record`, whose panel this is in.
    PartList(EntryModel *model, const Words &words, const Place &record, Adds adds, Shows shows,
             QWidget *parent = nullptr);

    /// Opens one and selects its row; false when it is not among them.
    bool open(const QString &id);
    AddLine *line() const { return m_line; }

private:
    bool add(const QString &text);
    void close();
    void rowsWent();
    void rowsCame();

    Desk &m_desk;
    const TableKey m_table;
    const Adds m_adds;
    const Shows m_shows;
    QVBoxLayout *m_layout;
    AddLine *m_line;
    EntryList *m_list;
    QString m_openId;
    QWidget *m_opened = nullptr; // what the chosen one shows
    QWidget *m_gone = nullptr;   // says that somebody else removed it
};

} // namespace straw
