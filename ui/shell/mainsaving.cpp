#include "ui/shell/mainwindow.h"

#include "core/base/clipped.h"
#include "core/base/texts.h"
#include "core/guide/permission.h"
#include "core/guide/thankyounote.h"
#include "core/workbook/accountname.h"
#include "core/workbook/catalogue.h"
#include "ui/frame/statusline.h"
#include "ui/pages/review/cardsaving.h"
#include "ui/pages/review/reportwindow.h"
#include "ui/sharing/sharepanel.h"
#include "ui/sharing/tellingpanel.h"
#include "ui/shell/program.h"
#include "ui/widgets/listed.h"
#include "ui/widgets/windowtitle.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

// Where the shared file stands, and where it is kept.
namespace straw {

/// Whoever saves is answered, by what is not saved first.
void MainWindow::save()
{
    m_desk->flushEditors();
    remember();
    m_saving = m_desk->unsaved().empty();
    m_document->publishNow(PublishReason::Saving);
    if (!m_saving)
        tellUnsaved({});
}

void MainWindow::tellUnsaved(const std::vector<Notice::Action> &more)
{
    const Unsaved typed = m_desk->unsaved().front();
    QStringList fields;
    for (const Unsaved &each : m_desk->unsaved()) {
        const QString shown = QFontMetrics(font()).elidedText(oneLine(each.typed), Qt::ElideMiddle, 320);
        const QString &line = each.place.addLine;
        //: What was typed, and the field in which it stands
        fields += Texts::filled(
            tr("“%1” in “%2”"),
            {shown, line.isEmpty() ? Catalogue::instance().columnLabel(each.place.table, each.place.column) : line});
    }
    const QString all = listed(fields);
    //: %1 what was typed and where, %2 why, a sentence
    Notice notice{fields.size() == 1 ? Texts::filled(tr("Not saved: %1. %2"), {all, typed.why})
                                     //: %1 is what was typed and where
                                     : Texts::filled(tr("Not saved: %1."), {all}),
                  {},
                  true};
    //: Button in a message: the field that is not saved
    notice.actions.push_back({tr("Go there"), this, [this, place = typed.place] { reveal(place); }});
    notice.actions.insert(notice.actions.end(), more.begin(), more.end());
    notice.holds = [this, place = typed.place] { return m_desk->unsavedAt(place) != nullptr; };
    m_desk->tell(notice);
}

/// True unless something typed would be lost. Asking again means that it may be.
bool MainWindow::mayForgetUnsaved()
{
    if (m_desk->unsaved().empty() || std::exchange(m_toldUnsaved, true))
        return true;
    tellUnsaved({{tr("Close without it"), this, [this] { close(); }}});
    return false;
}

void MainWindow::saveBeside()
{
    m_desk->flushEditors();
    const auto saved = [this](const Result<QString> &path) {
        if (path)
            m_desk->tell({Texts::filled(tr("A copy was saved as %1."), {QFileInfo(*path).fileName()})});
        else
            m_desk->tell(path.error());
    };
    m_document->saveCopyBeside({this, saved});
}

void MainWindow::moveFile()
{
    m_desk->flushEditors();
    const QString old = m_document->path();
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Move or rename"), old, tr("Final Straw workbooks (*.db)"));
    if (path.isEmpty() || path == old)
        return;
    const auto heard = [this, old](const Result<void> &moved) {
        if (!moved) {
            m_desk->tell(moved.error());
            return;
        }
        nameWindow();
        m_program.recents().remove(old);
        remember();
        m_desk->tell({Texts::filled(tr("The workbook is now %1."), {QFileInfo(m_document->path()).fileName()})});
    };
    m_document->moveTo(path, {this, heard});
}

/// The account, and the file where it is called otherwise: two copies can be told apart.
void MainWindow::nameWindow()
{
    const QString account = oneLine(m_document->data().account.name),
                  file = QFileInfo(m_document->path()).completeBaseName();
    setWindowTitle(titleOfWindow(account == file ? account
                                                 : Texts::filled(tr("%1, %2", "account, file"),
                                                                 {account, QFileInfo(m_document->path()).fileName()})));
}

/// The name of a customer changes; but when nothing of it stays, the file was copied for the next one.
void MainWindow::followAccountName()
{
    const QString name = m_document->data().account.name;
    const QString before = std::exchange(m_accountName, name);
    nameWindow();
    const bool isOwnEdit = m_document->undoable() && m_document->undoable()->kind == Change::Edit;
    if (!m_isNew && isOwnEdit && !mayBeSameAccount(before, name))
        offerNewAccount([this, name] { return m_accountName == name; });
}

void MainWindow::offerNewAccount(std::function<bool()> holds)
{
    m_desk->tell({tr("If this file was copied for another customer, make it a workbook of its own: never merged with "
                     "the other one, and without that customer's history."),
                  {{tr("It is a new account"), this, [this] { becomeNewAccount(); }}},
                  true,
                  {},
                  std::move(holds)});
}

/// Nothing is to be typed meanwhile: it would be neither in the one nor in the other.
void MainWindow::becomeNewAccount()
{
    m_desk->flushEditors();
    setEnabled(false);
    const auto heard = [this](const Result<void> &done) {
        setEnabled(true);
        if (done)
            m_program.reopenAsNew(*this);
        else
            m_desk->tell(done.error());
    };
    m_document->becomeNewWorkbook({this, heard});
}

void MainWindow::showReport()
{
    m_desk->flushEditors();
    ReportWindow::bringUp(*m_desk, m_centre);
}

void MainWindow::saveCard(const Card &card)
{
    m_desk->flushEditors();
    if (card.kind != Card::ThankYou || isReadyToSend(card.stepId))
        chooseAndSaveCard(*m_desk, this, card);
}

/// A note that is held back, or in which something is still to be filled in, is not printed: one is led to why.
bool MainWindow::isReadyToSend(const QString &stepId)
{
    const ComebackStep *note = m_desk->data().comebackSteps.find(stepId);
    if (!note)
        return true;
    const QString place = placeToFill(note->text);
    const bool isHeld = isHeldBack(note->id, towards(note->personId, m_desk->data()), m_desk->data());
    if (place.isEmpty() && !isHeld)
        return true;
    m_desk->reveal({ComebackStep::table, stepId, "text"});
    m_desk->tell({isHeld ? tr("The note is held back: they do not want to be contacted. Say above what speaks for it "
                              "all the same, and it can be printed.")
                         //: %1 is a part of a note, in brackets
                         : Texts::filled(tr("Before the note is printed, fill in “%1”, or take it out."), {place})});
    return false;
}

/// That which is to be written next, else the last; while there is none, its text is where one is led.
void MainWindow::saveThankYouNote()
{
    m_desk->flushEditors();
    const auto notes = thankYouNotes(m_desk->data());
    if (notes.empty())
        return m_desk->reveal({ComebackStep::table, QStringLiteral("comeback/thank_you"), "text"});
    const auto next = std::ranges::find_if(notes, [](const ComebackStep *note) { return note->doneOn.isNull(); });
    m_desk->saveCard({.kind = Card::ThankYou, .stepId = next == notes.end() ? notes.back()->id : (*next)->id});
}

void MainWindow::showShare()
{
    m_desk->flushEditors();
    auto *panel = new SharePanel(*m_desk);
    connect(panel, &SharePanel::decideRequested, this, &MainWindow::showConflicts);
    openSide(tr("Share this workbook"), panel);
}

void MainWindow::showTellingFiles()
{
    openSide(tr("Who was erased"), new TellingPanel(*m_desk));
}

/// Trouble is said once, when it begins; a save that was asked for is answered.
void MainWindow::showPublishState(const PublishState &state)
{
    const bool fresh = state.phase != m_phase;
    m_phase = state.phase;
    if (state.phase == PublishState::Published) {
        if (std::exchange(m_saving, false))
            m_desk->tell({StatusLine::sentence(state, m_desk->locale()), {}, false, {}, [this] {
                              return m_document->publishState().phase == PublishState::Published;
                          }});
    } else if (state.phase == PublishState::Failed && (fresh || m_saving)) {
        m_saving = false;
        const QString why = state.error ? Texts(QLocale()).sentence(*state.error) : QString();
        m_desk->tell(
            {Texts::filled(tr("%1 Your work is safe on this computer, and saving is tried again."), {why}),
             //: Button in a message: to save
             {{tr("Try again"), this, [this] { save(); }}, {tr("Save beside it"), this, [this] { saveBeside(); }}},
             true});
    } else if (state.phase == PublishState::TargetChanged && (fresh || m_saving)) {
        m_saving = false;
        const bool plain = !state.error || state.error->code == Error::TargetChanged;
        const QString why = plain ? Texts::filled(tr("Someone else changed %1, so it was left as it is."),
                                                  {QFileInfo(state.path).fileName()})
                                  : Texts(QLocale()).sentence(*state.error);
        m_desk->tell({Texts::filled(tr("%1 Your work is safe on this computer."), {why}),
                      {{tr("Save beside it"), this, [this] { saveBeside(); }}},
                      true});
    }
}

} // namespace straw
