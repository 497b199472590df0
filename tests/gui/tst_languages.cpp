#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QTest>

/// What is not translated is English, with the plurals of English.
class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pluralsAreWholeInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en_GB");
        QTest::newRow("one without a translation") << QStringLiteral("fi_FI");
        QTest::newRow("a system without one") << QStringLiteral("C");
    }
    void pluralsAreWholeInEveryLanguage()
    {
        QFETCH(QString, language);
        int argc = 0;
        QCoreApplication application(argc, nullptr); // takes its translators along
        straw::speak(application, language);
        const auto days = [](int n) {
            return QCoreApplication::translate("Report", "no contact recorded, %n day(s)", nullptr, n);
        };
        QCOMPARE(days(1), QStringLiteral("no contact recorded, 1 day"));
        QCOMPARE(days(2), QStringLiteral("no contact recorded, 2 days"));
    }
};

QTEST_APPLESS_MAIN(TestLanguages)
#include "tst_languages.moc"
