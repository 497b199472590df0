#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace Qt::StringLiterals;

/// English has plurals too: each sentence with a number in the sources has its two forms in
/// resources/translations/finalstraw_en.ts, under a context that the source names.
class TestPlurals : public QObject
{
    Q_OBJECT

    struct Message
    {
        QString context;
        QStringList forms;
    };
    std::multimap<QString, Message> m_messages; // by source text

    static QString read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(path));
        return QString::fromUtf8(file.readAll());
    }

    /// The string literals of a source, those that stand side by side as one.
    static QStringList literals(const QString &source)
    {
        static const QString quoted = u"\"((?:[^\"\\\\\n]|\\\\.)*)\""_s;
        static const QRegularExpression literal(u"%1(?:\\s*%1)*"_s.arg(quoted));
        static const QRegularExpression part(quoted);
        QStringList found;
        for (const auto &match : literal.globalMatch(source)) {
            QString text;
            for (const auto &each : part.globalMatch(match.captured()))
                text += each.captured(1);
            found += text;
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QXmlStreamReader xml(read(QStringLiteral(STRAW_SOURCE_DIR "/resources/translations/finalstraw_en.ts")));
        QString context, source;
        Message message;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                if (xml.name() == u"name")
                    context = xml.readElementText();
                else if (xml.name() == u"source")
                    source = xml.readElementText();
                else if (xml.name() == u"numerusform")
                    message.forms += xml.readElementText();
            } else if (xml.isEndElement() && xml.name() == u"message") {
                message.context = context;
                if (Message made = std::exchange(message, {}); !made.forms.isEmpty())
                    m_messages.emplace(source, std::move(made));
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void eachHasItsEnglishForms()
    {
        int sentences = 0;
        for (const QString &folder : {u"app"_s, u"core"_s, u"ui"_s}) {
            QDirIterator files(QStringLiteral(STRAW_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const QString source = read(path);
                for (const QString &text : literals(source)) {
                    if (!text.contains(u"%n"_s) || text == u"%n"_s) // the bare sign is what forms are filled at
                        continue;
                    ++sentences;
                    bool has = false;
                    const auto [from, to] = m_messages.equal_range(text);
                    for (auto it = from; it != to; ++it) {
                        const QString context = it->second.context;
                        has = has || source.contains(context.section(u"::"_s, -1));
                    }
                    QVERIFY2(has,
                             qPrintable(
                                 path + u": “"_s + text
                                 + u"” is not in finalstraw_en.ts; build update_translations and fill in its forms"_s));
                }
            }
        }
        QVERIFY(sentences > 40);
    }

    void noFormIsLeftOpen()
    {
        for (const auto &[source, message] : m_messages) {
            QCOMPARE(message.forms.size(), 2);
            for (const QString &form : message.forms) {
                QVERIFY2(!form.isEmpty() && !form.contains(u"(s)"_s), qPrintable(message.context + u": "_s + source));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestPlurals)
#include "tst_plurals.moc"
