#pragma once

#include "core/guide/causemoves.h"
#include "ui/desk/desk.h"
#include "ui/lists/rowverb.h"

#include <QWidget>

class QKeyEvent;

namespace straw {

class AddLine;
class CauseOutlineModel;
class EntryList;

/// How it came about: the causes as an outline of how and why, with a line that adds where one looks. The keys and
/// the mouse move what stands there; what is removed leaves what stood below it in its place.
class CauseOutline final : public QWidget
{
    Q_OBJECT
public:
    explicit CauseOutline(Desk &desk, QWidget *parent = nullptr);

    /// Puts the cursor on a cause, unfolded; false when it is not there.
    bool lead(const QString &id);

Q_SIGNALS:
    /// Enter, or a click.
    void opened(const QString &causeId);
    /// After `opened`, by the keyboard alone.
    void entered();
    void added(const QString &causeId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where what is typed goes: on and on below each other, or all below the same, behind each other, on top of
    /// each other.
    enum class Where { Below, AllBelow, Beside, Above };

    void aim(Where where, const QString &id);
    void write(Where where, const QString &id);
    QString aimText() const;
    CauseSpot spotOfAim() const;
    bool add(const QString &text);
    std::vector<RowVerb> verbs(const QString &id);
    RowVerb question(const QString &id);
    QStringList held() const;
    void step(CauseStep step);
    void place(const QStringList &branches, const CauseSpot &spot);
    bool press(const QKeyEvent &key);
    bool turnLine(const QKeyEvent &key);
    bool runs(const QString &id, QKeyCombination keys);
    bool walk(bool inwards);

    Desk &m_desk;
    CauseOutlineModel *m_model;
    AddLine *m_line;
    EntryList *m_list;
    Where m_where = Where::Below;
    QString m_at; // what is aimed at; empty for the top
};

} // namespace straw
