#include "ui/desk/wordinghelp.h"

#include "core/base/texts.h"
#include "core/guide/wordingplaces.h"
#include "core/workbook/ownlanguage.h"
#include "core/workbook/title.h"
#include "ui/desk/desk.h"

namespace straw {

namespace {

constexpr qsizetype mostTold = 60;

} // namespace

WordingHelp::WordingHelp(Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
{
    connect(&desk.document(), &Document::changed, this, &WordingHelp::followChange);
}

QString WordingHelp::language() const
{
    return ownLanguage(m_desk.data());
}

bool WordingHelp::isOn() const
{
    const Settings *settings = m_desk.settings();
    return !settings || settings->text(Setting::WordingHelp) != u"off";
}

std::optional<WordingOf> WordingHelp::lookedAt(const Place &place) const
{
    if (!isOn() || ignored().leaves(place))
        return {};
    return wordingOf(place, m_desk.data());
}

const IgnoredWordings &WordingHelp::ignored() const
{
    if (!m_ignored) {
        const Settings *settings = m_desk.settings();
        const std::vector<Dismissed> here = dismissedIn(m_desk.document().store()).value_or(std::vector<Dismissed>());
        for (const Dismissed &one : here)
            m_places.insert(one.id(), one.field);
        m_ignored.emplace(here, settings ? neverMarkedBy(*settings) : QStringList());
    }
    return *m_ignored;
}

bool WordingHelp::mayIgnore() const
{
    return !m_desk.document().isReadOnly();
}

bool WordingHelp::ignoreHere(const Dismissed &what)
{
    const auto done = m_desk.write(Change::add("dismissed"), [&](Store &store) { return dismiss(store, what); });
    if (!done)
        m_desk.tell(done.error());
    else if (what.words.isEmpty())
        m_desk.tellDone({tr("This text is left as it is.")});
    else
        m_desk.tellDone({Texts::filled(/*: %1 is a few words */ tr("“%1” is left as it is in this text."),
                                       {shortened(what.words.simplified(), mostTold)})});
    return done.has_value();
}

bool WordingHelp::lookAgain(const Place &field)
{
    return m_desk.perform(Change::remove("dismissed"),
                          [&](Store &store) { return store.remove("dismissed", Dismissed{field}.id()); });
}

void WordingHelp::neverMark(const QString &rule, const QString &words)
{
    Settings *settings = m_desk.settings();
    if (!settings)
        return;
    QStringList never = neverMarkedBy(*settings);
    never += neverMarked(rule, words);
    never.removeDuplicates();
    settings->set(Setting::WordingNever, never);
    follow();
    Q_EMIT neverChosen();
    m_desk.tell({Texts::filled(/*: %1 is a few words */ tr("“%1” is not marked any more. The preferences list it."),
                               {shortened(words.simplified(), mostTold)})});
}

void WordingHelp::follow()
{
    m_ignored.reset();
    Q_EMIT changed();
}

void WordingHelp::followChange(const ChangeSummary &summary)
{
    const bool isLeftAnew = summary.touches(u"dismissed");
    if (isLeftAnew)
        m_ignored.reset();
    if (isLeftAnew || summary.touches(u"workbook"))
        Q_EMIT changed();
}

} // namespace straw
