#pragma once

#include "ui/desk/desk.h"
#include "ui/theme/roles.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace straw {

struct PastContent;
class LinkButton;
class Section;
class TextLabel;

/// How the workbook gets to others: the file itself, which it brings up to date at once; what that
/// tells besides what can be seen; and a copy that tells no more than that.
class SharePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SharePanel(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What two people decided differently is to be decided before a copy goes out.
    void decideRequested();

private:
    void addFile();
    void addPast();
    void addCleanCopy();
    void follow(const PublishState &state);
    void showPast(const Result<PastContent> &past);
    void followContent();
    void chooseCopy();
    void writeCopy(const QString &path);
    Section *part(const QString &title);
    TextLabel *text(const QString &text, Role role = Role::Text);

    Desk &m_desk;
    TextLabel *m_state;
    TextLabel *m_trouble; // why the file could not be brought up to date
    TextLabel *m_path;
    TextLabel *m_size;
    Section *m_past;
    QWidget *m_told = nullptr; // what the history tells
    QCheckBox *m_withoutNotes;
    TextLabel *m_whichNotes;
    TextLabel *m_open; // what is left to decide
    LinkButton *m_decide;
    QPushButton *m_copy;
};

} // namespace straw
