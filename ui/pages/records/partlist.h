#pragma once

#include "ui/desk/desk.h"
#include "ui/pages/records/openedpart.h"

#include <QWidget>

#include <functional>

namespace straw {

class AddLine;
class EntryModel;

/// Records that belong to another one, in its panel: a line that adds to them, and a list of which the chosen one opens
/// below.
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

    /// The list owns the model. What was typed and not added is kept for `record`, whose panel this is in.
    PartList(EntryModel *model, const Words &words, const Place &record, Adds adds, OpenedPart::Shows shows,
             QWidget *parent = nullptr);

    /// Opens one and selects its row; false when it is not among them.
    bool open(const QString &id);

private:
    bool add(const QString &text);

    const Adds m_adds;
    AddLine *m_line;
    OpenedPart *m_part;
};

} // namespace straw
