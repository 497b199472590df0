#include "core/base/examples.h"
#include "core/base/texts.h"
#include "tests/support/walk.h"
#include "ui/desk/datetext.h"
#include "ui/fields/datefield.h"
#include "ui/fields/moneyfield.h"
#include "ui/pages/registry.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

QString noteOf(const Field &field)
{
    QString text;
    for (const QLabel *label : field.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() != field.editor())
            text += label->text();
    }
    return text;
}

void fill(MainWindow &window, const Place &place, const QString &text)
{
    window.reveal(place);
    gui::press(Qt::Key_A, Qt::ControlModifier);
    gui::paste(text);
    gui::press(Qt::Key_Tab);
}

} // namespace

/// What the window suggests to type is typed into it, in several countries.
class TestHints : public QObject
{
    Q_OBJECT

    static void countries()
    {
        QTest::addColumn<QString>("country");
        for (const char *name : {"en_GB", "en_US", "de_DE", "de_CH", "fr_FR", "pl_PL", "pt_BR", "sv_SE"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void hintsOfFieldsAreUnderstood_data() { countries(); }
    void hintsOfFieldsAreUnderstood()
    {
        QFETCH(QString, country);
        gui::Stage stage;
        const QLocale locale(country);
        QLocale::setDefault(locale);
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        int money = 0, dates = 0;
        gui::forEachPage(window, [&](Page &page) {
            for (const Field *field : page.findChildren<Field *>()) {
                const QString hint = field->editor()->toolTip();
                // A field with a hint of its own has no example in it.
                if (qobject_cast<const MoneyField *>(field) && hint.contains(u'k'))
                    money += hint.contains(examples::amount(locale)) && hint.contains(examples::shortAmount(locale));
                else if (qobject_cast<const DateField *>(field))
                    dates += hint.contains(dateText(examples::Day, locale));
                if (country != u"en_GB" && country != u"en_US")
                    QVERIFY2(!hint.contains(u"84,000"_s) || examples::amount(locale) == u"84,000"_s, qPrintable(hint));
            }
        });
        QVERIFY(money > 0 && dates > 0);

        const Snapshot &data = window.document().data();
        for (const QString &text : {examples::amount(locale), examples::shortAmount(locale)}) {
            fill(window, {"account", "account", "arr_minor"}, u"1"_s);
            fill(window, {"account", "account", "arr_minor"}, text);
            QCOMPARE(data.account.arrMinor, Number(examples::Amount * 100));
        }
        for (const QString &text :
             {dateText(examples::Day, locale), dateText(examples::Season, locale), u"last Friday"_s}) {
            fill(window, {"account", "account", "last_happy_on"}, u"2020"_s);
            fill(window, {"account", "account", "last_happy_on"}, text);
            QVERIFY2(data.account.lastHappyOn != Edtf::year(2020), qPrintable(text));
        }
    }

    void whatAnErrorSuggestsIsUnderstood_data() { countries(); }
    void whatAnErrorSuggestsIsUnderstood()
    {
        QFETCH(QString, country);
        gui::Stage stage;
        const QLocale locale(country);
        QLocale::setDefault(locale);
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const Place place{"account", "account", "arr_minor"};
        window.reveal(place);
        const Field *field = nullptr;
        for (const QWidget *widget = QApplication::focusWidget(); widget && !field; widget = widget->parentWidget())
            field = qobject_cast<const Field *>(widget);
        QVERIFY(field);
        fill(window, place, u"a lot"_s);
        for (const QString &text : examples::of(Error::MoneyNotUnderstood, locale)) {
            QVERIFY2(noteOf(*field).contains(text), qPrintable(noteOf(*field)));
            fill(window, place, text);
            QCOMPARE(window.document().data().account.arrMinor, Number(examples::Amount * 100));
            fill(window, place, u"a lot"_s);
        }
    }

    /// Its example is a whole history, in lines.
    void thePlaceholderOfTheImportIsUnderstood_data() { countries(); }
    void thePlaceholderOfTheImportIsUnderstood()
    {
        QFETCH(QString, country);
        gui::Stage stage;
        QLocale::setDefault(QLocale(country));
        MainWindow &window = stage.create(u"Kestrel"_s);
        QVERIFY(gui::show(window));
        window.openPage(u"history"_s);
        gui::click(gui::button(&window, u"Paste dated lines or a table"_s));
        auto *edit = gui::find<QPlainTextEdit>(&window, u"Dated lines or a table"_s);
        gui::click(edit);
        gui::paste(edit->placeholderText().section(u'\n', 1));
        QTRY_VERIFY(gui::button(&window, u"Add 3 events"_s));
    }
};

QTEST_MAIN(TestHints)
#include "tst_hints.moc"
