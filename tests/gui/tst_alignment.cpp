#include "tests/support/walk.h"
#include "ui/frame/sidepanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentbutton.h"

#include <QHeaderView>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTableView>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// The columns that a page or panel begins its lines at, from its left edge.
const QMap<QString, int> named{
    {"text", Hang},                         // titles, texts, labels, entries, fields (by what is typed), buttons
    {u"behind a mark"_s, Hang + 20 + Step}, // what an entry with an icon or a check box says
};

/// Something that is read or pressed, and where what one sees of it begins.
struct Mark
{
    QRect place; // in the page
    int left;
    QString name;
};

std::optional<int> inkOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const bool isText = !label->text().isEmpty() && !(label->alignment() & (Qt::AlignRight | Qt::AlignHCenter));
        return isText ? std::optional(label->contentsMargins().left()) : std::nullopt;
    }
    if (qobject_cast<const Chip *>(&widget))
        return 0;
    if (qobject_cast<const QPushButton *>(&widget))
        return static_cast<const QPushButton &>(widget).isFlat() ? Hang : 0; // its word, its box
    if (qobject_cast<const FoldButton *>(&widget) || qobject_cast<const SegmentButton *>(&widget))
        return Hang;
    if (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget))
        return Hang;
    return std::nullopt;
}

QList<Mark> marksOf(const QWidget &page)
{
    QList<Mark> marks;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->width() < 4 || widget->height() < 4)
            continue;
        const QWidget *parent = widget->parentWidget();
        // A part of an editor or of a view is no mark of its own.
        bool isPart = qobject_cast<const QHeaderView *>(widget);
        for (; parent && parent != &page && !isPart; parent = parent->parentWidget())
            isPart = inkOf(*parent) && !qobject_cast<const QLabel *>(parent);
        const auto ink = isPart ? std::nullopt : inkOf(*widget);
        if (!ink)
            continue;
        const QRect place(widget->mapTo(&page, QPoint()), widget->size());
        marks += Mark{place, place.left() + *ink, gui::nameOf(widget)};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            marks.last().name += label->text().left(40);
    }
    return marks;
}

/// The first of each line: nothing else stands to its left on the same height.
QStringList strays(const QWidget &page)
{
    QStringList found;
    const QList<Mark> marks = marksOf(page);
    for (const Mark &mark : marks) {
        const auto isBeside = [](const Mark &one, const Mark &other) {
            return one.left < other.left && one.place.top() < other.place.bottom()
                   && one.place.bottom() > other.place.top();
        };
        const bool isFirst = std::ranges::none_of(marks, [&](const Mark &other) { return isBeside(other, mark); });
        // A line may go on with the column of a line above it: the values beside names, one side of a pair.
        const bool goesOn = std::ranges::any_of(marks, [&](const Mark &above) {
            return above.left == mark.left && above.place.bottom() <= mark.place.top()
                   && std::ranges::any_of(marks, [&](const Mark &before) {
                          return named.values().contains(before.left) && isBeside(before, above);
                      });
        });
        if (isFirst && !goesOn && !named.values().contains(mark.left))
            found += u"%1 at %2"_s.arg(mark.name).arg(mark.left);
    }
    return found;
}

/// Where the first ink is in a part of a picture; -1 for none.
int firstInk(const QImage &picture, const QRect &part)
{
    const QRect inside = part & picture.rect();
    if (inside.isEmpty())
        return -1;
    const QColor ground = picture.pixelColor(inside.right(), inside.top() + 1);
    for (int x = inside.left(); x <= inside.right(); ++x) {
        for (int y = inside.top() + 2; y < inside.bottom() - 2; ++y) {
            if (std::abs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 40)
                return x - inside.left();
        }
    }
    return -1;
}

} // namespace

/// Everything stands on one grid, at every scale of the screen.
class TestAlignment : public QObject
{
    Q_OBJECT

    static QWidget *columnOf(Page &page) { return page.column(); }

private Q_SLOTS:
    void linesBeginAtNamedColumns()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        window.resize(1280, 800);
        QVERIFY(gui::show(window));
        QStringList found;
        gui::forEachPage(window, [&](Page &page) {
            for (const QString &stray : strays(*columnOf(page)))
                found += page.key() + u": "_s + stray;
            for (const QPointer<EntryList> &list : gui::shownIn<EntryList>(page)) {
                if (!list || list->model()->rowCount() == 0)
                    continue;
                gui::clickRow(list, 0);
                gui::settle();
                for (SidePanel *panel : page.findChildren<SidePanel *>()) {
                    if (!panel->isVisible())
                        continue;
                    const auto *area = panel->findChild<PageArea *>();
                    for (const QString &stray :
                         strays(*area->widget()->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly)))
                        found += page.key() + u", panel of "_s + list->accessibleName() + u": "_s + stray;
                }
            }
        });
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
    }

    void headersStandOverTheirCells()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        window.resize(1280, 800);
        QVERIFY(gui::show(window));
        int columns = 0;
        gui::forEachPage(window, [&](Page &page) {
            for (const QPointer<QTableView> &table : gui::shownIn<QTableView>(page)) {
                QHeaderView *header = table->horizontalHeader();
                PageArea::bringIntoView(table);
                const QImage heads = header->viewport()->grab().toImage(), cells = table->viewport()->grab().toImage();
                const qreal scale = heads.devicePixelRatio();
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
                    const QString text = table->model()->index(0, column).data().toString();
                    if (table->isColumnHidden(column) || title.isEmpty() || text.isEmpty())
                        continue;
                    const auto place = [&](int top, int height) {
                        return QRectF(header->sectionViewportPosition(column) * scale, top * scale,
                                      header->sectionSize(column) * scale, height * scale)
                            .toRect();
                    };
                    const int head = firstInk(heads, place(0, header->height()));
                    const int cell = firstInk(cells, place(table->rowViewportPosition(0), table->rowHeight(0)));
                    ++columns;
                    QVERIFY2(
                        std::abs(head - cell) <= 2 * scale,
                        qPrintable(u"%1: header at %2, cell at %3"_s.arg(title).arg(head / scale).arg(cell / scale)));
                }
            }
        });
        QVERIFY(columns > 3);
    }

    /// Its room is there before it is: nothing moves aside when a page grows.
    void scrollBarsKeepTheirRoom()
    {
        gui::Stage stage;
        MainWindow &window = stage.create(u"Kestrel"_s);
        window.resize(1280, 800);
        QVERIFY(gui::show(window));
        gui::forEachPage(window, [&](Page &page) {
            const int width = page.column()->width();
            window.resize(1280, 500);
            gui::settle();
            QCOMPARE(page.column()->width(), width);
            window.resize(1280, 1400);
            gui::settle();
            QCOMPARE(page.column()->width(), width);
        });
    }

    /// The same, drawn at other scales: a program takes its scale when it starts.
    void atOtherScales_data()
    {
        QTest::addColumn<QString>("scale");
        QTest::newRow("1.5") << u"1.5"_s;
        QTest::newRow("2") << u"2"_s;
    }
    void atOtherScales()
    {
        QFETCH(QString, scale);
        if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
            return;
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, scale);
        other.setProcessEnvironment(environment);
        other.setProcessChannelMode(QProcess::MergedChannels);
        other.start(QCoreApplication::applicationFilePath(),
                    {u"linesBeginAtNamedColumns"_s, u"headersStandOverTheirCells"_s});
        QVERIFY(other.waitForFinished(600'000));
        QVERIFY2(other.exitCode() == 0, other.readAll());
    }
};

QTEST_MAIN(TestAlignment)
#include "tst_alignment.moc"
