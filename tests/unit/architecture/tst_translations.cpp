#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// What translators work on is what the program says: collected anew it is the same, and what stands for
/// something in a sentence stands in its translation too.
class TestTranslations : public QObject
{
    Q_OBJECT

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QStringList files()
    {
        QStringList all;
        const QDir folder(QStringLiteral(STRAW_SOURCE_DIR "/resources/translations"));
        for (const QString &name : folder.entryList({u"*.ts"_s}))
            all += folder.filePath(name);
        return all;
    }

    /// What stands for something: %1, %L1, %n.
    static QSet<QString> placesIn(const QString &text)
    {
        static const QRegularExpression place(u"%(L?\\d+|L?n)"_s);
        QSet<QString> places;
        for (const auto &match : place.globalMatch(text))
            places += match.captured();
        return places;
    }

private Q_SLOTS:
    void collectedAnewTheyAreTheSame()
    {
        QVERIFY(!files().isEmpty());
        for (const QString &path : files()) {
            const QTemporaryDir folder;
            const QString copy = folder.filePath(QFileInfo(path).fileName());
            QVERIFY(QFile::copy(path, copy));
            QProcess lupdate;
            lupdate.setWorkingDirectory(QStringLiteral(STRAW_SOURCE_DIR));
            lupdate.start(QStringLiteral(STRAW_LUPDATE),
                          QStringLiteral(STRAW_LUPDATE_OPTIONS).split(u'|') + QStringList{u"-ts"_s, copy});
            QVERIFY(lupdate.waitForFinished(120'000));
            QCOMPARE(lupdate.exitCode(), 0);
            const QList<QByteArray> now = read(path).split('\n'), anew = read(copy).split('\n');
            for (qsizetype i = 0; i < std::max(now.size(), anew.size()); ++i) {
                QVERIFY2(now.value(i) == anew.value(i),
                         qPrintable(u"%1, line %2: “%3” is now “%4”; build update_translations"_s.arg(
                             path, QString::number(i + 1), QString::fromUtf8(now.value(i)),
                             QString::fromUtf8(anew.value(i)))));
            }
        }
    }

    void translationsHoldTheSamePlaces()
    {
        int sentences = 0;
        for (const QString &path : files()) {
            QXmlStreamReader xml(read(path));
            QString source;
            QStringList translations;
            while (!xml.atEnd()) {
                xml.readNext();
                if (xml.isStartElement() && xml.name() == u"source") {
                    source = xml.readElementText();
                    ++sentences;
                } else if (xml.isStartElement() && xml.name() == u"numerusform") {
                    translations += xml.readElementText();
                } else if (xml.isStartElement() && xml.name() == u"translation"
                           && !xml.attributes().hasAttribute(u"type"_s)) {
                    const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                    if (!text.trimmed().isEmpty())
                        translations += text;
                } else if (xml.isEndElement() && xml.name() == u"message") {
                    for (const QString &text : std::exchange(translations, {})) {
                        QSet<QString> places = placesIn(text), wanted = placesIn(source);
                        // One form may stand for one number only, and need not name it.
                        places.remove(u"%n"_s);
                        wanted.remove(u"%n"_s);
                        QVERIFY2(places == wanted, qPrintable(path + u": “"_s + source + u"” and “"_s + text + u"”"_s));
                    }
                }
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        }
        QVERIFY(sentences > 500);
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
