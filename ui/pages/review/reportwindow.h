#pragma once

#include "ui/desk/desk.h"
#include "ui/pages/review/pagesview.h"
#include "ui/pages/review/reportmaker.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace straw {

class LinkButton;
class ReportChoices;
class ReportPanel;
class ReportStatus;
class SidePanel;

/// The report as it will be saved, with what it is asked for beside it. Follows the workbook while it is open.
class ReportWindow final : public QWidget
{
    Q_OBJECT
public:
    /// The module is what shows the pages, see PagesView.
    ReportWindow(Desk &desk, QWidget *parent, const QString &module = PagesView::installedModule());
    /// Shows the report in the one window that a workbook has for it, made beneath `from` when there is none.
    static void bringUp(Desk &desk, QWidget *from);

    /// The bytes that are shown, and that saving writes; empty while the first are being made.
    const QByteArray &bytes() const { return m_bytes; }
    /// Where the report is proposed to be saved; its name says no more than the report that is shown.
    QString suggestedPath() const;
    /// Writes them whole or not at all, on a thread of its own, and tells how it went.
    void saveAs(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget *toolBar();
    void addSidePanel();
    void showPanel(bool show);
    void lookThrough();
    void lead(const Place &place, Stretch words);
    void ignore(const Finding &finding);
    void leave();
    void chooseAnew();
    void make();
    void stop();
    void showProgress(int page, int pages);
    void showPages(const MadeReport &report, const ReportNotes &notes);
    QString about(const MadeReport &report) const;
    void chooseAndSave();

    Desk &m_desk;
    ReportChoices &m_choices;
    ReportMaker m_maker;
    QTimer m_soon;
    QByteArray m_bytes;
    QString m_fileName;
    Edition m_shown = Edition::Internal; // of the pages
    PagesView *m_view;
    ReportPanel *m_panel;
    SidePanel *m_side;
    QPushButton *m_unfold = nullptr;
    QPushButton *m_save = nullptr;
    ReportStatus *m_status = nullptr;
    LinkButton *m_open = nullptr, *m_folder = nullptr; // what can be done about what is said
    LinkButton *m_stop = nullptr, *m_again = nullptr, *m_look = nullptr;
    QString m_savedAs;
};

} // namespace straw
