#pragma once

#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace straw {

struct Backup;
struct Dropped;
struct Error;

class InfoBar;
class NewWorkbookForm;
class PageArea;
class Program;
class ResultList;
class Section;

/// What is shown without a workbook: the recent ones with what is due, New, Open, Sample. Knows only
/// what this machine remembers; no file is touched before one is chosen.
class StartWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit StartWindow(Program &program);

    /// With the questions, lists and lessons of a workbook, unless the path is empty.
    void askForNew(const QString &setupFrom);
    void showRecents();
    /// Whether somebody is about to make a new workbook.
    bool isBeingFilledIn() const;
    /// Says why a workbook could not be opened, and what can be done; there may be an earlier state.
    void sayCannotOpen(const QString &path, const Error &error, const std::optional<Backup> &earlier);
    /// Says that a file or its folder does not answer yet.
    /// In the place of what saySlow() said.
    void sayProgress(const QString &path, int percent);
    void saySlow(const QString &path, std::function<void()> giveUp);

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget *buildHome();
    void take(const Dropped &dropped);
    void fillRecents();

    Program &m_program;
    QStackedWidget *m_stack;
    PageArea *m_formArea;
    NewWorkbookForm *m_form;
    Section *m_recentSection = nullptr;
    QPushButton *m_create = nullptr;
    ResultList *m_recents = nullptr;
    InfoBar *m_info;
};

} // namespace straw
