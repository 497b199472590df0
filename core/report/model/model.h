#pragma once

#include "core/report/model/claim.h"
#include "core/report/model/timeline.h"
#include "core/report/model/treefigure.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>
#include <variant>
#include <vector>

namespace straw {

/// A stretch of text in one style.
struct Run
{
    enum Style { Normal, Strong, Muted, Quote };

    QString text;
    Style style = Normal;
    QString link = {};                         ///< "https://...", "mailto:..." or "#id" of a heading; empty for none
    std::shared_ptr<const Claims> claims = {}; ///< of a sentence with numbers: what it says, as values

    bool operator==(const Run &) const = default;
};
using Runs = std::vector<Run>;

inline Runs plainRuns(QString text)
{
    return {Run{std::move(text), Run::Normal, {}}};
}

inline QString plainText(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

struct Heading
{
    int level = 1; ///< 1 to 3
    QString text;
    QString id; ///< target of "#id" links; unique in the report, may be empty
};

struct Paragraph
{
    Runs runs;
};

/// Large figures side by side.
struct KeyFigures
{
    struct Cell
    {
        QString label;
        QString value;
        QString note;
    };
    std::vector<Cell> cells;
};

/// Short labels with what is to be said about each.
struct Facts
{
    struct Fact
    {
        QString label;
        Runs text;
        std::vector<Runs> items = {}; ///< below the text, numbered, each with a hanging indent
        int from = 1;                 ///< the number of the first item
    };
    std::vector<Fact> facts;
};

/// What they said beside what we believe.
struct Contrast
{
    struct Saying
    {
        Runs text;
        QString by;
    };
    struct Pair
    {
        std::vector<Saying> said;
        Runs believed;
        QString basis;
    };
    std::vector<Pair> pairs;
    QString saidHeading;
    QString believedHeading;
    QStringList omitted; ///< as in BulletList
};

struct BulletList
{
    std::vector<Runs> items;
    /// What to print when 1, 2, ... items at the end are left out on the first page for want of
    /// room ("3 more under Actions"); left empty, nothing may be left out.
    QStringList omitted = {};
    bool numbered = false; ///< numbers instead of bullets
    int from = 1;          ///< the number of the first item
    bool cutLast = false;  ///< where the first page has no room, whatever else stands there is cut before its items
};

struct ReportTable
{
    enum class Align { Left, Right };
    struct Column
    {
        QString heading;
        Align align = Align::Left;
        double width = 1;   ///< relative to the other columns
        bool whole = false; ///< its short texts (dates, names, figures) are not broken
        bool fixed = false; ///< keeps its width whatever the texts, in line with other tables
    };
    struct Row
    {
        std::vector<Runs> cells;
    };
    /// Rows that are too many to be kept: each is made when it is wanted, more than once, and always the same. What
    /// it is made from lives as long as the function, or is kept by it.
    struct MadeRows
    {
        size_t count = 0;
        std::function<Row(size_t)> row;
    };
    QString caption;
    std::vector<Column> columns;
    std::vector<Row> rows;
    QStringList omitted; ///< as in BulletList
    MadeRows made = {};  ///< instead of `rows`

    size_t size() const { return made.row ? made.count : rows.size(); }
    Row row(size_t number) const { return made.row ? made.row(number) : rows[number]; }
};

/// Somebody's own words.
struct Quote
{
    Runs text;
    QString attribution;
};

/// A remark that must not be overlooked.
struct Callout
{
    QString title;
    Runs text;
};

/// Something to fill in by hand: a box to tick, or lines to write on.
struct ToFill
{
    Runs text;
    QString hint;
    int lines = 0;
    bool box = false;
};

using Block = std::variant<Heading, Paragraph, KeyFigures, Facts, Contrast, BulletList, ReportTable, Quote,
                           TimelineFigure, TreeFigure, Callout, ToFill>;

struct ReportSection
{
    std::vector<Block> blocks;
    bool whole = false; ///< stands on one page, where it can
};

/// A report before it becomes paper or a file of any other kind: plain values in reading order,
/// every text in the language of the document. Writers only walk it.
struct ReportModel
{
    QString title;    ///< of the document, as programs list it
    QString language; ///< BCP 47
    QString creator;  ///< the program that made it, as programs list it; may be empty
    QLocale locale = QLocale::c();

    // The running header
    QString account;
    QString status; ///< empty where it is nobody else's business
    QString date;
    QString pageOf; ///< "Page %1 of %2"

    /// Always one page: what somebody reads who reads nothing else. Everything on it stands in full
    /// in the sections, so a writer may shorten it until it fits.
    struct FirstPage
    {
        QString kicker; ///< one line above the headline
        QString headline;
        QString subtitle;
        std::vector<Block> blocks;
        Runs foot; ///< stands at the lower end of the page
        /// Lines to write on by hand, above the foot: at least so many, and more where the page leaves room.
        struct ToWrite
        {
            QString heading;    ///< above the lines; may be empty
            QStringList labels; ///< below the last line, each under a part of its own
            int least = 0, most = 0;
        } toWrite;
        bool keepsEntries = false; ///< texts are cut to two lines each before an entry is left out
        /// One text instead of blocks, in letters as large as there is room for.
        struct Sheet
        {
            QString text;
            double most = 0, least = 0;                ///< sizes of its letters, in points
            std::function<QString(int words)> leftOut; ///< says what found no room even in the smallest
        } sheet;
    } firstPage;

    std::vector<ReportSection> sections;
};

} // namespace straw
