#pragma once

#include "tests/support/walk.h"
#include "ui/fields/field.h"
#include "ui/frame/sidepanel.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/causes/paircard.h"
#include "ui/pages/history/historytable.h"
#include "ui/widgets/ancestor.h"

#include <QSet>

namespace straw::gui {

/// What the keyboard lands on: how it is called and, of a field, the column that it edits as "account.name".
struct Stop
{
    QString name, column;

    bool operator==(const Stop &) const = default;
    friend size_t qHash(const Stop &stop, size_t seed = 0) { return qHashMulti(seed, stop.name, stop.column); }
};

inline Stop stopAt(QWidget *widget)
{
    if (const Field *field = ancestorOf<Field>(widget))
        return {field->editor()->accessibleName(), field->place().table + u'.' + field->place().column};
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    const bool isNamed = !widget->accessibleName().isEmpty() || !button;
    return {isNamed ? widget->accessibleName() : QString(button->text()).remove(u'&'), {}};
}

/// Goes over a page by Tab, opens what is folded by Space and every row by Return, until all that is looked for
/// was landed on. Nothing on the way changes the workbook.
class KeyboardWalk
{
public:
    KeyboardWalk(MainWindow &window, const QString &page, QSet<Stop> wanted)
        : m_window(window)
        , m_page(page)
        , m_wanted(std::move(wanted))
    {
        m_window.openPage(m_page);
        leaveInterview();
        around();
    }

    /// What was not landed on.
    const QSet<Stop> &missed() const { return m_wanted; }

private:
    static constexpr int MostStops = 600;

    static QWidget *focus() { return QApplication::focusWidget(); }
    bool isThere() const { return m_window.page()->key() == m_page; }

    /// Once around the window, as it is now.
    void around()
    {
        QPointer<QWidget> first;
        for (int i = 0; i < MostStops && !m_wanted.isEmpty(); ++i) {
            press(Qt::Key_Tab);
            if (!first)
                first = focus();
            else if (focus() == first)
                return;
            visit();
        }
    }

    /// Once around what has taken the place of the page; nothing in there takes it again.
    void within()
    {
        m_isWithin = true;
        around();
        m_isWithin = false;
    }

    /// All that stands in a panel at the right, which is closed again.
    void through(const QPointer<SidePanel> &panel)
    {
        const auto isIn = [&panel] { return panel && panel->isAncestorOf(focus()); };
        for (int i = 0; i < MostStops && isIn(); ++i)
            press(Qt::Key_Tab, Qt::ShiftModifier);
        for (int i = 0; i < MostStops && panel && !isIn(); ++i)
            press(Qt::Key_Tab);
        for (; isIn() && !m_wanted.isEmpty(); press(Qt::Key_Tab))
            visit();
        press(Qt::Key_Tab, Qt::ShiftModifier);
        if (isIn())
            press(Qt::Key_Escape);
    }

    void visit()
    {
        QWidget *at = focus();
        if (!at || !isThere() || !m_window.page()->isAncestorOf(at))
            return;
        const Stop stop = stopAt(at);
        m_wanted.removeIf([&stop](const Stop &wanted) {
            return wanted.name == stop.name && (stop.column.isEmpty() || wanted.column == stop.column);
        });
        const auto *fold = qobject_cast<FoldButton *>(at);
        if (fold && !fold->isChecked()) {
            press(Qt::Key_Space);
            return;
        }
        const auto *entries = qobject_cast<EntryList *>(at);
        const bool isPart = ancestorOf<SidePanel>(at);
        if (qobject_cast<PairCard *>(at))
            openRow(at);
        else if (isPart && entries && hasWantedParts(*entries))
            openPart(at);
        else if (!isPart && (qobject_cast<HistoryTable *>(at) || (entries && isOfRecords(*entries))))
            openRows(static_cast<QAbstractItemView *>(at));
    }

    /// What is opened below its list; other lists in a panel lead to other places.
    bool hasWantedParts(const EntryList &list) const
    {
        constexpr TableKey openBelow[] = {"evidence", "turning_point", "at_risk", "offer"};
        const TableKey table = list.entries()->table();
        const QString prefix = table.toString() + u'.';
        return std::ranges::find(openBelow, table) != std::end(openBelow)
               && std::ranges::any_of(m_wanted, [&](const Stop &stop) { return stop.column.startsWith(prefix); });
    }
    /// Questions are taken over or turned to by Return.
    static bool isOfRecords(const EntryList &list)
    {
        const TableKey table = list.entries()->table();
        return table != TableKey("prompt") && table != TableKey("interview_question");
    }

    void openRows(const QPointer<QAbstractItemView> &list)
    {
        const int rows = list->model()->rowCount();
        for (int row = 0; row < rows && !m_wanted.isEmpty(); ++row) {
            openRow(list.data());
            for (int i = 0; i < 2 && list && list->hasFocus() && list->currentIndex().row() == row; ++i)
                press(Qt::Key_Down); // where nothing is selected yet, the first one selects
            if (!list || !list->hasFocus())
                return;
        }
    }

    /// What is opened may stand at the right, in place of the list, or on another page.
    void openRow(const QPointer<QWidget> &row)
    {
        const auto before = shownIn<SidePanel>(*m_window.page());
        press(Qt::Key_Return);
        settle();
        if (!isThere())
            m_window.openPage(m_page);
        else if (auto *panel = ancestorOf<SidePanel>(focus()))
            through(panel);
        else if (row && !row->isVisible() && !m_isWithin)
            within();
        else if (const auto opened = shownIn<SidePanel>(*m_window.page()); opened != before)
            through(opened.last());
        leaveInterview();
        if (row && !m_wanted.isEmpty())
            tabTo(row);
    }

    /// What belongs to the record in a panel is opened below its list there.
    void openPart(const QPointer<QWidget> &list)
    {
        press(Qt::Key_Return);
        settle();
        for (int i = 0; i < MostStops && list && !list->hasFocus(); ++i)
            press(Qt::Key_Tab, Qt::ShiftModifier);
    }

    /// One interview has the whole page.
    void leaveInterview()
    {
        settle();
        if (QWidget *back = button(m_window.page(), u"All interviews"_s); back && tabTo(back))
            press(Qt::Key_Space);
        settle();
    }

    MainWindow &m_window;
    const QString m_page;
    QSet<Stop> m_wanted;
    bool m_isWithin = false;
};

} // namespace straw::gui
