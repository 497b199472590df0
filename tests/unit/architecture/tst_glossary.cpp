#include "tests/support/messages.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

/// One thing has one word, as resources/en/catalogues/glossary.json says: everywhere in the program's own words; in
/// questions and pick lists, which speak as people do, only where a replaced word is the whole of a text.
class TestGlossary : public QObject
{
    Q_OBJECT

    struct Word
    {
        QString replaced, word;
        bool asLabelOnly = false;  // elsewhere it means something else
        QRegularExpression within; // wherever it stands
    };
    std::vector<Word> m_words;

    static QJsonObject read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(path));
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    /// The texts of a file; of content without what is there for the program or for typing. All that labels.json
    /// holds is shown.
    static void collect(const QJsonValue &value, QStringList &texts, bool isContent)
    {
        static const QStringList silent{u"key"_s,     u"page"_s,  u"group"_s,      u"list"_s,      u"icon"_s,
                                        u"parent"_s,  u"lane"_s,  u"department"_s, u"side"_s,      u"party"_s,
                                        u"aliases"_s, u"means"_s, u"reasons"_s,    u"speaks_for"_s};
        if (value.isString()) {
            texts += value.toString();
        } else if (value.isArray()) {
            for (const auto &each : value.toArray())
                collect(each, texts, isContent);
        } else {
            const QJsonObject object = value.toObject();
            for (auto each = object.begin(); each != object.end(); ++each) {
                if (!isContent || !silent.contains(each.key()))
                    collect(*each, texts, isContent);
            }
        }
    }
    static QStringList textsOf(const QString &path)
    {
        QStringList texts;
        collect(read(path), texts, !path.endsWith(u"labels.json"));
        return texts;
    }

    QString problem(const QString &text, bool isSpoken) const
    {
        const QString plain = QString(text).replace(u'’', u'\'').trimmed();
        for (const Word &each : m_words) {
            const bool isAll = plain.compare(each.replaced, Qt::CaseInsensitive) == 0;
            const bool has = isSpoken || each.asLabelOnly ? isAll : each.within.match(plain).hasMatch();
            if (has)
                return u"“%1” says “%2” for “%3”"_s.arg(text, each.replaced, each.word);
        }
        return {};
    }

    void check(const QString &where, const QStringList &texts, bool isSpoken) const
    {
        QVERIFY2(!texts.isEmpty(), qPrintable(where));
        for (const QString &text : texts)
            QVERIFY2(problem(text, isSpoken).isEmpty(), qPrintable(where + u": "_s + problem(text, isSpoken)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &json :
             read(QStringLiteral(STRAW_SOURCE_DIR "/resources/en/catalogues/glossary.json"))[u"glossary"].toArray()) {
            const QJsonObject entry = json.toObject();
            for (const auto &[key, isLabel] : {std::pair("replaces"_L1, false), std::pair("labels"_L1, true)}) {
                for (const auto &each : entry[key].toArray()) {
                    const QString replaced = each.toString();
                    m_words.push_back(
                        {replaced, entry[u"word"].toString(), isLabel,
                         QRegularExpression(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(replaced)),
                                            QRegularExpression::CaseInsensitiveOption)});
                }
            }
        }
        QVERIFY(m_words.size() > 20);
    }

    void theProgramSaysOneWordForOneThing()
    {
        for (const test::Message &message : test::messages())
            check(message.context, {message.source}, false);
        for (const QString &file : {u"catalogues/labels.json"_s, u"guide/pages.json"_s})
            check(file, textsOf(QStringLiteral(STRAW_SOURCE_DIR "/resources/en/") + file), false);
    }

    void noQuestionOrChoiceIsCalledByAReplacedWord()
    {
        for (const QString &folder : {u"prompts"_s, u"catalogues/lists"_s, u"guide"_s}) {
            QDirIterator files(QStringLiteral(STRAW_SOURCE_DIR "/resources/en/") + folder, {u"*.json"_s}, QDir::Files);
            while (files.hasNext()) {
                const QString path = files.next();
                if (!path.endsWith(u"quickadd.json"))
                    check(path, textsOf(path), true);
            }
        }
    }

    void whatIsReplacedIsFound()
    {
        QVERIFY(!problem(u"Save a backup"_s, false).isEmpty());
        QVERIFY(!problem(u"Side"_s, false).isEmpty());
        QVERIFY(problem(u"on our side"_s, false).isEmpty());
        QVERIFY(problem(u"What somebody once suggested"_s, true).isEmpty());
        QVERIFY(!problem(u"backup"_s, true).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
