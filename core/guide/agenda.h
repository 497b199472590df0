#pragma once

#include <QString>

#include <vector>

class QJsonObject;

namespace straw {

/// What a meeting goes through, one after the other, each with the minutes that are meant for it. The table meeting
/// keeps it as JSON: {"agenda": "team", "items": [{"key": "frame", "minutes": 3, "took": 170}]}, where `took` is in
/// seconds and only there once that item was on.
struct Agenda
{
    struct Item
    {
        QString key;
        int minutes = 0;
        qint64 tookS = 0;

        bool operator==(const Item &) const = default;
    };
    QString key; // of the agenda that it was made from
    std::vector<Item> items;

    bool operator==(const Agenda &) const = default;

    static constexpr int mostMinutes = 240; // of one item

    /// As the table has it; what cannot be read, or has no items, is the first agenda of the content. Minutes beyond
    /// what an item can have are cut.
    static Agenda read(const QString &json);
    QString json() const;
    int minutes() const;
};

/// The agendas of resources/<language>/guide/meeting.json, with what is said at each item.
class AgendaGuide
{
public:
    /// What is said when an item begins, and what helps whoever leads.
    struct Text
    {
        QString key, title, say, hint;
        int minutes = 0;
    };
    struct Kind
    {
        QString key, name, hint;
        std::vector<Text> items;
    };

    static const AgendaGuide &instance();
    static const AgendaGuide &of(const QString &language);
    explicit AgendaGuide(const QString &language);

    const std::vector<Kind> &kinds() const { return m_kinds; }
    /// The first one where there is none of that key.
    const Kind &kind(const QString &key) const;
    /// What is meant by an item of an agenda; of one that is not known its key.
    Text text(const QString &agenda, const QString &item) const;
    /// A new one, with its usual minutes.
    Agenda agenda(const QString &key) const;
    /// The one of that key in place of another: what was set to other minutes than usual, and how long an item was on,
    /// stays with the items that both have.
    Agenda changed(const Agenda &from, const QString &key) const;

private:
    std::vector<Kind> m_kinds;
};

} // namespace straw
