#include "ui/desk/wordinghelp.h"

#include "core/base/texts.h"
#include "core/guide/wordingplaces.h"
#include "core/workbook/ownlanguage.h"
#include "core/workbook/title.h"
#include "ui/desk/desk.h"

#include <algorithm>

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
    return !settings || wantsWordingHelp(*settings);
}

std::optional<WordingOf> WordingHelp::lookedAt(const Place &place) const
{
    if (!isOn() || ignored().leaves(place))
        return {};
    return wordingOf(place, m_desk.data());
}

const std::vector<OwnWording> &WordingHelp::own() const
{
    if (!m_own) {
        const Settings *settings = m_desk.settings();
        m_own = settings ? ownWordingsOf(*settings) : std::vector<OwnWording>();
    }
    return *m_own;
}

std::shared_ptr<const UserWording> WordingHelp::rules() const
{
    if (!m_rules || !m_rules->isOf(language(), own()))
        m_rules = std::make_shared<const UserWording>(language(), own(), Texts(QLocale()));
    return m_rules;
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

std::optional<WordingWishes> WordingHelp::wishes() const
{
    return isOn() ? std::optional(WordingWishes{ignored(), own()}) : std::nullopt;
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
    return m_desk.perform(Change::remove("dismissed"), [&](Store &store) { return straw::lookAgain(store, {field}); });
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
    Q_EMIT chosenForAll();
    m_desk.tell({Texts::filled(/*: %1 is a few words */ tr("“%1” is not marked any more. The preferences list it."),
                               {shortened(words.simplified(), mostTold)})});
}

void WordingHelp::keepOwn(const std::vector<OwnWording> &all)
{
    keepOwnWordings(all, *m_desk.settings());
    follow();
    Q_EMIT chosenForAll();
}

/// With a reason they may be more than can be typed again.
void WordingHelp::removeOwn(const QString &rule)
{
    Settings *settings = m_desk.settings();
    if (!settings)
        return;
    std::vector<OwnWording> all = ownWordingsOf(*settings);
    const auto found = std::ranges::find(all, rule, &OwnWording::key);
    if (found == all.end())
        return;
    const OwnWording own = *found;
    all.erase(found);
    keepOwn(all);
    const auto addAgain = [this, own] {
        std::vector<OwnWording> now = ownWordingsOf(*m_desk.settings());
        if (std::ranges::find(now, own.key(), &OwnWording::key) == now.end())
            now.push_back(own);
        keepOwn(now);
    };
    m_desk.tell({Texts::filled(/*: %1 is a few words */ tr("“%1” is not one of your words any more."),
                               {shortened(own.words, mostTold)}),
                 //: Button: words that were just removed
                 {{tr("Add them again"), this, addAgain}}});
}

void WordingHelp::follow()
{
    m_ignored.reset();
    m_own.reset();
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
