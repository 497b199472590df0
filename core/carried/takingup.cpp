#include "core/carried/takingup.h"

#include "core/base/content.h"
#include "core/carried/learned.h"
#include "core/carried/neutraltexts.h"
#include "core/document/shared/stagedcopy.h"
#include "core/document/working/workingdatabase.h"
#include "core/guide/prompts.h"
#include "core/sqlite/connection.h"
#include "core/storage/store.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/ownkey.h"
#include "core/workbook/snapshot.h"

#include <QFileInfo>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String page{"history"};

Result<void> addQuestion(Store &store, IdSource &ids, const CarriedQuestion &question)
{
    STRAW_ASSIGN(const std::vector<Prompt> there, store.all<Prompt>());
    if (std::ranges::find(there, question.text, &Prompt::text) != there.end())
        return {};
    Prompt prompt;
    prompt.id = ids.next();
    STRAW_ASSIGN(prompt.rank, store.lastRank(Prompt::table));
    prompt.page = page;
    prompt.theme = Prompts::EarlierTheme;
    prompt.text = question.text;
    prompt.hint = question.hint;
    return store.insert(prompt);
}

/// Of no meeting and brought up by nobody.
Result<void> addParked(Store &store, IdSource &ids, const Carried &carried)
{
    STRAW_ASSIGN(const std::vector<Parked> there, store.all<Parked>());
    if (std::ranges::find(there, carried.text, &Parked::text) != there.end())
        return {};
    Parked parked;
    parked.id = ids.next();
    STRAW_ASSIGN(parked.rank, store.lastRank(Parked::table));
    parked.text = carried.text;
    parked.page = carried.on;
    return store.insert(parked);
}

Result<void> addCriterion(Store &store, IdSource &ids, const Carried &carried)
{
    STRAW_ASSIGN(const std::vector<Criterion> there, store.all<Criterion>());
    if (std::ranges::find(there, carried.text, &Criterion::question) != there.end())
        return {};
    Criterion criterion;
    criterion.id = ids.next();
    STRAW_ASSIGN(criterion.rank, store.lastRank(Criterion::table));
    criterion.card = Pick<"card">(carried.on);
    criterion.question = carried.text;
    return store.insert(criterion);
}

/// The workbook that is taken as an example, told so that it names nobody.
class Setup
{
public:
    Setup(Store &store, const Snapshot &other)
        : m_store(store)
        , m_other(other)
        , m_texts(other)
    {
    }

    /// A built-in question that is asked in other words is asked in its own where those name somebody.
    Result<void> takeQuestions()
    {
        for (Prompt prompt : m_other.prompts) {
            const bool isOwn = Prompts::instance().find(prompt.id, {}).key.isEmpty();
            prompt.text = neutral(prompt.text);
            prompt.hint = neutral(prompt.hint);
            if (!isOwn || !prompt.text.isEmpty())
                STRAW_TRY(m_store.insert(prompt));
        }
        return {};
    }

    Result<void> takeLists()
    {
        for (Choice choice : m_other.choices) {
            const bool hadLabel = !choice.label.isEmpty();
            choice.label = neutral(choice.label);
            const QString key = neutralKey(choice.list, choice.key);
            if (key.isEmpty() || (hadLabel && choice.label.isEmpty()))
                continue;
            choice.key = key;
            choice.parent = neutralKey(choice.list, choice.parent);
            choice.department = neutralKey(u"department"_s, choice.department);
            choice.id = choice.list + u'/' + choice.key;
            STRAW_TRY(m_store.put(choice));
        }
        return {};
    }

    /// What makes an ideal customer, and what was asked of one's own, or in words of one's own, before a decision.
    Result<void> takeCriteria()
    {
        for (const Criterion &criterion : m_other.criteria) {
            if (criterion.card != u"profile" && criterion.question.isEmpty())
                continue;
            Criterion taken;
            taken.id = criterion.id;
            taken.rank = criterion.rank;
            taken.card = criterion.card;
            taken.key = criterion.key;
            taken.question = neutral(criterion.question);
            if (!taken.key.isEmpty() || !taken.question.isEmpty())
                STRAW_TRY(m_store.insert(taken));
        }
        return {};
    }

    Result<void> takeLessons(IdSource &ids)
    {
        std::vector<Carried> carried = learnedIn(m_other, m_texts, Reach::Chosen).carried;
        std::erase_if(carried, [](const Carried &each) { return each.kind == CarriedKind::Criterion; });
        return takeUp(m_store, ids, carried);
    }

private:
    /// Empty where a name would be left.
    QString neutral(const QString &text) const { return m_texts.of(text, NeutralTexts::Known).value_or(QString()); }

    /// Keys of one's own are made of words, see ownKeyOf. Empty for one that names somebody and has no label.
    QString neutralKey(const QString &list, const QString &key) const
    {
        const QString words = QString(key).replace(u'_', u' ');
        if (Catalogue::instance().find(ListKey::find(list), key) || neutral(words) == words)
            return key;
        for (const Choice &choice : m_other.choices) {
            if (choice.list == list && choice.key == key)
                return ownKeyOf(neutral(choice.label));
        }
        return {};
    }

    Store &m_store;
    const Snapshot &m_other;
    const NeutralTexts m_texts;
};

} // namespace

Result<void> takeUp(Store &store, IdSource &ids, const std::vector<Carried> &carried)
{
    for (const Carried &each : carried) {
        switch (each.kind) {
        case CarriedKind::Parked:
            STRAW_TRY(addParked(store, ids, each));
            break;
        case CarriedKind::Criterion:
            STRAW_TRY(addCriterion(store, ids, each));
            break;
        default:
            STRAW_TRY(addQuestion(store, ids, questionOf(each, contentLanguage())));
        }
    }
    return {};
}

Result<void> takeSetup(Store &store, const QString &path, const Environment &environment)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    STRAW_ASSIGN(const StagedCopy staged, StagedCopy::make(*environment.files, environment.home, file));
    if (auto head = workingDatabase::prepareOther(*environment.files, staged.database, file); !head)
        return errorAbout(std::move(head.error()), staged.database, file);
    STRAW_ASSIGN(const auto connection, Connection::open(staged.database, Connection::ReadOnly));
    STRAW_ASSIGN(const Snapshot other, Store(*connection).snapshot());
    Setup setup(store, other);
    STRAW_TRY(setup.takeQuestions());
    STRAW_TRY(setup.takeLists());
    STRAW_TRY(setup.takeCriteria());
    return setup.takeLessons(*environment.ids);
}

} // namespace straw
