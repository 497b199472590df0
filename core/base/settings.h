#pragma once

#include <QSettings>
#include <QVariant>

namespace straw {

/// What the program remembers by itself, never in a workbook.
enum class Setting {
    // settings.ini: goes along with the user to other machines
    AuthorName,     // as the user has given it; see Settings::authorName()
    AuthorAsked,    // whether the user was asked for it
    Theme,          // system, light, dark
    Animations,     // on, off
    ReportPaper,    // a4, letter; empty for what is usual in the locale
    BackupMonths,   // how far back earlier states are kept
    Language,       // of the interface, as of QLocale::name(); empty for the system's
    ReportLanguage, // of the report; empty for the interface's
    WordingHelp,    // on, off
    WordingNever,   // what it never marks for this user, see NeverMarked
    WordingOwn,     // what it marks for this user alone, see OwnWording
    // state.ini: this machine only
    DeviceId,
    Recents,
    WindowGeometry,
    SignsUsed,      // in an add line: @ # via !, so that they need not be explained again
    WordingTyped,   // words of one's own that were not added yet
    Exported,       // see ExportedFiles
    Call,           // the interview whose notes are being taken, see Call
    Meeting,        // how far a meeting is, see MeetingRun
    HistoryColumns, // "kind=140" for each column that somebody has made wider or narrower
};

/// Two small files in the program's own folder, or in FINALSTRAW_HOME.
class Settings
{
public:
    Settings();

    QVariant value(Setting setting) const;
    QString text(Setting setting) const { return value(setting).toString(); }
    void set(Setting setting, const QVariant &value);
    /// The name that changes are signed with: the given one, else that of the system's user.
    QString authorName() const;
    /// A random id of this machine, made at the first start.
    QString deviceId();

private:
    QSettings &file(Setting setting);

    QSettings m_settings;
    QSettings m_state;
};

} // namespace straw
