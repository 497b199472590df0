#include "ui/fields/languagefield.h"

#include "core/base/texts.h"
#include "core/workbook/ownlanguage.h"

#include <QLocale>

#include <algorithm>

namespace straw {

namespace {

QString nameOf(const QLocale &locale)
{
    const QString name = locale.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

LanguageField::LanguageField(Desk &desk, const Place &place, const QString &label, QWidget *parent)
    : ComboField(desk, place, label, parent)
{
    start();
    //: In an empty field; %1 is the language of the program
    setPlaceholder(Texts::filled(tr("As the program: %1"), {labelOf(ownLanguage(Snapshot()))}));
}

std::vector<ComboField::Option> LanguageField::options() const
{
    static const std::vector<Option> all = [] {
        std::vector<Option> options;
        for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language) {
            const QLocale locale{QLocale::Language(language)};
            const QString code = QLocale::languageToCode(QLocale::Language(language));
            // Two letters: those that are written in by many.
            if (locale.language() == language && code.size() == 2 && !locale.nativeLanguageName().isEmpty())
                options.push_back({code, nameOf(locale)});
        }
        std::ranges::sort(options, [](const Option &left, const Option &right) {
            return left.label.localeAwareCompare(right.label) < 0;
        });
        return options;
    }();
    return all;
}

QString LanguageField::labelOf(const QString &key) const
{
    const QLocale locale(key);
    return locale.language() == QLocale::C ? key : nameOf(locale);
}

QString LanguageField::newOptionNote(const QString &) const
{
    return {};
}

Result<QString> LanguageField::addOption(Store &, const QString &label)
{
    return Error{Error::ChoiceUnknown, {label}};
}

} // namespace straw
