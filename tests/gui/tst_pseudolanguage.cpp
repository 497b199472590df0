#include "tests/support/paintedtext.h"
#include "tests/support/pseudolanguage.h"
#include "tests/support/walk.h"
#include "ui/fields/datefield.h"
#include "ui/fields/languagefield.h"
#include "ui/fields/moneyfield.h"
#include "ui/fields/numberfield.h"
#include "ui/shell/startwindow.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

#include <map>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

struct Seen
{
    QString text;
    QString where;
};

/// Every text that the eye or a screen reader finds in a window.
QList<Seen> textsIn(const QWidget &root)
{
    QList<Seen> seen;
    QList<const QWidget *> all = {&root};
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible())
            all += widget;
    }
    for (const QWidget *widget : std::as_const(all)) {
        const QString where = QString::fromLatin1(widget->metaObject()->className());
        const auto add = [&](const QString &text, const char *what) {
            if (!text.isEmpty())
                seen += {text, where + u' ' + QLatin1String(what)};
        };
        add(widget->accessibleName(), "name");
        add(widget->accessibleDescription(), "description");
        add(widget->toolTip(), "tip");
        add(widget->windowTitle(), "title");
        for (const QAction *action : widget->actions())
            add(action->text(), "action");
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            add(label->text(), "text");
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            add(button->text(), "text");
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            add(line->placeholderText(), "placeholder");
            add(line->text(), "content");
        } else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget)) {
            add(edit->placeholderText(), "placeholder");
            add(edit->toPlainText(), "content");
        } else if (const auto *combo = qobject_cast<const QComboBox *>(widget);
                   combo && !qobject_cast<const LanguageField *>(combo->parentWidget())) { // languages name themselves
            for (int row = 0; row < combo->count(); ++row)
                add(combo->itemText(row), "item");
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            const QAbstractItemModel &model = *view->model();
            for (int column = 0; column < model.columnCount(); ++column) {
                add(model.headerData(column, Qt::Horizontal).toString(), "header");
                for (int row = 0; row < std::min(model.rowCount(), 60); ++row) {
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                           int(Qt::AccessibleDescriptionRole)})
                        add(model.index(row, column).data(role).toString(), "row");
                }
            }
        }
    }
    return seen;
}

/// Why the program's own text of a widget is not whole to the eye; empty when it is. What users wrote may be
/// as long as they like.
QString misfitOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || label->text().contains(pseudo::OwnOpen))
            return {};
        if (!label->wordWrap())
            return label->sizeHint().width() > label->width() ? u"wider than its place"_s : QString();
        int longest = 0;
        for (const QString &word : label->text().split(QRegularExpression(u"[\\s\\x{200b}]"_s)))
            longest = std::max(longest, label->fontMetrics().horizontalAdvance(word));
        return longest > label->contentsRect().width()                   ? u"a word is wider than its place"_s
               : label->heightForWidth(label->width()) > label->height() ? u"higher than its place"_s
                                                                         : QString();
    }
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (tool && !tool->icon().isNull())
        return {}; // shows its icon only
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty() && !button->text().contains(pseudo::OwnOpen)
                       && button->sizeHint().width() > button->width()
                   ? u"wider than its place"_s
                   : QString();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        const int text = line->fontMetrics().horizontalAdvance(line->placeholderText());
        return line->text().isEmpty() && text > line->width() - 8 ? u"placeholder wider than its place"_s : QString();
    }
    return {};
}

class Findings
{
public:
    void look(QWidget &window, const QString &at)
    {
        gui::settle();
        for (const Seen &seen : textsIn(window)) {
            ++texts;
            add(pseudo::wrongIn(seen.text), seen.text, seen.where, at);
        }
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->isVisible() && !widget->visibleRegion().isEmpty())
                add(misfitOf(*widget), gui::nameOf(widget) + textOf(widget), QString(), at);
        }
        for (const gui::PaintedText &painted : gui::TextRecorder::record(window)) {
            ++paintings;
            const QString &text = painted.text;
            // Facts side by side may be more than there is room for; the first is seen.
            const bool cut = text.contains(u'…') && text.count(pseudo::Open) > text.count(pseudo::Close)
                             && !text.contains(pseudo::OwnOpen) && !text.contains(u" · "_s);
            add(cut ? u"elided"_s : QString(), text, u"painted"_s, at);
            static const QRegularExpression ascii(u"[A-Za-z]"_s);
            add(pseudo::withoutOthersWords(text).contains(ascii) ? u"not translated"_s : QString(), text, u"painted"_s,
                at);
        }
    }

    QString all() const
    {
        QStringList lines;
        for (const auto &[what, at] : m_found)
            lines += what + u"  ("_s + at + u')';
        for (const QString &line : std::as_const(lines))
            qWarning("%s", qPrintable(line)); // a message of a test is cut off after some lines
        return u"\n"_s + lines.join(u'\n');
    }
    bool none() const { return m_found.empty(); }

    int texts = 0, paintings = 0;

private:
    static QString textOf(const QWidget *widget)
    {
        const auto *label = qobject_cast<const QLabel *>(widget);
        return label ? u' ' + label->text() : QString();
    }

    void add(const QString &wrong, const QString &text, const QString &where, const QString &at)
    {
        if (!wrong.isEmpty())
            m_found.emplace(wrong + u": "_s + where + u" “"_s + text.left(160) + u"”"_s, at);
    }

    std::map<QString, QString> m_found; // what, and where it was met first
};

/// True once the labels of the window say the same as when it was asked last.
bool hasSettled(const QWidget &window)
{
    static QStringList before;
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts += label->text();
    return std::exchange(before, texts) == texts;
}

} // namespace

/// The whole program in a language that is made for this, longer than English and in other letters: whatever
/// is seen of it has come from its translation, stands as a whole sentence, and has room.
class TestPseudoLanguage : public QObject
{
    Q_OBJECT

    static inline const QString language = u"en_NZ"_s;

    static MainWindow &openMarkedSample(gui::Stage &stage)
    {
        static const pseudo::Language made(language);
        speak(*qApp, language);
        Settings().set(Setting::AuthorName, pseudo::own(u"Anna Meyer"_s));
        stage.restart();
        MainWindow &window = stage.openSample();
        [&] {
            QVERIFY(gui::show(window));
            QVERIFY(window.document().perform(Change::edit("account", "name"), pseudo::markOwnTexts));
        }();
        return window;
    }

    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280 x 800") << QSize(1280, 800);
        QTest::newRow("1024 x 700") << QSize(1024, 700);
    }

private Q_SLOTS:
    void everyPageSpeaksIt_data() { sizes(); }
    void everyPageSpeaksIt()
    {
        QFETCH(QSize, size);
        gui::Stage stage;
        MainWindow &window = openMarkedSample(stage);
        window.resize(size);
        Findings found;
        gui::forEachPage(window, [&](Page &page) {
            found.look(window, page.key());
            gui::forEachFirstRow(window, page, 2,
                                 [&](const Page &) { found.look(window, page.key() + u", details"_s); });
        });
        QVERIFY2(found.none(), qPrintable(found.all()));
        QVERIFY(found.texts > 3000 && found.paintings > 500);
    }

    void everyEmptyPageSpeaksIt_data() { sizes(); }
    void everyEmptyPageSpeaksIt()
    {
        QFETCH(QSize, size);
        gui::Stage stage;
        openMarkedSample(stage);
        MainWindow &window = stage.create(pseudo::own(u"Norvik"_s));
        QVERIFY(gui::show(window));
        window.resize(size);
        Findings found;
        gui::forEachPage(window, [&](Page &page) { found.look(window, page.key()); });
        QVERIFY2(found.none(), qPrintable(found.all()));
    }

    void everyPanelAndWindowSpeaksIt_data() { sizes(); }
    void everyPanelAndWindowSpeaksIt()
    {
        QFETCH(QSize, size);
        gui::Stage stage;
        MainWindow &window = openMarkedSample(stage);
        window.resize(size);
        Findings found;
        for (const QString &id :
             {u"share"_s, u"changes"_s, u"earlier"_s, u"copies-beside"_s, u"palette"_s, u"search"_s}) {
            const auto &all = window.commands().commands();
            const auto command = std::ranges::find(all, id, &Command::id);
            QVERIFY2(command != all.end(), qPrintable(id));
            command->run();
            if (id == u"search")
                gui::type(u"цредит"_s);
            QTRY_VERIFY(hasSettled(window)); // what it shows is read on other threads
            found.look(window, id);
            gui::press(Qt::Key_Escape);
        }
        for (const QString &id : {u"shortcuts"_s, u"about"_s, u"preferences"_s, u"export"_s}) {
            const auto &all = window.commands().commands();
            std::ranges::find(all, id, &Command::id)->run();
            const QWidgetList tops = QApplication::topLevelWidgets();
            for (const QPointer<QWidget> &other :
                 QList<QPointer<QWidget>>(tops.begin(), tops.end())) { // some go meanwhile
                if (!other || other == &window || !other->isVisible())
                    continue;
                found.look(*other, id);
                other->close();
            }
        }
        for (const QMenu *menu : window.findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions())
                QCOMPARE(pseudo::wrongIn(action->text()), QString());
        }
        QMimeData lines;
        lines.setText(u"2026-03-01 цц\n«цц»\n"_s);
        window.openPage(u"history"_s);
        QVERIFY(gui::drop(window.page(), gui::centreOf(window.page()), lines));
        QTRY_VERIFY(hasSettled(window));
        found.look(window, u"import"_s);
        gui::press(Qt::Key_Escape);

        stage.program->showStart();
        for (QWidget *other : QApplication::topLevelWidgets()) {
            auto *start = qobject_cast<StartWindow *>(other);
            if (!start || !start->isVisible())
                continue;
            start->resize(size);
            start->showRecents();
            found.look(*start, u"start"_s);
            start->askForNew({});
            found.look(*start, u"new"_s);
            start->close();
        }
        QVERIFY2(found.none(), qPrintable(found.all()));
    }

    /// What is not understood is said in it, with examples that are.
    void everyRefusalSpeaksIt()
    {
        gui::Stage stage;
        MainWindow &window = openMarkedSample(stage);
        Findings found;
        int refused = 0;
        gui::forEachPage(window, [&](Page &page) {
            QList<QPointer<Field>> fields;
            for (const auto &field : gui::shownIn<Field>(page)) {
                if (qobject_cast<DateField *>(field) || qobject_cast<MoneyField *>(field)
                    || qobject_cast<NumberField *>(field))
                    fields += field;
            }
            for (const QPointer<Field> &field : fields) {
                field->editor()->setFocus();
                gui::type(u"«цц»"_s);
                field->commit();
                refused += field->isDirty() ? 1 : 0;
                found.look(window, page.key());
                field->revert();
            }
        });
        QVERIFY(refused > 5);
        QVERIFY2(found.none(), qPrintable(found.all()));
    }

    void cleanupTestCase() { speak(*qApp, u"en_GB"_s); }
};

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
