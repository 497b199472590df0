#pragma once

#include "core/base/clock.h"
#include "core/carried/learnedcache.h"
#include "core/guide/due.h"
#include "core/workbook/place.h"
#include "core/workbook/snapshot.h"

#include <QDateTime>

#include <vector>

namespace straw {

class Settings;

/// What the start page knows of a workbook without touching its file.
struct Recent
{
    QString path;
    QString account;
    QDateTime opened; // UTC
    QString page;     // where it was left
    Place place;
    QString due;                              // title of what is due next
    QDate dueOn;                              // by when at the latest
    QString id;                               // of the document
    QString follows, followsName, followedBy; // as the workbook says it
};

/// The workbooks that were open on this machine, the latest first, at most 20.
class Recents
{
public:
    explicit Recents(Settings &settings);

    std::vector<Recent> all() const;
    /// An empty path when this file was never open here.
    Recent find(const QString &path) const;
    /// Adds it, or moves it to the front.
    void put(const Recent &recent);
    void remove(const QString &path);
    /// What is due next with a customer is forgotten: it may name somebody who was erased.
    void forgetDue(const QString &account);

    /// What was learned in them; it goes when they do.
    LearnedCache &learned() { return m_learned; }
    std::vector<Learned> allLearned() const;

private:
    void write(const std::vector<Recent> &recents);

    Settings &m_settings;
    LearnedCache m_learned;
};

/// "Follows Norvik.db" or "Went on in Norvik 2.db", for a workbook of which another one goes on, as far as these are
/// known; empty for any other.
QString whereItGoesOn(const Recent &recent, const std::vector<Recent> &all);

/// What is worth remembering of an open workbook.
Recent recentOf(const QString &path, const Snapshot &workbook, const Clock &clock);

} // namespace straw
