#pragma once

#include "core/insight/historyentries.h"
#include "ui/pages/adding/eventadd.h"
#include "ui/pages/page/page.h"

class QLineEdit;

namespace straw {

class AddLine;
class HistoryFilters;
class HistoryModel;
class HistoryTable;
class ImportPlace;
class LinkButton;
class RelationshipFacts;
class Section;
class TimelineView;

/// How it came to this: the whole relationship as a drawing and as a table of the same events, with
/// what they show in figures. Dated lines and tables are pasted anywhere on it.
class HistoryPage final : public Page
{
    Q_OBJECT
public:
    HistoryPage(Desk &desk, QWidget *parent);

    bool reveal(const Place &place, int start = -1, int length = 0) override;
    bool pointTo(const Place &place) override;
    void bringIn(const QStringList &files, const QString &text) override;

protected:
    QWidget *writingStop() const override;
    bool openRecord(const Place &record) override;
    void showEvent(QShowEvent *event) override;

private:
    void addAddLine();
    void addTimeline();
    void addFacts();
    void addTable();
    void followEntries();
    void followFacts();
    void showInDrawings(const QString &id);
    void choose(const QString &id, bool scrolls = true);
    HistoryEntry entryOf(const QString &id) const;
    void showElsewhere(const Place &place);
    void openDetails(const QString &id, bool enter = false);
    bool mayImport() const;
    bool paste();

    EventAdd m_adding;
    AddLine *m_add = nullptr;
    LinkButton *m_pasteButton = nullptr;
    ImportPlace *m_import = nullptr;
    TimelineView *m_timeline = nullptr;
    Section *m_factsSection = nullptr;
    RelationshipFacts *m_facts = nullptr; // once they were opened
    HistoryModel *m_model = nullptr;
    HistoryTable *m_table = nullptr;
    HistoryFilters *m_filters = nullptr;
    QWidget *m_nothing = nullptr;
};

} // namespace straw
