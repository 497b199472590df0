#pragma once

#include "tests/support/savedialog.h"
#include "tests/support/windowdriver.h"
#include "ui/pages/review/reportwindow.h"
#include "ui/widgets/textlabel.h"

#include <QBuffer>
#include <QPdfDocument>

namespace straw::gui {

/// Somebody who looks at the report of a workbook that is open on a stage, by its window alone.
class ReportUser
{
public:
    explicit ReportUser(Stage &stage)
        : m_stage(stage)
    {
        lookAt();
    }

    ReportWindow &window() const { return *m_window; }

    /// Brings the report up as the command does, and waits for its pages.
    void lookAt()
    {
        MainWindow &workbook = m_stage.window();
        if (!show(workbook))
            qFatal("the workbook does not get active");
        ReportWindow::bringUp(workbook.desk(), &workbook);
        m_window = workbook.findChild<ReportWindow *>();
        if (!QTest::qWaitForWindowActive(m_window))
            qFatal("the report does not get active");
        waitForPages();
    }
    void waitForPages() const
    {
        if (!QTest::qWaitFor([this] { return isMade(); }, 60'000))
            qFatal("no report is made");
    }
    /// Whether what is shown is what is asked for.
    bool isMade() const
    {
        const auto *save = button(m_window, QStringLiteral("Save as PDF ..."));
        return !m_window->bytes().isEmpty() && save && save->isEnabled();
    }

    /// Chooses something of the panel by a click, and waits for the pages.
    void choose(const QString &text) const
    {
        QAbstractButton *found = button(m_window, text);
        if (!found)
            qFatal("there is nothing called %s", qPrintable(text));
        click(found);
        waitForPages();
    }

    bool says(const QString &text) const
    {
        return std::ranges::any_of(m_window->findChildren<TextLabel *>(), [&](const TextLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    /// Of all that is written in the window; for messages.
    QString said() const
    {
        QStringList all;
        for (const TextLabel *label : m_window->findChildren<TextLabel *>()) {
            if (label->isVisible())
                all += label->text();
        }
        return all.join(u'\n');
    }

    /// The text of the pages that would be saved, its blanks one each.
    QString text() const { return textOf(m_window->bytes()); }
    int pages() const { return pagesOf(m_window->bytes()); }
    static int pagesOf(QByteArray pdf)
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        return document.pageCount();
    }
    static QString textOf(QByteArray pdf)
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        QString text;
        for (int page = 0; page < document.pageCount(); ++page)
            text += document.getAllText(page).text() + u'\n';
        return text.simplified();
    }

    /// Ctrl+S, and takes the name that is proposed, in another folder; what was proposed.
    QString saveIn(const QString &folder) const
    {
        const QString proposed = saveInFolder(folder, [] { press(Qt::Key_S, Qt::ControlModifier); });
        if (!show(*m_window))
            qFatal("the report does not get active again");
        return proposed;
    }

private:
    Stage &m_stage;
    QPointer<ReportWindow> m_window;
};

} // namespace straw::gui
