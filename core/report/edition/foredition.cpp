#include "core/report/edition/foredition.h"

#include "core/base/texts.h"
#include "core/insight/thanks.h"
#include "core/report/edition/editionrules.h"
#include "core/report/edition/editionselection.h"
#include "core/report/edition/keptrecords.h"
#include "core/report/edition/namefinder.h"
#include "core/report/edition/passages.h"
#include "core/report/edition/quoting.h"
#include "core/report/edition/recordwalk.h"
#include "core/report/edition/withheld.h"
#include "core/workbook/fieldvalue.h"
#include "core/workbook/parties.h"

#include <QCryptographicHash>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// What becomes of a field.
struct FieldPlan
{
    const Column *column;
    const EditionRule *rule;
    Treatment treatment;
    bool isId, leadsToPerson;
};

template<typename T>
std::vector<FieldPlan> planOf(const EditionOptions &options)
{
    std::vector<FieldPlan> plan;
    for (const Column *column : columnsOf<T>()) {
        const EditionRule &rule = ruleOf(T::table, column->name);
        Treatment treatment = rule.in(options.edition);
        if (treatment == Treatment::OnRequest)
            treatment = isAskedFor(rule, options) ? Treatment::Keep : Treatment::Drop;
        plan.push_back({column, &rule, treatment, column->name == u"id", column->target == u"person"});
    }
    return plan;
}

class Projection
{
public:
    Projection(const Snapshot &original, const EditionOptions &options, const Texts &texts)
        : m_original(original)
        , m_options(options)
        , m_texts(texts)
        , m_selection(original, options)
        , m_standIns(standInsFor(original, options, texts))
        , m_kept(original, options, m_selection, m_standIns)
    {
    }

    Projected make()
    {
        for (const auto &[rule, id] : m_kept.withheld())
            count(rule, id);
        forEachRecordType([&]<typename T>() { project<T>(); });
        for (const QString &evidence : dropPassages(m_made, m_original, m_options.edition))
            count(ruleOf("evidence", "passage").rule, evidence);
        if (m_options.edition == Edition::Customer)
            dropPeopleOfNoConcern();
        if (m_options.replaceNames)
            replaceNames();
        Projected made{std::move(m_made), {}, std::move(m_standIns)};
        for (const QString &rule : withheldRules()) {
            if (const auto count = int(m_withheld.value(rule).size()); count > 0)
                made.withheld.push_back({rule, count});
        }
        return made;
    }

private:
    /// Records of which none changes are shared, so that a large workbook is not there twice.
    template<typename T>
    void project()
    {
        const std::vector<FieldPlan> plan = planOf<T>(m_options);
        const std::vector<const T *> originals = recordsOf<T>(m_original);
        std::vector<T> made;
        QSet<QString> ids; // several people may have become one
        size_t same = 0;   // so many at the beginning are as they were
        for (size_t row = 0; row < originals.size(); ++row) {
            std::optional<T> projected = projectedOf(*originals[row], plan);
            if (projected && ids.contains(projected->id))
                projected.reset();
            if (projected)
                ids.insert(projected->id);
            if (same == row && projected == *originals[row]) {
                ++same;
                continue;
            }
            for (size_t first = made.size(); same == row && first < same; ++first)
                made.push_back(*originals[first]);
            if (projected)
                made.push_back(std::move(*projected));
        }
        if (same == originals.size())
            m_made.*recordsIn<T> = m_original.*recordsIn<T>;
        else
            putRecords<T>(m_made, std::move(made));
    }

    /// Nothing of what does not stay.
    template<typename T>
    std::optional<T> projectedOf(const T &record, const std::vector<FieldPlan> &plan)
    {
        if (!m_kept.contains(T::table, record.id))
            return std::nullopt;
        T projected = record;
        size_t next = 0;
        T::fields(projected, [&](ColumnKey, auto &field) { projectField(record, field, plan[next++]); });
        leadSomewhere(projected, plan);
        finish(record, projected);
        return projected;
    }

    template<typename T, typename Field>
    void projectField(const T &record, Field &field, const FieldPlan &plan)
    {
        bool keeps = plan.isId || plan.treatment != Treatment::Drop;
        if (!plan.isId && plan.treatment == Treatment::Select)
            keeps = m_selection.keeps(record, plan.column->name);
        if (plan.treatment == Treatment::Name)
            keeps = keepsName(record);
        if (!keeps && toValue(field).isValid()) {
            if (plan.treatment == Treatment::Select || isContent(*plan.column))
                count(plan.rule->rule, record.id);
            field = Field();
        }
        if constexpr (std::is_same_v<Field, QString>) {
            if (plan.leadsToPerson && !field.isEmpty())
                field = m_standIns.personFor(field);
        }
    }

    template<typename T>
    bool keepsName(const T &record) const
    {
        if constexpr (std::is_same_v<T, Person>)
            return !m_standIns.names.contains(record.id);
        else
            return !m_options.pseudonyms; // the name under which somebody changes workbooks
    }

    static bool isContent(const Column &column)
    {
        switch (column.kind) {
        case ColumnKind::Id:
        case ColumnKind::Key:
        case ColumnKind::Rank:
        case ColumnKind::Reference:
        case ColumnKind::PartOf:
        case ColumnKind::Subject:
        case ColumnKind::Question:
        case ColumnKind::AnyTable:
        case ColumnKind::AnyId:
        case ColumnKind::AnyReference:
            return false;
        default:
            return true;
        }
    }

    /// References to what is not there are emptied.
    template<typename T>
    void leadSomewhere(T &record, const std::vector<FieldPlan> &plan)
    {
        auto next = plan.begin();
        T::fields(record, [&]<typename Field>(ColumnKey, Field &field) {
            if constexpr (std::is_same_v<Field, QString>) {
                const bool leads = !next->isId && next->column->isReference() && !field.isEmpty();
                if (leads && !m_kept.contains(next->column->target, field))
                    field.clear();
            }
            ++next;
        });
        if constexpr (requires { record.targetTable; }) {
            if (!record.targetTable.isEmpty() && !m_kept.contains(record.targetTable, record.targetId))
                record.targetTable = {}, record.targetId.clear();
        }
        if constexpr (requires { record.fromTable; }) {
            if (!record.fromTable.isEmpty() && !m_kept.contains(record.fromTable, record.fromId))
                record.fromTable = {}, record.fromId.clear();
        }
        if constexpr (std::is_same_v<T, Answer>) {
            if (record.subjectId != wholeWorkbook && !m_kept.containsAnywhere(record.subjectId))
                record.subjectId.clear();
        }
    }

    // What a record becomes besides the fate of its fields.
    template<typename T>
    void finish(const T &, T &)
    {
    }
    void finish(const Person &, Person &person)
    {
        const auto name = m_standIns.names.constFind(person.id);
        if (name != m_standIns.names.constEnd())
            person.name = *name;
    }
    /// To the customer it is what it is told for.
    void finish(const Event &, Event &event)
    {
        if (m_options.edition == Edition::Customer && event.kind.isEmpty())
            event.kind = m_kept.contains("complaint", event.id) ? PickKey<"event_kind">("complaint") : "promise";
    }
    void finish(const EventPerson &original, EventPerson &link)
    {
        if (link.personId != original.personId)
            link.id = link.eventId + u'/' + link.personId;
    }
    /// By which note they were thanked stays ours; that they were does not.
    void finish(const Interview &original, Interview &interview)
    {
        if (m_options.edition == Edition::Executive)
            interview.thankedOn = thankedOn(original, m_original);
    }
    /// The order of what was said would tell who said it. What a colleague said stays ours, though nobody is named.
    void finish(const Line &original, Line &line)
    {
        if (isWithoutName(original) && isOurs(original.personId))
            line.kind = "ours";
        if (m_selection.isUnlinked(original))
            line.rank = QString::fromLatin1(
                QCryptographicHash::hash(line.id.toUtf8(), QCryptographicHash::Sha1).toHex().first(12));
    }

    bool isOurs(const QString &personId) const
    {
        const Person *person = m_original.people.find(personId);
        return person && person->party == party::us;
    }

    /// People whom nothing that the customer reads speaks of: their number would tell.
    void dropPeopleOfNoConcern()
    {
        QSet<QString> named;
        forEachRecordType([&]<typename T>() {
            static const Table &table = Tables::instance().at(T::table);
            for (const T *record : recordsOf<T>(m_made)) {
                T::fields(*record, [&]<typename Field>(ColumnKey name, const Field &field) {
                    if constexpr (std::is_same_v<Field, QString>) {
                        if (table.column(name)->target == u"person")
                            named.insert(field);
                    }
                });
            }
        });
        std::vector<Person> people;
        for (const Person &person : m_made.people) {
            if (named.contains(person.id))
                people.push_back(person);
        }
        putRecords<Person>(m_made, std::move(people));
    }

    template<typename T>
    NameFinder::Telling tellingOf(const T &record, ColumnKey column) const
    {
        if (!isToldAsQuote(record, column))
            return NameFinder::Told;
        if constexpr (std::is_same_v<T, Line>) {
            if (isWithoutName(record))
                return NameFinder::QuotedWithoutName;
        }
        return NameFinder::Quoted;
    }

    /// Marked words are told as the text is that they were marked in: else they would not stand in it any more.
    NameFinder::Telling tellingOf(const Evidence &evidence, ColumnKey column) const
    {
        if (column != u"passage")
            return NameFinder::Told;
        NameFinder::Telling telling = NameFinder::Told;
        forEachRecordType([&]<typename T>() {
            if constexpr (!std::is_same_v<T, Evidence>) {
                if (evidence.targetTable != T::table)
                    return;
                for (const T *record : recordsOf<T>(m_made)) {
                    if (record->id == evidence.targetId)
                        telling = tellingOf(*record, ColumnKey::find(evidence.targetColumn));
                }
            }
        });
        return telling;
    }

    void replaceNames()
    {
        const NameFinder finder(m_original, m_standIns, m_texts);
        const auto replaced = [&finder](const QString &text) { return finder.replaced(text, NameFinder::Quoted); };
        for (const QString &evidence : dropCutPassages(m_made, replaced))
            count(ruleOf("evidence", "passage").rule, evidence);
        forEachRecordType([&]<typename T>() {
            static const Table &table = Tables::instance().at(T::table);
            std::vector<T> all;
            for (const T *record : recordsOf<T>(m_made)) {
                T changed = *record;
                T::fields(changed, [&]<typename Field>(ColumnKey name, Field &field) {
                    if constexpr (std::is_same_v<Field, QString>) {
                        if (mayHoldNames(T::table, *table.column(name)))
                            field = finder.replaced(field, tellingOf(*record, name));
                    }
                });
                all.push_back(std::move(changed));
            }
            putRecords<T>(m_made, std::move(all));
        });
    }

    void count(QLatin1String rule, const QString &id) { m_withheld[rule].insert(id); }

    const Snapshot &m_original;
    const EditionOptions &m_options;
    const Texts &m_texts;
    const EditionSelection m_selection;
    StandIns m_standIns;
    const KeptRecords m_kept;
    Snapshot m_made;
    QHash<QString, QSet<QString>> m_withheld; // the records that a rule concerns
};

} // namespace

Projected forEdition(const Snapshot &workbook, const EditionOptions &options, const Texts &texts)
{
    return Projection(workbook, options, texts).make();
}

} // namespace straw
