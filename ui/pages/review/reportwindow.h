#pragma once

#include "ui/desk/desk.h"
#include "ui/pages/review/pagesview.h"
#include "ui/pages/review/reportmaker.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace straw {

class Segments;
class TextLabel;

/// The report as it will be saved. Follows the workbook while it is open.
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
    /// Writes them whole or not at all, on a thread of its own, and tells how it went.
    void saveAs(const QString &path);

private:
    QWidget *toolBar();
    void addLanguages(QHBoxLayout &layout);
    void addPapers(QHBoxLayout &layout);
    void addZoom(QHBoxLayout &layout);
    void followZoom();
    bool isLetter() const;
    void say(const QString &text, const QString &savedAs = {});
    void make();
    void showPages(const MadeReport &report);
    QString about(const MadeReport &report) const;
    void fail(const Error &error);
    void chooseAndSave();
    QString suggestedPath() const;

    Desk &m_desk;
    ReportMaker m_maker;
    QTimer m_soon;
    QByteArray m_bytes;
    PagesView *m_view;
    Segments *m_paper = nullptr;
    Segments *m_fit = nullptr;
    TextLabel *m_zoom = nullptr;
    QPushButton *m_save = nullptr;
    TextLabel *m_status = nullptr;
    QWidget *m_saved = nullptr; // what can be done with the file that was saved
    QString m_savedAs;
};

} // namespace straw
