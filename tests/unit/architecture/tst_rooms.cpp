#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

/// Rooms are folders. In the order in which they stand here a room knows those before it and none behind:
/// so there is no circle, and whoever opens a room knows what can be in it.
class TestRooms : public QObject
{
    Q_OBJECT

    static inline const QString onePage = u"ui/pages/*"_s;
    static inline const QStringList order{
        // what is not drawn
        u"core/dates"_s, u"core/base"_s, u"core/schema"_s, u"core/workbook"_s, u"core/sqlite"_s, u"core/storage"_s,
        u"core/journal"_s, u"core/merge"_s, u"core/insight"_s, u"core/guide"_s, u"core/interchange"_s,
        u"core/document/shared"_s, u"core/document/working"_s, u"core/document/earlier"_s, u"core/document/privacy"_s,
        u"core/document/publish"_s, u"core/document"_s, u"core/report/model"_s, u"core/report/edition"_s,
        u"core/carried"_s, u"core/report/parts"_s, u"core/report/claims"_s, u"core/report/sections"_s,
        u"core/report/cards"_s, u"core/report"_s, u"core/report/render/pdf"_s, u"core/report/render"_s,
        // windows
        u"ui/theme"_s, u"ui/desk"_s, u"ui/models"_s, u"ui/widgets"_s, u"ui/fields"_s, u"ui/lists"_s, u"ui/questions"_s,
        u"ui/frame"_s, u"ui/sharing"_s, u"ui/pages/adding"_s, u"ui/pages/records"_s, u"ui/bringin"_s, u"ui/cockpit"_s,
        u"ui/pages/page"_s, onePage, u"ui/pages"_s, u"ui/review"_s, u"ui/meeting"_s, u"ui/pdfpages"_s, u"ui"_s,
        u"ui/shell"_s,
        // programs
        u"app"_s, u"app/cli"_s};

    static QString roomOf(const QString &path) { return path.left(path.lastIndexOf(u'/')); }
    /// -1 for a room that nobody has named.
    static qsizetype placeOf(const QString &room)
    {
        const qsizetype place = order.indexOf(room);
        const bool isPage = room.startsWith(u"ui/pages/") && room.count(u'/') == 2;
        return place >= 0 || !isPage ? place : order.indexOf(onePage);
    }

private Q_SLOTS:
    void aRoomKnowsThoseBeforeIt()
    {
        static const QRegularExpression include(u"^#include \"((?:core|ui|app)/[^\"]+)\""_s,
                                                QRegularExpression::MultilineOption);
        const QString top = QStringLiteral(STRAW_SOURCE_DIR) + u'/';
        QStringList wrong;
        std::set<QString> seen;
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator files(top + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const QString relative = path.mid(top.size());
                const QString room = roomOf(relative);
                seen.insert(room);
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (const auto &match : include.globalMatch(QString::fromUtf8(file.readAll()))) {
                    const QString other = roomOf(match.captured(1));
                    if (other != room && placeOf(other) >= placeOf(room))
                        wrong += relative + u" knows "_s + match.captured(1);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        for (const QString &room : seen)
            QVERIFY2(placeOf(room) >= 0, qPrintable(u"Give the room %1 its place in the order"_s.arg(room)));
        for (const QString &room : order)
            QVERIFY2(room == onePage || room == u"ui" || seen.contains(room),
                     qPrintable(u"There is no room "_s + room));
    }
};

QTEST_APPLESS_MAIN(TestRooms)
#include "tst_rooms.moc"
