#include "core/carried/learned.h"

#include "core/carried/carriedwords.h"
#include "core/carried/neutraltexts.h"
#include "core/workbook/snapshot.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostTexts = 60;
constexpr qsizetype MostLetters = 600;
constexpr qsizetype MostRead = 20'000; // letters of one field, which may hold a whole book

QString hashOf(const QString &sentence)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(sentence.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression bullet(u"^[-–—•*]\\s+"_s);
    QStringList sentences;
    for (const QString &line : text.left(MostRead).split(u'\n')) {
        if (const QString sentence = line.simplified().remove(bullet); !sentence.isEmpty())
            sentences += sentence;
    }
    return sentences;
}

class Collector
{
public:
    Collector(const NeutralTexts &texts, const QStringList &withheld, Learned &learned)
        : m_texts(texts)
        , m_withheld(withheld)
        , m_learned(learned)
    {
    }

    void take(CarriedKind kind, const QString &sentence, const QString &on = {})
    {
        if (sentence.isEmpty() || sentence.size() > MostLetters || m_learned.carried.size() >= MostTexts)
            return;
        if (const QString hash = hashOf(sentence); m_withheld.contains(hash) || m_texts.namesGone(sentence)) {
            m_learned.withheld += hash;
            return;
        }
        if (const auto neutral = m_texts.of(sentence, NeutralTexts::Any))
            m_learned.carried.push_back({kind, *neutral, on});
    }

private:
    const NeutralTexts &m_texts;
    const QStringList &m_withheld;
    Learned &m_learned;
};

CarriedKind kindOf(const Pick<"lesson_kind"> &kind)
{
    if (kind == u"well")
        return CarriedKind::Well;
    if (kind == u"lucky")
        return CarriedKind::Lucky;
    if (kind == u"good_that_came")
        return CarriedKind::GoodThatCame;
    return kind == u"learned" ? CarriedKind::Learned : CarriedKind::Poorly;
}

} // namespace

Learned learnedIn(const Snapshot &workbook, const NeutralTexts &texts, Reach reach, const QStringList &withheld)
{
    Learned learned;
    learned.documentId = workbook.workbook.id;
    const Pick<"workbook_status"> &status = workbook.workbook.status;
    learned.isClosed = status == u"reviewed" || status == u"closed";
    Collector collector(texts, withheld, learned);
    for (const QString &sentence : sentencesOf(workbook.workbook.nextTime))
        collector.take(CarriedKind::NextTime, sentence);
    if (learned.isClosed || reach == Reach::Chosen) {
        for (const Lesson &lesson : workbook.lessons) {
            if (!lesson.kind.isEmpty())
                collector.take(kindOf(lesson.kind), lesson.text.left(MostRead).simplified());
        }
        for (const Parked &parked : workbook.parked) {
            if (parked.settledOn.isNull())
                collector.take(CarriedKind::Parked, parked.text.left(MostRead).simplified(), parked.page);
        }
    }
    for (const Criterion &criterion : workbook.criteria) {
        if (criterion.key.isEmpty() && !criterion.card.isEmpty())
            collector.take(CarriedKind::Criterion, criterion.question.left(MostRead).simplified(), criterion.card);
    }
    return learned;
}

std::vector<Carried> offersOf(const std::vector<Learned> &workbooks, const QStringList &accounts,
                              const QString &language)
{
    CompanyNames companies(CarriedWords::of(language));
    for (const QString &account : accounts)
        companies.add(account, CompanyNames::Other);
    std::vector<const Learned *> order;
    order.reserve(workbooks.size());
    for (const Learned &workbook : workbooks)
        order.push_back(&workbook);
    std::ranges::stable_partition(order, &Learned::isClosed);
    std::vector<Carried> offers;
    QSet<QString> known;
    for (const Learned *workbook : order) {
        for (const Carried &carried : workbook->carried) {
            const QString once = keyOf(carried.kind) + carried.text.toCaseFolded();
            if (known.contains(once) || companies.isIn(carried.text))
                continue;
            known.insert(once);
            offers.push_back(carried);
        }
    }
    std::ranges::stable_sort(offers, {}, &Carried::kind);
    return offers;
}

} // namespace straw
