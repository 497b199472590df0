#include "core/insight/contactbands.h"

#include "core/insight/contacts.h"
#include "core/insight/sides.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>

namespace straw {

namespace {

/// Where the history ends: with the notice, else with the end of the contract, else today.
DayRange horizonOf(const Account &account, QDate today)
{
    if (!account.noticeOn.isNull())
        return DayRange::of(account.noticeOn);
    if (!account.endOn.isNull() && account.endOn.last() < today)
        return DayRange::of(account.endOn);
    return DayRange::of(Edtf::day(today));
}

std::vector<Contact> contactsUpTo(const DayRange &horizon, const Snapshot &workbook)
{
    std::vector<Contact> all = contacts(workbook);
    std::erase_if(all, [&](const Contact &contact) { return contact.days.first > horizon.last; });
    return all;
}

bool hasSide(const Contact &contact, ContactBand::Kind kind)
{
    return kind == ContactBand::SalesOnly ? contact.sales : contact.operations;
}

bool mayHaveSide(const Contact &contact, ContactBand::Kind kind)
{
    return hasSide(contact, kind) || (!contact.sales && !contact.operations);
}

/// Tells whether one side may have had a contact within some days.
class PossibleContacts
{
public:
    PossibleContacts(const std::vector<Contact> &sorted, ContactBand::Kind side)
    {
        for (const Contact &contact : sorted) {
            if (!mayHaveSide(contact, side))
                continue;
            const QDate reach =
                m_reaches.empty() ? contact.days.last : std::max(m_reaches.back().last, contact.days.last);
            m_reaches.push_back({contact.days.first, reach});
        }
    }

    bool within(QDate first, QDate last) const
    {
        const auto after = std::upper_bound(m_reaches.begin(), m_reaches.end(), last,
                                            [](QDate day, const Reach &reach) { return day < reach.first; });
        return after != m_reaches.begin() && std::prev(after)->last >= first;
    }

private:
    struct Reach
    {
        QDate first;
        QDate last; // the latest day of this contact and all before it
    };
    std::vector<Reach> m_reaches;
};

int contactsWithin(const ContactBand &band, const std::vector<Contact> &sorted)
{
    const auto begin =
        std::ranges::lower_bound(sorted, band.first, {}, [](const Contact &contact) { return contact.days.first; });
    const auto end = std::ranges::upper_bound(begin, sorted.end(), band.last, {},
                                              [](const Contact &contact) { return contact.days.first; });
    return int(std::count_if(begin, end, [&band](const Contact &contact) {
        return hasSide(contact, band.kind) && contact.days.last <= band.last;
    }));
}

/// Of several contacts that may have begun or ended on a day, one that is known to the day makes it certain.
bool isCertain(QDate day, QDate DayRange::*end, const std::vector<Contact> &contacts)
{
    return std::ranges::any_of(contacts,
                               [&](const Contact &contact) { return contact.days.exact && contact.days.*end == day; });
}

void addSilences(std::vector<ContactBand> &bands, const std::vector<Contact> &sorted, const DayRange &horizon,
                 int leastDays)
{
    if (sorted.empty())
        return;
    DayRange before = sorted.front().days;
    const auto until = [&](const DayRange &next) {
        const qint64 days = before.last.daysTo(next.first);
        if (days >= leastDays)
            bands.push_back({.first = before.last,
                             .last = next.first,
                             .days = days,
                             .exact = (before.exact || isCertain(before.last, &DayRange::last, sorted))
                                      && (next.exact || isCertain(next.first, &DayRange::first, sorted))});
        if (next.last > before.last)
            before = next;
    };
    for (const Contact &contact : sorted)
        until(contact.days);
    until(horizon);
}

bool isWithin(const ContactBand &inner, const std::vector<ContactBand> &bands)
{
    return std::ranges::any_of(
        bands, [&inner](const ContactBand &band) { return band.first <= inner.first && inner.last <= band.last; });
}

/// From contact to contact of one side, as long as the other certainly had none on these days, and there was no
/// silence that is as long as a band.
void addOneSided(std::vector<ContactBand> &bands, ContactBand::Kind kind, const std::vector<Contact> &sorted,
                 const std::vector<ContactBand> &longSilences, int leastDays)
{
    const PossibleContacts others(sorted, kind == ContactBand::SalesOnly ? ContactBand::OperationsOnly
                                                                         : ContactBand::SalesOnly);
    ContactBand run{.kind = kind};
    const auto close = [&] {
        if (run.first.isValid() && run.first.daysTo(run.last) >= leastDays) {
            run.days = run.first.daysTo(run.last);
            run.contacts = contactsWithin(run, sorted);
            bands.push_back(run);
        }
        run = {.kind = kind};
    };
    for (const Contact &contact : sorted) {
        if (!hasSide(contact, kind) || !contact.days.exact)
            continue;
        const auto [first, last, exact] = contact.days;
        const auto isSilent = [&](const ContactBand &silence) {
            return silence.first >= run.last && silence.last <= first;
        };
        if (others.within(first, last))
            continue; // whether that ends the run, the next contact tells: it may have been before the others'
        if (run.first.isValid()
            && (others.within(run.last, std::max(run.last, last)) || std::ranges::any_of(longSilences, isSilent)))
            close();
        if (!run.first.isValid())
            run.first = run.last = first;
        run.last = std::max(run.last, last);
    }
    close();
}

/// What happened, other than a contact: neither a figure that somebody read, nor what somebody only wrote down.
bool isHappening(const Event &event, const Snapshot &workbook)
{
    constexpr PickKey<"event_kind"> readings[] = {"rating", "usage", "note", "silence"};
    const Pick<"party"> side = sideOf(event, workbook);
    return (side == u"customer" || side == u"us")
           && std::ranges::none_of(readings, [&event](const auto &kind) { return event.kind == kind; });
}

void addWhatLiesBetween(std::vector<ContactBand> &silences, const std::vector<Contact> &contacts,
                        const Snapshot &workbook)
{
    QSet<QString> contactIds;
    for (const Contact &contact : contacts)
        contactIds.insert(contact.eventId);
    for (ContactBand &silence : silences) {
        // Events stand by their first day, those without a date last.
        const auto from = std::ranges::partition_point(workbook.events, [&](const Event &event) {
            return !event.at.isNull() && event.at.first() < silence.first;
        });
        for (auto event = from; event != workbook.events.end() && !event->at.isNull(); ++event) {
            if (event->at.first() > silence.last)
                break;
            const QDate last = std::max(event->at.last(), event->until.last());
            if (last <= silence.last && !contactIds.contains(event->id) && isHappening(*event, workbook))
                silence.between.append(event->id);
        }
    }
}

int quarterOf(QDate day)
{
    return day.year() * 4 + (day.month() - 1) / 3;
}

} // namespace

std::vector<ContactBand> contactBands(const Snapshot &workbook, QDate today, const BandSettings &settings)
{
    const DayRange horizon = horizonOf(workbook.account, today);
    const std::vector<Contact> sorted = contactsUpTo(horizon, workbook);
    std::vector<ContactBand> bands, silences;
    std::vector<ContactBand> longSilences;
    addSilences(longSilences, sorted, horizon, settings.bandDays);
    addOneSided(bands, ContactBand::SalesOnly, sorted, longSilences, settings.bandDays);
    addOneSided(bands, ContactBand::OperationsOnly, sorted, longSilences, settings.bandDays);
    addSilences(silences, sorted, horizon, settings.silenceDays);
    std::erase_if(silences, [&bands](const ContactBand &silence) { return isWithin(silence, bands); });
    addWhatLiesBetween(silences, sorted, workbook);
    bands.insert(bands.end(), silences.begin(), silences.end());
    std::stable_sort(bands.begin(), bands.end(),
                     [](const ContactBand &left, const ContactBand &right) { return left.first < right.first; });
    return bands;
}

BandSettings bandSettingsOf(const Snapshot &workbook)
{
    static constexpr qint64 mostDays = 1'000'000;
    const auto orUsual = [](const Number &days, int usual) {
        return days && *days > 0 ? int(std::min(*days, mostDays)) : usual;
    };
    const BandSettings usual;
    return {orUsual(workbook.workbook.bandDays, usual.bandDays),
            orUsual(workbook.workbook.silenceDays, usual.silenceDays)};
}

ToldBands toldBands(const Snapshot &workbook, QDate today)
{
    constexpr size_t most = 4;
    ToldBands told{contactBands(workbook, today, bandSettingsOf(workbook))};
    if (told.bands.size() <= most)
        return told;
    told.others = int(told.bands.size() - most);
    std::ranges::stable_sort(told.bands, std::greater(), &ContactBand::days);
    told.bands.resize(most);
    std::ranges::stable_sort(told.bands, {}, &ContactBand::first);
    return told;
}

QString ContactQuarter::leader() const
{
    const bool isEqual = counts.size() > 1 && counts[0].second == counts[1].second && !counts[1].first.isEmpty();
    return counts.empty() || isEqual ? QString() : counts[0].first;
}

int ContactQuarter::ledBy(const QString &department) const
{
    const auto known = std::ranges::find(counts, department, &std::pair<QString, int>::first);
    return known == counts.end() ? 0 : known->second;
}

int ContactQuarter::contacts() const
{
    int all = 0;
    for (const auto &[department, count] : counts)
        all += count;
    return all;
}

std::vector<ContactQuarter> contactQuarters(const Snapshot &workbook, QDate today)
{
    QMap<int, ContactQuarter> quarters;
    for (const Contact &contact : contactsUpTo(horizonOf(workbook.account, today), workbook)) {
        const int number = quarterOf(contact.days.first);
        if (number != quarterOf(contact.days.last))
            continue;
        ContactQuarter &quarter = quarters[number];
        quarter.year = number / 4;
        quarter.quarter = number % 4 + 1;
        const auto known = std::ranges::find(quarter.counts, contact.department, &std::pair<QString, int>::first);
        if (known == quarter.counts.end())
            quarter.counts.emplace_back(contact.department, 1);
        else
            ++known->second;
    }
    for (ContactQuarter &quarter : quarters) {
        std::ranges::stable_sort(quarter.counts, [](const auto &left, const auto &right) {
            if (left.first.isEmpty() != right.first.isEmpty())
                return right.first.isEmpty();
            return left.second > right.second;
        });
    }
    return {quarters.begin(), quarters.end()};
}

} // namespace straw
