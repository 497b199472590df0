#include "tests/support/content.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace content;

/// The rules of style of the README that can be told by looking, over all content but the sample.
class TestStyle : public QObject
{
    Q_OBJECT

    struct Text
    {
        QString where, text;
    };

    static QStringList filesIn(const QString &folder)
    {
        QStringList names;
        for (const QString &name : QDir(resources + folder).entryList({"*.json"}))
            names.append(folder + '/' + name);
        return names;
    }

    static QList<QJsonObject> allPrompts()
    {
        QList<QJsonObject> prompts;
        for (const QString &name : filesIn("prompts"))
            for (const QJsonObject &theme : objects(file(name)["themes"]))
                prompts.append(objects(theme["prompts"]));
        return prompts;
    }

    /// What somebody reads, with the place where it stands; what is no longer offered keeps its old words.
    static QList<Text> allTexts()
    {
        QList<Text> texts;
        for (const QJsonObject &prompt : allPrompts()) {
            if (prompt["retired"].toBool())
                continue;
            texts.append({prompt["key"].toString(), prompt["text"].toString()});
            texts.append({prompt["key"].toString() + " hint", prompt["hint"].toString()});
        }
        for (const QString &name : filesIn("catalogues/lists")) {
            for (const QJsonObject &entry : objects(file(name)["entries"])) {
                const QString where = name.section('/', -1) + ' ' + entry["key"].toString();
                if (!entry["retired"].toBool())
                    texts.append({where, entry["label"].toString()});
                texts.append({where + " evidence", entry["evidence"].toString()});
            }
        }
        for (const QJsonObject &page : objects(file("guide/pages.json")["pages"])) {
            const QString where = "page " + page["key"].toString();
            texts.append({where, page["title"].toString()});
            texts.append({where + " reason", page["why"].toString()});
            const QJsonObject empty = page["empty"].toObject();
            for (auto sentence = empty.begin(); sentence != empty.end(); ++sentence)
                texts.append({where + ' ' + sentence.key(), sentence->toString()});
        }
        for (const QJsonObject &check : objects(file("guide/checks.json")["checks"])) {
            texts.append({"check " + check["key"].toString(), check["text"].toString()});
            texts.append({"check hint " + check["key"].toString(), check["hint"].toString()});
        }
        for (const QJsonObject &each : objects(file("guide/contradictions.json")["contradictions"])) {
            texts.append({"contradiction " + each["key"].toString(), each["text"].toString()});
            texts.append({"contradiction hint " + each["key"].toString(), each["hint"].toString()});
        }
        return texts;
    }

private Q_SLOTS:
    void oneQuestionAtATime()
    {
        static const QRegularExpression closed("^(Is|Are|Was|Were|Has|Have|Had|Don't|Didn't|Isn't)\\b");
        for (const QJsonObject &prompt : allPrompts()) {
            const QString key = prompt["key"].toString(), text = prompt["text"].toString();
            if (prompt["retired"].toBool())
                continue;
            QVERIFY2(text.count('?') <= 1, qPrintable(key));
            QVERIFY2(text.endsWith('?') || text.endsWith('.'), qPrintable(key));
            QVERIFY2(!closed.match(text).hasMatch(), qPrintable(key + ": " + text));
            QVERIFY2(prompt["hint"].toString().isEmpty() || prompt["hint"].toString().endsWith('.')
                         || prompt["hint"].toString().endsWith('?'),
                     qPrintable(key));
        }
    }

    // "Why" asks for a defence, "should have" passes a sentence, a trade word shuts people out.
    void calmAndPlainWords()
    {
        static const QRegularExpression avoided("\\b(why|should have|could have|ought to|failed to|whose "
                                                "fault|CSM|QBR|churn|mails?|stakeholders?|Norvik|Meyer)\\b",
                                                QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression ofOneself("\\b(I|my|mine)\\b");
        for (const Text &text : allTexts()) {
            const QRegularExpressionMatch found = avoided.match(text.text);
            QVERIFY2(!found.hasMatch(), qPrintable(text.where + ": " + text.text));
            QVERIFY2(!ofOneself.match(text.text).hasMatch(), qPrintable(text.where + ": " + text.text));
            QVERIFY2(text.text.isEmpty() || isReadable(text.text), qPrintable(text.where));
        }
    }

    // A label stands alone: on a button, in a cell, after a colon.
    void labelsStandAlone()
    {
        for (const QString &name : filesIn("catalogues/lists")) {
            for (const QJsonObject &entry : objects(file(name)["entries"])) {
                const QString label = entry["label"].toString();
                const QString where = name + ' ' + label;
                QVERIFY2(label.size() <= 54, qPrintable(where));
                QVERIFY2(!label.front().isLower(), qPrintable(where));
                QVERIFY2(!label.endsWith('.') && !label.endsWith(','), qPrintable(where));
            }
        }
    }

    void whatIsRetiredBecameSomethingThatIsOffered()
    {
        int retired = 0;
        for (const QString &name : filesIn("catalogues/lists")) {
            const auto entries = entriesOf(straw::ListKey::find(name.section('/', -1).chopped(5)));
            for (const QJsonObject &entry : entries) {
                const QString key = entry["key"].toString();
                retired += entry["retired"].toBool();
                if (!entry.contains("now"))
                    continue;
                QVERIFY2(entry["retired"].toBool(), qPrintable(key));
                const QJsonObject now = entries[entry["now"].toString()];
                QVERIFY2(!now.isEmpty() && !now["retired"].toBool(), qPrintable(key));
                // A reason is counted with others below a family, and a family with none.
                QCOMPARE(entry.contains("parent"), now.contains("parent"));
            }
        }
        QVERIFY(retired > 0);
    }

    void emptyPlacesSayWhatBelongsThereInTwoSentences()
    {
        for (const QJsonObject &page : objects(file("guide/pages.json")["pages"])) {
            const QJsonObject empty = page["empty"].toObject();
            for (auto place = empty.begin(); place != empty.end(); ++place) {
                const QString text = place->toString();
                QVERIFY2(text.endsWith('.') && text.count(". ") <= 1, qPrintable(place.key()));
            }
        }
    }

    // Those that look at several entries name them.
    void checksNameTheirEntry()
    {
        const QStringList named{"interviews_thanked",   "causes_have_evidence", "no_name_as_cause",
                                "causes_have_response", "actions_owned",        "findings_used",
                                "reasons_examined",     "criteria_answered",    "permission_asked",
                                "parting_done",         "contact_not_wished"};
        for (const QJsonObject &check : objects(file("guide/checks.json")["checks"]))
            QCOMPARE(check["text"].toString().contains("%1"), named.contains(check["key"].toString()));
    }
};

QTEST_GUILESS_MAIN(TestStyle)
#include "tst_style.moc"
