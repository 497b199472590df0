#pragma once

#include "core/base/sharethread.h"
#include "ui/bringin/importreading.h"
#include "ui/desk/desk.h"
#include "ui/pages/adding/eventadd.h"

#include <QTimer>
#include <QWidget>

class QMimeData;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace straw {

class ImportModel;
class ImportOptionsView;
class Section;
class TextLabel;

/// Pasted lines, a CSV file or a text file on their way into the history: shown as they are
/// understood, mended where they are not, and added as one change. Reading is done beside the
/// window, so that fifty megabytes do not stop it.
class ImportPanel final : public QWidget
{
    Q_OBJECT
public:
    /// What is added belongs to that page, and its dates without a year are near to what it is about.
    ImportPanel(Desk &desk, EventAdd::Place place, QWidget *parent = nullptr);

    /// True for text, and for files that hold text.
    static bool takes(const QMimeData &offered);
    /// Asks for lines to be pasted, or a file.
    void begin();
    void take(const QMimeData &dropped);
    /// The files, one after the other, or the text when there are none.
    void take(const QStringList &files, const QString &text);

Q_SIGNALS:
    /// Esc or Cancel: nothing was added.
    void givenUp();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void openFile();
    bool takeNext();
    void takeSource(ImportSource source);
    void read();
    void finishReading(ImportReading reading);
    void showState();
    void addChosen();
    void giveUp();
    void close();
    DateContext dates() const;

    Desk &m_desk;
    const EventAdd::Place m_place;
    Section *m_section = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_asking = nullptr;
    TextLabel *m_status = nullptr;
    ImportOptionsView *m_options = nullptr;
    Section *m_optionsSection = nullptr;
    QTableView *m_preview = nullptr;
    ImportModel *m_model = nullptr;
    QPushButton *m_addButton = nullptr;
    QTimer m_typing;
    QStringList m_waiting; // files that come after this one
    ImportSource m_source;
    ImportReading m_reading;
    int m_reader = 0; // the reading that is waited for
    bool m_busy = false;
    ShareThread m_thread;
};

} // namespace straw
