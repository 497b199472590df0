#include "ui/fields/wordingmarks.h"

#include "core/base/texts.h"
#include "core/guide/ignoredwording.h"
#include "core/workbook/title.h"
#include "ui/desk/wordinghelp.h"
#include "ui/fields/field.h"
#include "ui/fields/wordingline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/mnemonics.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace straw {

namespace {

constexpr qsizetype mostNamed = 40;
constexpr int untilItGoes = 150; // ms

} // namespace

WordingMarks::WordingMarks(Field &field, GrowingEdit &edit, WordingLine &line, LinkButton &count)
    : QObject(&field)
    , m_field(field)
    , m_edit(edit)
    , m_line(line)
    , m_count(count)
    , m_finder(*new MarkFinder(edit))
{
    count.hide();
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(untilItGoes);
    connect(&m_leaving, &QTimer::timeout, this, &WordingMarks::leave);
    connect(&m_finder, &MarkFinder::changed, this, &WordingMarks::show);
    connect(&edit, &QPlainTextEdit::textChanged, this, [this] { m_typedAt = m_edit.textCursor().position(); });
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &WordingMarks::explain);
    connect(&edit, &GrowingEdit::menuAsked, this, &WordingMarks::fill);
    connect(&count, &LinkButton::clicked, this, &WordingMarks::toNext);
    connect(&line, &WordingLine::ignoreHere, this, [this] { ignoreHere(Found(*m_said)); });
    connect(&line, &WordingLine::neverMark, this, [this] { neverMark(Found(*m_said)); });
    edit.installEventFilter(this);
    for (LinkButton *way : line.findChildren<LinkButton *>())
        way->installEventFilter(this);
    connect(&field.desk().wording(), &WordingHelp::changed, this, &WordingMarks::follow);
    // Whose words a note has can change.
    connect(&field.desk().document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (m_field.place().table == u"line" && summary.touches(u"line", m_field.place().id))
            follow();
    });
    follow();
}

/// The rules are made on the thread that looks.
void WordingMarks::follow()
{
    const WordingHelp &help = m_field.desk().wording();
    const std::optional<WordingOf> of = help.lookedAt(m_field.place());
    const std::shared_ptr<const UserWording> rules = help.rules();
    if (of == m_of && rules == m_rules)
        return show();
    m_of = of;
    m_rules = rules;
    if (!of)
        return m_finder.setFind(MarkLayer::Wording, {});
    m_finder.setFind(MarkLayer::Wording, [rules, of = *of](const QString &text, Stretch part) {
        std::vector<Found> found;
        for (const WordingMark &mark : rules->marksIn(text, of, part))
            found.push_back({mark.at, mark.rule});
        return found;
    });
}

void WordingMarks::show()
{
    const std::vector<Found> &found = m_finder.found(MarkLayer::Wording);
    const IgnoredWordings &ignored = m_field.desk().wording().ignored();
    const QString text = found.empty() ? QString() : m_edit.toPlainText();
    const auto before = m_shown.size();
    m_shown.clear();
    std::vector<TextMark> marks;
    for (const Found &each : found) {
        if (ignored.covers(m_field.place(), each.what, text.mid(each.at.at, each.at.length)))
            continue;
        m_shown.push_back(each);
        marks.push_back({.at = int(each.at.at), .length = int(each.at.length), .line = MarkLine::Dotted});
    }
    m_edit.setMarks(MarkLayer::Wording, std::move(marks));
    m_count.setText(spoken());
    m_count.setVisible(!m_shown.empty());
    if (m_shown.size() != before)
        Q_EMIT changed();
    explain();
}

QString WordingMarks::spoken() const
{
    return m_shown.empty() ? QString() : tr("%n wording(s) worth a second look", nullptr, int(m_shown.size()));
}

/// Whoever has just typed the end of such words is not interrupted.
const WordingMarks::Found *WordingMarks::atCursor() const
{
    const int cursor = m_edit.textCursor().position();
    const auto found = std::ranges::find_if(m_shown, [&](const Found &each) {
        return each.at.at <= cursor && (cursor < each.at.end() || (cursor == each.at.end() && cursor != m_typedAt));
    });
    return found == m_shown.end() ? nullptr : &*found;
}

void WordingMarks::explain()
{
    if (m_edit.textCursor().position() != m_typedAt)
        m_typedAt = -1;
    const Found *found = m_isHere ? atCursor() : nullptr;
    const WordingRule *rule = found ? m_rules->find(found->what) : nullptr;
    if (!rule) {
        m_said.reset();
        if (m_line.isAncestorOf(m_line.window()->focusWidget()))
            m_edit.setFocus(Qt::OtherFocusReason);
        m_line.hide();
        return;
    }
    if (m_said == *found && m_line.isVisible())
        return;
    m_said = *found;
    m_line.say(*rule, m_field.desk().wording().mayIgnore());
    m_field.desk().announce(
        Texts::filled(/*: %1 is a few words of the text, %2 a sentence that says why, %3 one that says how else */
                      tr("“%1”: %2 %3"), {shortened(wordsOf(*found), mostNamed), rule->reason, rule->suggestion})
            .trimmed());
}

/// Nothing moves away from under a button that is being pressed.
void WordingMarks::leave()
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton)
        return m_leaving.start();
    m_isHere = false;
    explain();
}

bool WordingMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_leaving.stop();
        m_isHere = true;
        explain();
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            m_leaving.start();
    }
    return QObject::eventFilter(watched, event);
}

QString WordingMarks::wordsOf(const Found &found) const
{
    return m_edit.toPlainText().mid(found.at.at, found.at.length);
}

bool WordingMarks::toNext()
{
    if (m_shown.empty())
        return false;
    const int cursor = m_edit.textCursor().position();
    const auto next = std::ranges::find_if(m_shown, [cursor](const Found &each) { return each.at.at > cursor; });
    QTextCursor there = m_edit.textCursor();
    there.setPosition(int((next == m_shown.end() ? m_shown.front() : *next).at.at));
    m_isHere = true;
    m_edit.setFocus(Qt::OtherFocusReason);
    m_edit.setTextCursor(there);
    return true;
}

/// What stands in the field is stored first, so that the words are in it.
void WordingMarks::ignoreHere(const Found &found)
{
    const QString words = wordsOf(found);
    m_field.commit();
    m_edit.setFocus(Qt::OtherFocusReason);
    m_field.desk().wording().ignoreHere({m_field.place(), words, found.what});
}

void WordingMarks::neverMark(const Found &found)
{
    const QString words = wordsOf(found);
    m_edit.setFocus(Qt::OtherFocusReason);
    WordingHelp &help = m_field.desk().wording();
    if (isOwnWording(found.what))
        help.removeOwn(found.what);
    else
        help.neverMark(found.what, words);
}

/// Who has added the words takes them off their list.
QString WordingMarks::neverMarkText(const Found &found, const QString &words) const
{
    return Texts::filled(isOwnWording(found.what) ? /*: Menu: %1 is a few words */ tr("Remove “%1” from your own words")
                                                  : /*: Menu: %1 is a few words */ tr("Never mark “%1”"),
                         {words});
}

void WordingMarks::fill(QMenu &menu)
{
    WordingHelp &help = m_field.desk().wording();
    if (!help.isOn() || !help.mayIgnore())
        return;
    const Dismissed wholeField{m_field.place()};
    if (help.ignored().leaves(m_field.place())) {
        menu.addSeparator();
        menu.addAction(tr("Look at the wording of this text again"), this,
                       [this, &help] { help.lookAgain(m_field.place()); });
        return;
    }
    if (m_shown.empty())
        return;
    menu.addSeparator();
    if (const Found *here = atCursor()) {
        const QString words = withoutKeys(shortened(wordsOf(*here), mostNamed));
        menu.addAction(Texts::filled(/*: Menu: %1 is a few words */ tr("Ignore “%1” here"), {words}), this,
                       [this, found = *here] { ignoreHere(found); });
        menu.addAction(neverMarkText(*here, words), this, [this, found = *here] { neverMark(found); });
    }
    menu.addAction(tr("Leave the wording of this text as it is"), this,
                   [&help, wholeField] { help.ignoreHere(wholeField); });
}

} // namespace straw
