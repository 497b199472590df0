#include "ui/fields/passagemarks.h"

#include "core/base/texts.h"
#include "core/insight/causetree.h"
#include "core/workbook/passage.h"
#include "core/workbook/title.h"
#include "ui/desk/criteriontext.h"
#include "ui/fields/field.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/mnemonics.h"

#include <QMenu>

#include <algorithm>
#include <limits>
#include <optional>

namespace straw {

namespace {

using Stance = PickKey<"stance">;

constexpr qsizetype mostSpoken = 60;

/// A text editor tells hard blanks as blanks.
QString asEdited(QString words)
{
    return words.replace(QChar::Nbsp, u' ');
}

} // namespace

PassageMarks::PassageMarks(Field &field, GrowingEdit &edit, LinkButton &count)
    : QObject(&field)
    , m_field(field)
    , m_edit(edit)
    , m_count(count)
{
    count.hide();
    connect(&edit, &QPlainTextEdit::textChanged, this, &PassageMarks::place);
    connect(&edit, &GrowingEdit::menuAsked, this, &PassageMarks::fill);
    connect(&count, &LinkButton::clicked, this, [this] {
        if (!m_all.empty())
            open(m_all.front().id);
    });
    connect(&field.desk().document(), &Document::changed, this, &PassageMarks::follow);
    read();
}

void PassageMarks::follow(const ChangeSummary &summary)
{
    m_gone.clear();
    for (const RowChange &row : summary.rows) {
        if (row.table == u"evidence" && row.kind == RowChange::Removed && find(row.id))
            m_gone = row.id;
    }
    const bool isOurs = concerns(summary);
    if (isOurs || (!m_all.empty() && (summary.touches(u"cause") || summary.touches(u"criterion"))))
        read();
    if (isOurs)
        letGo();
}

bool PassageMarks::isFromHere(const Evidence &evidence) const
{
    const Place &place = m_field.place();
    return evidence.targetId == place.id && !evidence.passage.isEmpty() && evidence.targetTable == place.table
           && evidence.targetColumn == place.column;
}

/// A window has many texts, and a workbook thousands of pieces of evidence.
bool PassageMarks::concerns(const ChangeSummary &summary) const
{
    return std::ranges::any_of(summary.rows, [this](const RowChange &row) {
        if (row.table != u"evidence")
            return false;
        const Evidence *evidence = m_field.desk().data().evidence.find(row.id);
        return (evidence && isFromHere(*evidence)) || find(row.id);
    });
}

const PassageMarks::Marked *PassageMarks::find(const QString &evidenceId) const
{
    const auto found = std::ranges::find(m_all, evidenceId, &Marked::id);
    return found == m_all.end() ? nullptr : &*found;
}

bool PassageMarks::shows(const QString &evidenceId) const
{
    return find(evidenceId) || (!m_gone.isEmpty() && m_gone == evidenceId);
}

/// Which evidence is taken from this text.
void PassageMarks::read()
{
    const Desk &desk = m_field.desk();
    const Snapshot &workbook = desk.data();
    m_all.clear();
    std::optional<CauseTree> tree;
    for (const Evidence &evidence : workbook.evidence) {
        if (!isFromHere(evidence))
            continue;
        Marked marked{.id = evidence.id,
                      .words = asEdited(evidence.passage),
                      .markedAt = evidence.passageAt,
                      .against = evidence.stance == u"against",
                      .isOfCriterion = !evidence.criterionId.isEmpty()};
        if (const Cause *cause = workbook.causes.find(evidence.causeId)) {
            if (!tree) // few texts have words that are marked
                tree.emplace(workbook.causes);
            marked.weighed = shortened(titleOf(*cause, workbook), mostSpoken);
            marked.sign = desk.locale().toString(tree->numberOf(cause->id));
        } else {
            marked.weighed = shortened(criterionText(desk, evidence.criterionId), mostSpoken);
            marked.sign = criterionSign(desk, evidence.criterionId);
        }
        m_all.push_back(std::move(marked));
    }
    this->place();
}

/// Words that have just been marked are not to be replaced by the next letter.
void PassageMarks::letGo()
{
    const Stretch words = selected();
    if (words.isEmpty() || std::ranges::none_of(m_all, [&](const Marked &marked) { return marked.at == words; }))
        return;
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(int(words.end()));
    m_edit.setTextCursor(cursor);
}

/// Where it stands by now.
void PassageMarks::place()
{
    const QString text = m_all.empty() ? QString() : m_edit.toPlainText();
    std::vector<TextMark> marks;
    for (Marked &marked : m_all) {
        marked.at = passageIn(text, marked.words, marked.markedAt);
        if (marked.at)
            marks.push_back({.at = int(marked.at->at),
                             .length = int(marked.at->length),
                             .sign = marked.sign,
                             .line = marked.against ? MarkLine::Dashed : MarkLine::Plain});
    }
    std::ranges::stable_sort(m_all, {}, [](const Marked &marked) {
        return marked.at ? marked.at->at : std::numeric_limits<qsizetype>::max();
    });
    m_edit.setMarks(MarkLayer::Passages, std::move(marks));
    show();
}

void PassageMarks::show()
{
    const int changed = int(std::ranges::count_if(m_all, [](const Marked &marked) { return !marked.at; }));
    const int standing = int(m_all.size()) - changed;
    QStringList counts;
    if (standing > 0)
        counts += tr("%n passage(s) marked as evidence", nullptr, standing);
    if (changed > 0)
        counts += tr("%n marked passage(s) changed since", nullptr, changed);
    m_count.setText(Texts::joined(counts, QStringLiteral(" · ")));
    m_count.setVisible(!counts.isEmpty());
    Q_EMIT this->changed();
}

QStringList PassageMarks::spoken() const
{
    QStringList said;
    for (const Marked &marked : m_all)
        said += spoken(marked);
    return said;
}

QString PassageMarks::spoken(const Marked &marked) const
{
    const QString words = shortened(marked.words, mostSpoken);
    if (!marked.at)
        return Texts::filled(tr("Evidence whose words have changed since: “%1”."), {words});
    const QString said = marked.isOfCriterion
                             ? (marked.against ? tr("Evidence for a no to “%1”: “%2”.", "question, words of a text")
                                               : tr("Evidence for a yes to “%1”: “%2”.", "question, words of a text"))
                             : (marked.against ? tr("Evidence against: %1, “%2”.", "cause, words of a text")
                                               : tr("Evidence for: %1, “%2”.", "cause, words of a text"));
    return Texts::filled(said, {marked.weighed, words});
}

/// The shortest first: what is marked within something else is what is meant.
std::vector<const PassageMarks::Marked *> PassageMarks::atCursor() const
{
    const int cursor = m_edit.textCursor().position();
    std::vector<const Marked *> found;
    for (const Marked &marked : m_all) {
        if (marked.at && marked.at->at <= cursor && cursor <= marked.at->end())
            found.push_back(&marked);
    }
    std::ranges::stable_sort(found, {}, [](const Marked *marked) { return marked->at->length; });
    return found;
}

Stretch PassageMarks::selected() const
{
    const QTextCursor cursor = m_edit.textCursor();
    return wholeLetters(m_edit.toPlainText(),
                        {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()});
}

bool PassageMarks::act()
{
    const bool mayMark = !m_edit.isReadOnly();
    if (mayMark && !selected().isEmpty()) {
        mark({});
        return true;
    }
    const std::vector<const Marked *> here = atCursor();
    if (here.empty())
        return false;
    open(here.front()->id);
    return true;
}

/// What stands in the field is stored first, so that the words are in it.
void PassageMarks::mark(const Pick<"stance"> &stance)
{
    const Stretch stretch = selected();
    m_field.commit();
    if (m_field.isDirty())
        return;
    const QString text = m_field.desk().value(m_field.place()).toString();
    Evidence words;
    words.stance = stance;
    words.targetTable = m_field.place().table;
    words.targetId = m_field.place().id;
    words.targetColumn = m_field.place().column;
    words.passage = text.mid(stretch.at, stretch.length);
    words.passageAt = codePointsBefore(text, stretch.at);
    m_field.desk().askWhatTheyShow(words);
}

void PassageMarks::open(const QString &evidenceId)
{
    m_field.desk().reveal({"evidence", evidenceId, {}});
}

void PassageMarks::fill(QMenu &menu)
{
    Desk &desk = m_field.desk();
    menu.addSeparator();
    const bool mayMark = !m_edit.isReadOnly() && !selected().isEmpty();
    //: Menu: the selected words
    menu.addAction(tr("Evidence for ..."), this, [this] { mark(Stance("for")); })->setEnabled(mayMark);
    //: Menu: the selected words
    menu.addAction(tr("Evidence against ..."), this, [this] { mark(Stance("against")); })->setEnabled(mayMark);
    for (const Marked *marked : atCursor()) {
        const QString weighed = withoutKeys(marked->weighed);
        const QString show = marked->isOfCriterion ? tr("Show at its criterion: %1") : tr("Show at its cause: %1");
        menu.addAction(Texts::filled(show, {weighed}), this, [this, id = marked->id] { open(id); });
        if (!m_edit.isReadOnly())
            menu.addAction(Texts::filled(tr("No longer evidence: %1", "its cause or criterion"), {weighed}), this,
                           [&desk, id = marked->id] { desk.remove("evidence", id); });
    }
}

} // namespace straw
