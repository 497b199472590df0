#pragma once

#include "core/guide/criteria.h"
#include "ui/desk/desk.h"
#include "ui/lists/digitkeys.h"
#include "ui/lists/rowverb.h"
#include "ui/models/entry.h"
#include "ui/widgets/section.h"

namespace straw {

class AddLine;
class EntryList;
class TextLabel;

/// Is it worth saving? The lines of the decision's card, each answered by one click or one key, the selected ones by
/// one change; above them what the answers come to, below them a line that adds one of one's own.
class CardSection final : public Section
{
    Q_OBJECT
public:
    explicit CardSection(Desk &desk, QWidget *parent = nullptr);

    bool select(const QString &criterionId);
    void focusLine();

Q_SIGNALS:
    /// Enter, or a click.
    void lineOpened(const QString &criterionId);
    /// After `lineOpened`, by the keyboard alone.
    void lineEntered();

private:
    Entry look(const CardCriterion &line, int pieces) const;
    std::vector<RowVerb> verbs(const QString &id);
    void answer(const QStringList &ids, const QString &answer);
    DigitKeys::Went press(const QStringList &ids, Qt::Key digit);
    bool addOwn(const QString &question);
    QString summary() const;
    void follow();

    Desk &m_desk;
    TextLabel *m_summary;
    EntryList *m_list;
    AddLine *m_line;
};

} // namespace straw
