#include "ui/shell/errands.h"

#include <QTimer>

#include <algorithm>

namespace straw {

namespace {

constexpr std::chrono::seconds Usual{1};

} // namespace

void Errands::add(int id, Errand errand)
{
    m_underWay.emplace(id, std::move(errand));
    QTimer::singleShot(Usual, this, [this, id] {
        if (const auto found = m_underWay.find(id); found != m_underWay.end())
            Q_EMIT slow(found->second.file);
    });
}

/// Its receiver is hearing of it just now, so that goes later.
Errands::Errand Errands::take(int id)
{
    Errand errand = std::move(m_underWay.extract(id).mapped());
    errand.receiver.release()->deleteLater();
    return errand;
}

bool Errands::isUnderWay(const QString &file) const
{
    return std::ranges::any_of(m_underWay, [&](const auto &each) { return each.second.file == file; });
}

void Errands::giveUp(const QString &file)
{
    std::erase_if(m_underWay, [&](auto &each) {
        if (each.second.file != file)
            return false;
        m_givenUp.push_back(std::move(each.second.thread));
        return true;
    });
}

void Errands::giveUpAll()
{
    for (auto &[id, errand] : m_underWay)
        m_givenUp.push_back(std::move(errand.thread));
    m_underWay.clear();
}

} // namespace straw
