#include "core/report/edition/foredition.h"

#include "core/base/texts.h"
#include "core/report/edition/editionrules.h"
#include "core/report/edition/namefinder.h"
#include "core/report/edition/quoting.h"
#include "core/report/edition/recordwalk.h"
#include "core/report/edition/selection.h"
#include "core/report/edition/withheld.h"
#include "core/workbook/fieldvalue.h"

#include <QCryptographicHash>

#include <array>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// What is known of a field of T, in the order in which T::fields tells them.
struct FieldPlan
{
    const Column *column;
    const EditionRule *rule;
    Treatment treatment;
};

template<typename T>
std::vector<FieldPlan> planOf(const EditionOptions &options)
{
    std::vector<FieldPlan> plan;
    T record;
    T::fields(record, [&](ColumnKey name, auto &) {
        const EditionRule &rule = ruleOf(T::table, name);
        Treatment treatment = rule.in(options.edition);
        if (treatment == Treatment::OnRequest)
            treatment = isAskedFor(rule, options) ? Treatment::Keep : Treatment::Drop;
        plan.push_back({Tables::instance().column(T::table, name), &rule, treatment});
    });
    return plan;
}

/// Where the words come from that were marked as evidence.
QString textAt(const Snapshot &workbook, TableKey table, const QString &id, const QString &column)
{
    QString text;
    forEachRecordType([&]<typename T>() {
        if (T::table != table)
            return;
        const T *record = nullptr;
        if constexpr (hasMany<T>())
            record = (workbook.*recordsIn<T>).find(id);
        else
            record = &(workbook.*recordsIn<T>);
        if (!record)
            return;
        T::fields(*record, [&]<typename Field>(ColumnKey name, const Field &field) {
            if constexpr (std::is_same_v<Field, QString>) {
                if (name == column)
                    text = field;
            }
        });
    });
    return text;
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
    {
    }

    Projected make()
    {
        forEachRecordType([&]<typename T>() { choose<T>(); });
        while (dropParts()) {
        }
        forEachRecordType([&]<typename T>() { project<T>(); });
        dropPassages();
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
    /// Which records stay, by themselves.
    template<typename T>
    void choose()
    {
        if constexpr (hasMany<T>()) {
            const EditionRule &rule = ruleOf(T::table, "id");
            QSet<QString> &kept = m_kept[T::table];
            for (const T &record : m_original.*recordsIn<T>) {
                const Treatment treatment = rule.in(m_options.edition);
                const bool stays = treatment == Treatment::Select      ? m_selection.stays(record)
                                   : treatment == Treatment::OnRequest ? isAskedFor(rule, m_options)
                                                                       : treatment != Treatment::Drop;
                if (stays)
                    kept.insert(record.id);
                else
                    count(ruleFor(record, rule), record.id);
            }
        } else {
            m_kept[T::table].insert((m_original.*recordsIn<T>).id);
        }
    }

    /// What belongs to a record goes along with it. True when anything went, so that it has to be asked again.
    bool dropParts()
    {
        bool went = false;
        forEachRecordType([&]<typename T>() {
            if constexpr (hasMany<T>()) {
                QSet<QString> &kept = m_kept[T::table];
                for (const T &record : m_original.*recordsIn<T>) {
                    if (kept.contains(record.id) && !hasOwners(record)) {
                        kept.remove(record.id);
                        went = true;
                    }
                }
            }
        });
        return went;
    }

    template<typename T>
    bool hasOwners(const T &record) const
    {
        static const Table &table = Tables::instance().at(T::table);
        bool has = true;
        T::fields(record, [&]<typename Field>(ColumnKey name, const Field &field) {
            if constexpr (std::is_same_v<Field, QString>) {
                const Column *column = table.column(name);
                if (column->kind == ColumnKind::PartOf && !field.isEmpty())
                    has = has && isThere(column->target, referred(*column, field));
            }
        });
        return has;
    }

    /// Of a table without a struct nothing is known but whether the edition tells of it.
    bool isThere(TableKey table, const QString &id) const
    {
        const auto kept = m_kept.constFind(table);
        return kept == m_kept.constEnd() ? tellsOf(table, m_options) : kept->contains(id);
    }

    QString referred(const Column &column, const QString &id) const
    {
        return column.target == u"person" ? m_standIns.personFor(id) : id;
    }

    template<typename T>
    void project()
    {
        const std::vector<FieldPlan> plan = planOf<T>(m_options);
        std::vector<T> made;
        QSet<QString> ids; // several people may have become one
        for (const T *record : recordsOf<T>(m_original)) {
            if (!m_kept[T::table].contains(record->id))
                continue;
            T projected = *record;
            size_t next = 0;
            T::fields(projected, [&](ColumnKey, auto &field) { projectField(*record, field, plan[next++]); });
            leadSomewhere(projected);
            finish(*record, projected);
            if (ids.contains(projected.id))
                continue;
            ids.insert(projected.id);
            made.push_back(std::move(projected));
        }
        putRecords<T>(m_made, std::move(made));
    }

    template<typename T, typename Field>
    void projectField(const T &record, Field &field, const FieldPlan &plan)
    {
        const bool isId = plan.column->name == u"id";
        bool keeps = isId || plan.treatment != Treatment::Drop;
        if (!isId && plan.treatment == Treatment::Select)
            keeps = m_selection.keeps(record, plan.column->name);
        if (plan.treatment == Treatment::Name)
            keeps = keepsName(record);
        if (!keeps && toValue(field).isValid()) {
            if (plan.treatment == Treatment::Select || isContent(*plan.column))
                count(plan.rule->rule, record.id);
            field = Field();
        }
        if constexpr (std::is_same_v<Field, QString>) {
            if (plan.column->target == u"person" && !field.isEmpty())
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
    void leadSomewhere(T &record)
    {
        static const Table &table = Tables::instance().at(T::table);
        T::fields(record, [&]<typename Field>(ColumnKey name, Field &field) {
            if constexpr (std::is_same_v<Field, QString>) {
                const Column *column = table.column(name);
                const bool isOwnId = name == u"id";
                if (!isOwnId && column->isReference() && !field.isEmpty() && !isThere(column->target, field))
                    field.clear();
            }
        });
        if constexpr (requires { record.targetTable; }) {
            if (!record.targetTable.isEmpty() && !isThere(record.targetTable, record.targetId))
                record.targetTable = {}, record.targetId.clear();
        }
        if constexpr (requires { record.fromTable; }) {
            if (!record.fromTable.isEmpty() && !isThere(record.fromTable, record.fromId))
                record.fromTable = {}, record.fromId.clear();
        }
        if constexpr (std::is_same_v<T, Answer>) {
            if (!isAnywhere(record.subjectId))
                record.subjectId.clear();
        }
    }

    bool isAnywhere(const QString &id) const
    {
        return id == wholeWorkbook
               || std::ranges::any_of(m_kept, [&](const QSet<QString> &kept) { return kept.contains(id); });
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
            event.kind = m_kept["complaint"].contains(event.id) ? PickKey<"event_kind">("complaint") : "promise";
    }
    void finish(const EventPerson &original, EventPerson &link)
    {
        if (link.personId != original.personId)
            link.id = link.eventId + u'/' + link.personId;
    }
    /// The order of what was said would tell who said it.
    void finish(const Line &original, Line &line)
    {
        if (m_selection.isUnlinked(original))
            line.rank = QString::fromLatin1(
                QCryptographicHash::hash(line.id.toUtf8(), QCryptographicHash::Sha1).toHex().first(12));
    }

    /// Whether the text stands in the edition that the words were marked in.
    bool isTold(const Evidence &evidence) const
    {
        const ColumnKey column = ColumnKey::find(evidence.targetColumn);
        if (ruleOf(evidence.targetTable, column).in(m_options.edition) == Treatment::Drop)
            return false;
        return textAt(m_original, evidence.targetTable, evidence.targetId, evidence.targetColumn)
               == textAt(m_made, evidence.targetTable, evidence.targetId, evidence.targetColumn);
    }

    /// A passage quotes a text of another record: it stands where that text does.
    void dropPassages()
    {
        std::vector<Evidence> all(m_made.evidence.begin(), m_made.evidence.end());
        for (Evidence &evidence : all) {
            const Evidence &original = *m_original.evidence.find(evidence.id);
            if (evidence.passage.isEmpty())
                continue;
            if (isTold(original))
                continue;
            count(ruleOf("evidence", "passage").rule, evidence.id);
            evidence.passage.clear();
            evidence.targetColumn.clear();
            evidence.passageAt.reset();
        }
        putRecords<Evidence>(m_made, std::move(all));
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

    void replaceNames()
    {
        const NameFinder finder(m_original, m_standIns, m_texts);
        forEachRecordType([&]<typename T>() {
            static const Table &table = Tables::instance().at(T::table);
            std::vector<T> all;
            for (const T *record : recordsOf<T>(m_made)) {
                T changed = *record;
                T::fields(changed, [&]<typename Field>(ColumnKey name, Field &field) {
                    if constexpr (std::is_same_v<Field, QString>) {
                        if (mayHoldNames(T::table, *table.column(name)))
                            field = finder.replaced(field);
                    }
                });
                all.push_back(std::move(changed));
            }
            putRecords<T>(m_made, std::move(all));
        });
    }

    /// Under which rule a record is counted that does not stay.
    template<typename T>
    static QLatin1String ruleFor(const T &, const EditionRule &rule)
    {
        return rule.rule;
    }
    static QLatin1String ruleFor(const Line &line, const EditionRule &rule)
    {
        return isNotForQuoting(line) ? rule.rule : "other_notes"_L1;
    }
    void count(QLatin1String rule, const QString &id) { m_withheld[rule].insert(id); }

    const Snapshot &m_original;
    const EditionOptions &m_options;
    const Texts &m_texts;
    const Selection m_selection;
    StandIns m_standIns;
    Snapshot m_made;
    QHash<TableKey, QSet<QString>> m_kept;
    QHash<QString, QSet<QString>> m_withheld; // the records that a rule concerns
};

} // namespace

Projected forEdition(const Snapshot &workbook, const EditionOptions &options, const Texts &texts)
{
    return Projection(workbook, options, texts).make();
}

} // namespace straw
