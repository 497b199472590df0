#pragma once

#include "ui/pages/review/reportmaker.h"
#include "ui/shell/desk.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace straw {

class PagesView;
class TextLabel;

/// The report as it will be saved: what is shown are the very bytes. Follows the workbook while it
/// is open.
class ReportWindow final : public QWidget
{
    Q_OBJECT
public:
    ReportWindow(Desk &desk, QWidget *parent);

    /// The bytes that are shown, and that saving writes; empty while the first are being made.
    const QByteArray &bytes() const { return m_bytes; }
    /// Writes them whole or not at all, on a thread of its own, and tells how it went.
    void saveAs(const QString &path);

private:
    QWidget *toolBar();
    void make();
    void showPages(const QByteArray &pdf);
    void fail(const Error &error);
    void chooseAndSave();
    QString suggestedPath() const;

    Desk &m_desk;
    ReportMaker m_maker;
    QTimer m_soon;
    QByteArray m_bytes;
    PagesView *m_view;
    QButtonGroup *m_papers = nullptr;
    QPushButton *m_save = nullptr;
    TextLabel *m_status = nullptr;
};

} // namespace straw
