#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// app -> ui -> core, one direction; SQLite behind two rooms; core without windows.
class TestArrows : public QObject
{
    Q_OBJECT

    static void forbid(const QString &folder, const QString &pattern, const QString &except = {})
    {
        const QRegularExpression forbidden(QStringLiteral("^#include [<\"](%1)").arg(pattern),
                                           QRegularExpression::MultilineOption);
        const QRegularExpression excepted(except);
        const QString top = QStringLiteral(STRAW_SOURCE_DIR) + u'/';
        int files = 0;
        QDirIterator it(top + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QString relative = path.mid(top.size());
            if (!except.isEmpty() && excepted.match(relative).hasMatch())
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto found = forbidden.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!found.hasMatch(), qPrintable(relative + ": " + found.captured(0)));
            ++files;
        }
        QVERIFY2(files > 0, qPrintable(folder));
    }

private Q_SLOTS:
    void coreKnowsNeitherUiNorApp() { forbid("core", "ui/|app/"); }
    void uiDoesNotKnowApp() { forbid("ui", "app/"); }
    void coreDrawsNothing()
    {
        forbid("core",
               "QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QMessageBox|QPainter|QFont|"
               "QColor|QTextDocument|QImage|QPixmap",
               "^core/report/render/");
    }
    /// Everything that reads a file or a change of one derives from it.
    void theSchemaStandsBelowWhatReadsIt() { forbid("core/schema", "core/(?!base/|schema/)"); }
    void onlyTwoRoomsKnowSqlite() { forbid("core", "sqlite3\\.h|SQLiteCpp", "^core/(sqlite|storage)/"); }
    void uiAndAppDoNotKnowSqlite()
    {
        forbid("ui", "sqlite3\\.h|SQLiteCpp|QSql");
        forbid("app", "sqlite3\\.h|SQLiteCpp|QSql");
    }
    void qpdfStaysBehindItsInterface() { forbid("core", "qpdf/", "^core/report/render/pdf/"); }
};

QTEST_GUILESS_MAIN(TestArrows)
#include "tst_arrows.moc"
