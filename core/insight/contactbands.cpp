#include "core/insight/contactbands.h"

#include "core/insight/contacts.h"

#include <QMap>
#include <QSet>

#include <algorithm>

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

/// Tells whether one side may have had a contact within some days.
class PossibleContacts
{
public:
    PossibleContacts(const std::vector<Contact> &sorted, ContactBand::Kind side)
    {
        for (const Contact &contact : sorted) {
            if (!hasSide(contact, side))
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

/// From contact to contact of one side, as long as the other certainly had none on these days.
void addOneSided(std::vector<ContactBand> &bands, ContactBand::Kind kind, const std::vector<Contact> &sorted,
                 int leastDays)
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
        if (run.first.isValid() && others.within(run.last, std::max(run.last, last)))
            close();
        if (others.within(first, last))
            continue;
        if (!run.first.isValid())
            run.first = run.last = first;
        run.last = std::max(run.last, last);
    }
    close();
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
            bands.push_back(
                {.first = before.last, .last = next.first, .days = days, .exact = before.exact && next.exact});
        if (next.last > before.last)
            before = next;
    };
    for (const Contact &contact : sorted)
        until(contact.days);
    until(horizon);
}

/// The quarter that all of these days lie in, counted on through the years; -1 when there is none.
int quarterOf(const DayRange &days)
{
    const auto quarter = [](QDate day) { return day.year() * 4 + (day.month() - 1) / 3; };
    return quarter(days.first) == quarter(days.last) ? quarter(days.first) : -1;
}

struct Quarter
{
    QStringList leads; // one for each contact, by date
    QDate first;
    QDate last;
};

QString leaderOf(const Quarter &quarter, const QString &before)
{
    QHash<QString, int> counts;
    for (const QString &department : quarter.leads)
        ++counts[department];
    QString leader;
    for (const QString &department : quarter.leads) {
        const int lead = counts[department] - counts.value(leader);
        if (lead > 0 || (lead == 0 && department == before))
            leader = department;
    }
    return leader;
}

} // namespace

std::vector<ContactBand> contactBands(const Snapshot &workbook, QDate today, const BandSettings &settings)
{
    const DayRange horizon = horizonOf(workbook.account, today);
    const std::vector<Contact> sorted = contactsUpTo(horizon, workbook);
    std::vector<ContactBand> bands, silences;
    addOneSided(bands, ContactBand::SalesOnly, sorted, settings.bandDays);
    addOneSided(bands, ContactBand::OperationsOnly, sorted, settings.bandDays);
    addSilences(silences, sorted, horizon, settings.silenceDays);
    // One contact before a silence and one after it do not make a side that spoke alone.
    QSet<std::pair<QDate, QDate>> silent;
    for (const ContactBand &silence : silences)
        silent.insert({silence.first, silence.last});
    std::erase_if(bands, [&silent](const ContactBand &band) { return silent.contains({band.first, band.last}); });
    bands.insert(bands.end(), silences.begin(), silences.end());
    std::stable_sort(bands.begin(), bands.end(),
                     [](const ContactBand &left, const ContactBand &right) { return left.first < right.first; });
    return bands;
}

std::vector<LeadStretch> leadStretches(const Snapshot &workbook, QDate today)
{
    QMap<int, Quarter> quarters;
    for (const Contact &contact : contactsUpTo(horizonOf(workbook.account, today), workbook)) {
        const int number = quarterOf(contact.days);
        if (number < 0 || contact.department.isEmpty())
            continue;
        Quarter &quarter = quarters[number];
        if (quarter.leads.isEmpty())
            quarter.first = contact.days.first;
        quarter.leads.append(contact.department);
        quarter.last = std::max(quarter.last, contact.days.last);
    }
    std::vector<LeadStretch> stretches;
    for (const Quarter &quarter : quarters) {
        const QString before = stretches.empty() ? QString() : stretches.back().department;
        const QString leader = leaderOf(quarter, before);
        if (leader != before)
            stretches.push_back({.department = leader, .first = quarter.first});
        stretches.back().last = quarter.last;
        stretches.back().contacts += int(quarter.leads.size());
    }
    return stretches;
}

} // namespace straw
