#pragma once

#include "core/base/texts.h"
#include "core/dates/dateshow.h"
#include "core/guide/due.h"
#include "core/guide/foundout.h"
#include "core/guide/triedalready.h"
#include "core/insight/metrics.h"
#include "core/journal/revision.h"
#include "core/report/edition/edition.h"
#include "core/report/model/model.h"
#include "core/report/parts/reportindex.h"
#include "core/workbook/title.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <utility>

namespace straw {

/// How much of the report is made: its first page, all up to the sign-off, or the appendix as well.
enum class ReportLength { Page, Short, Whole };

struct ReportOptions
{
    QDateTime now; ///< where the reader is; "as of", and what is overdue
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedKingdom); ///< of dates and numbers
    std::vector<Revision> history = {}; ///< the journal; empty leaves out who changed what
    EditionOptions edition = {};
    ReportLength length = ReportLength::Whole;
    bool wholeAppendix = false; ///< all events, however many; else the latest of them, see mostEvents
    QStringList leftOut = {};   ///< keys of sections that are switched off

    static constexpr qsizetype mostEvents = 400;
};

/// What every section of a report needs: the workbook, and how to say things of it. A copy shares what it holds, and
/// stays as long as something of the report is still to be made.
class ReportContext
{
public:
    ReportContext(Snapshot workbook, ReportOptions options, const Texts &texts, std::vector<Withheld> withheld = {});

    const Snapshot &workbook() const { return m_workbook; }
    const QLocale &locale() const { return m_options.locale; }
    const Texts &texts() const { return m_texts; }
    QDate today() const { return m_options.now.date(); }
    const std::vector<Revision> &history() const { return m_options.history; }
    const ReportOptions &options() const { return m_options; }
    /// What the edition held back of the workbook.
    const std::vector<Withheld> &withheld() const { return m_withheld; }
    bool isFor(Edition edition) const { return m_options.edition.edition == edition; }
    bool hasAppendix() const { return m_options.length == ReportLength::Whole; }
    /// The numbers of events and actions, and where each event is told.
    const ReportIndex &index() const { return m_index; }
    /// The day of a moment, where the reader is.
    QDate dayOf(const QDateTime &moment) const { return moment.toTimeZone(m_options.now.timeZone()).date(); }

    /// A sentence marked with QT_TRANSLATE_NOOP("Report", ...) or, with n, QT_TRANSLATE_N_NOOP.
    QString say(const char *source, int n = -1) const;
    /// The same with %1, %2 ... replaced.
    QString say(const char *source, const QStringList &arguments) const
    {
        return Texts::filled(say(source), arguments);
    }

    /// "6 Mar 2026, 15:40", as exact as it is known; empty for no date.
    QString date(const Edtf &date) const;
    QString date(QDate date) const { return this->date(Edtf::day(date)); }
    /// The same within a sentence: "on 6 Mar 2026", "in Mar 2026", "in winter 2024".
    QString when(const Edtf &date) const;
    /// "EUR 84,000.00"; empty for no amount.
    QString money(const Number &minor) const;
    /// "EUR 84,000" where nothing is lost by that.
    QString roundMoney(const Number &minor) const;

    /// The person's name; empty for nobody.
    QString person(const QString &id) const { return m_workbook.nameOf(id); }
    /// "Lena Hart, Customer success manager".
    QString personWithTitle(const QString &id) const;
    /// What somebody does, where a fault is told: it is not about the person. "Customer success manager", "someone of
    /// ours"; empty for nobody.
    QString roleOf(const QString &id) const;

    /// What people read for a key of a pick list; empty for an empty key.
    QString label(ListKey list, const QString &key) const;
    /// What people read for a column, as a label before what stands in it.
    QString columnLabel(TableKey table, ColumnKey column) const
    {
        return Catalogue::of(m_texts.language()).columnLabel(table, column);
    }
    /// "Goals: fewer empty kilometres"; empty when there is nothing in it.
    QString labelled(TableKey table, ColumnKey column, const QString &text) const;
    /// What an event or a cause is called, in the language of the report.
    template<typename T>
    QString title(const T &record) const
    {
        return titleOf(record, m_workbook, Catalogue::of(m_texts.language()));
    }
    /// How far the report is: "draft" until somebody says otherwise.
    QString status() const;
    /// Why a check or a section stays open; empty when nobody said so.
    QString because(const QString &key) const;

    /// What is due, by date (see whatIsDue).
    const std::vector<Due> &due() const { return m_due; }
    /// "overdue by 28 days", for what is due and whose day has certainly passed (see whatIsDue); empty for the rest.
    QString overdue(Due::Kind kind, const QString &id) const;
    /// When something is to be done, and below it that this has passed.
    QString due(Due::Kind kind, const QString &id, const QString &when) const
    {
        return (when + u'\n' + overdue(kind, id)).trimmed();
    }

    /// The attempts that did not help and that an action repeats, the latest first.
    QStringList triedBefore(const QString &actionId) const;

    /// The evidence for and against a cause, in order of time.
    std::vector<const Evidence *> evidenceOf(const QString &causeId) const;

    /// What a record of this report tells of that was found out; null when it is nothing.
    const FoundOut *foundOut(TableKey table, const QString &id) const;

    /// A metric, the same in months, and how it was computed; see core/insight/metrictext.h.
    QString value(const Metric &metric) const;
    QString months(const Metric &metric) const;
    QString formula(const Metric &metric) const;

    QString quoted(const QString &text) const;
    /// Sentences after each other; those that are empty are left out. Each number has one of its own, so that it can
    /// follow its number in every language.
    QString sentences(const QStringList &all) const;
    /// The parts that are not empty, side by side.
    static QString joined(const QStringList &parts);

private:
    Snapshot m_workbook;
    ReportOptions m_options;
    Texts m_texts;
    std::vector<Withheld> m_withheld;
    DateWords m_dateWords;
    ReportIndex m_index;
    std::vector<Due> m_due;
    QHash<std::pair<int, QString>, qint64> m_overdue; // days, by kind and record
    // Found out when they are first asked for: a drawing asks for none of them.
    mutable std::optional<QHash<QString, std::vector<const Evidence *>>> m_evidence;
    mutable std::optional<QHash<QString, TriedAlready>> m_tried;
    mutable std::optional<FoundOuts> m_foundOuts;
};

} // namespace straw
