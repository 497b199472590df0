#pragma once

#include "core/base/content.h"
#include "core/base/systemuser.h"
#include "core/base/translations.h"
#include "core/storage/store.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>

/// A language made at run time, in which every text of the program can be told from every text of a user: it
/// is in brackets, longer than English, and in letters that English has none of. What users wrote is in other
/// brackets and in Cyrillic. So a Latin letter of ASCII that is seen anywhere was forgotten.
namespace straw::pseudo {

using namespace Qt::StringLiterals;

constexpr QChar Open(u'‹'), Close(u'›'), OwnOpen(u'«'), OwnClose(u'»');

inline QChar among(QStringView from, QStringView to, QChar letter)
{
    const qsizetype at = from.indexOf(letter);
    return at < 0 ? letter : to[at];
}

/// The text in other letters; places, tags and the like stay.
inline QString inLetters(const QString &text, QStringView from, QStringView to)
{
    static const QRegularExpression kept(u"%(L?\\d+|n)|<[^>]+>|&[a-z]+;"_s);
    QString out;
    qsizetype at = 0;
    const auto letters = [&](QStringView part) {
        for (const QChar letter : part)
            out += among(from, to, letter);
    };
    for (const auto &match : kept.globalMatch(text)) {
        letters(QStringView(text).sliced(at, match.capturedStart() - at));
        out += match.captured();
        at = match.capturedEnd();
    }
    letters(QStringView(text).sliced(at));
    return out;
}

constexpr QStringView Latin = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// About a third longer, as German is; in words, so that it can be wrapped.
inline QString padding(qsizetype size)
{
    QString more = u"ë"_s;
    for (qsizetype i = 2; i < size / 3; ++i)
        more += i % 6 == 0 ? u' ' : u'ë';
    return more.trimmed();
}

inline QString said(const QString &text, bool rightToLeft)
{
    if (text.isEmpty())
        return text;
    const QStringView letters = rightToLeft ? QStringView(u"אבגדהוזחטיכלמנסעפצקרשתאבגדאבגדהוזחטיכלמנסעפצקרשתאבגד")
                                            : QStringView(u"áƀçðéḟğħíĵķĺṁñóṗøřšţúṽŵẋýžÁɃÇÐÉḞĞĦÍĴĶĹṀÑÓṖØŘŠŢÚṼŴẊÝŽ");
    const QString more = rightToLeft ? padding(text.size()).replace(u'ë', u'ש') : padding(text.size());
    // What ends a sentence stays at its end.
    const bool isSentence = text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!');
    const QString body = isSentence ? text.chopped(1) : text, end = isSentence ? text.last(1) : QString();
    return Open + inLetters(body, Latin, letters) + more + end + Close;
}

/// A text of a user.
inline QString own(const QString &text)
{
    return text.isEmpty()
               ? text
               : OwnOpen + inLetters(text, Latin, u"абцдефгхийклмнопцрстувшхызАБЦДЕФГХИЙКЛМНОПЦРСТУВШХЫЗ") + OwnClose;
}

class Translator final : public QTranslator
{
public:
    explicit Translator(bool rightToLeft)
        : m_rightToLeft(rightToLeft)
    {
    }
    QString translate(const char *context, const char *source, const char *disambiguation, int) const override
    {
        Q_UNUSED(disambiguation)
        // Qt's own words, in dialogs and menus of the platform, have translations of their own.
        const bool isOfQt = context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z';
        return isOfQt ? QString() : said(QString::fromUtf8(source), m_rightToLeft);
    }
    bool isEmpty() const override { return false; }

private:
    const bool m_rightToLeft;
};

/// All of the content that is written as a text, but the keys: what is none stays English by itself.
inline QJsonValue said(const QJsonValue &value, const QString &name, bool rightToLeft)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != u"key" || name == u"columns")
                it.value() = said(it.value(), it.key(), rightToLeft);
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array += said(each, name, rightToLeft);
        return array;
    }
    return value.isString() ? QJsonValue(said(value.toString(), rightToLeft)) : value;
}

/// Makes the language, for as long as the program runs. Its name is that of a locale that nobody translated.
class Language
{
public:
    explicit Language(const QString &name)
    {
        const bool rightToLeft = QLocale(name).textDirection() == Qt::RightToLeft;
        const QString english = QStringLiteral(STRAW_SOURCE_DIR "/resources/en");
        QDirIterator files(english, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile source(files.next());
            const QString path = QDir(english).relativeFilePath(source.fileName());
            if (path.startsWith(u"sample/") || !source.open(QIODevice::ReadOnly))
                continue;
            const QJsonValue translated = said(QJsonDocument::fromJson(source.readAll()).object(), {}, rightToLeft);
            QFile target(m_folder.filePath(name + u'/' + path));
            QDir().mkpath(QFileInfo(target).path());
            if (!target.open(QIODevice::WriteOnly))
                qFatal("%s", qPrintable(target.fileName()));
            target.write(QJsonDocument(translated.toObject()).toJson());
        }
        addContentFolder(m_folder.path());
        setTranslatorSource([name, rightToLeft](const QString &language) {
            return language == name ? std::make_shared<Translator>(rightToLeft) : nullptr;
        });
    }

private:
    QTemporaryDir m_folder;
};

/// Marks every text of a workbook that somebody wrote.
inline Result<void> markOwnTexts(Store &store)
{
    for (const Table &table : Tables::instance().all()) {
        if (!table.recorded)
            continue;
        STRAW_ASSIGN(std::vector<Row> rows, store.rows(table));
        for (Row &row : rows) {
            for (size_t i = 0; i < row.size(); ++i) {
                const bool isUnit = table.columns[i].name == u"currency" || table.columns[i].name == u"language";
                if (!isUnit && table.columns[i].isSearchable())
                    row[i] = row[i].isNull() ? row[i] : QVariant(own(row[i].toString()));
            }
            STRAW_TRY(store.updateRow(table, row));
        }
    }
    return {};
}

/// What the locale says by itself: months, days, times, amounts; names of keys, of formats and of the program.
inline QString withoutOthersWords(QString text)
{
    static const QRegularExpression words = [] {
        QStringList all{u"Final Straw"_s, u"Final"_s, u"Straw"_s, u"English"_s, u"EUR"_s,   u"Ctrl"_s,
                        u"Shift"_s,       u"Alt"_s,   u"Tab"_s,   u"Esc"_s,     u"Del"_s,   u"Enter"_s,
                        u"Return"_s,      u"Ins"_s,   u"PgUp"_s,  u"PgDown"_s,  u"F\\d+"_s, u"Left"_s,
                        u"Right"_s,       u"Up"_s,    u"Down"_s,  u"Home"_s,    u"End"_s,   u"Space"_s,
                        u"Backspace"_s,   u"am"_s,    u"pm"_s,    u"AM"_s,      u"PM"_s,    u"kB"_s,
                        u"MB"_s,          u"KiB"_s,   u"MiB"_s,   u"bytes"_s,   u"k"_s,     u"and"_s};
        for (const QLocale &locale : {QLocale(u"en_NZ"_s), QLocale(u"en_GB"_s), QLocale(u"en_US"_s)}) {
            all += locale.nativeLanguageName();
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (int i = 1; i <= 12; ++i)
                    all += {locale.monthName(i, format), locale.standaloneMonthName(i, format),
                            locale.dayName((i - 1) % 7 + 1, format)};
            }
        }
        // The name that the system knows somebody by, and the account and its people as they were named before their
        // texts were marked.
        all += {QRegularExpression::escape(systemUserName()), u"Norvik Logistics"_s, u"Pia Sommer"_s};
        std::ranges::sort(all, std::ranges::greater(), &QString::size);
        return QRegularExpression(
            u"(Ctrl|Alt|Shift)\\+[A-Z]\\b|(?<![A-Za-z])(%1)(?![A-Za-z])|\\b(db|pdf|json|csv)\\b|[\\w~.-]*/\\x{200b}?[^ ‹›«»]*( Straw\\b)?"_s
                .arg(all.join(u'|')));
    }();
    return text.remove(words);
}

/// What is wrong with a text that is seen; empty when nothing is.
inline QString wrongIn(const QString &seen)
{
    static const QRegularExpression ascii(u"[A-Za-z]"_s);
    if (withoutOthersWords(seen).contains(ascii))
        return u"not translated"_s;
    // Two sentences after each other are not glued, nor are facts side by side, or a list.
    static const QRegularExpression list(u"›(, | and )(?=[‹«])"_s);
    const QString apart = QString(seen).replace(list, u"›\n"_s);
    int depth = 0, parts = 0;
    QChar before;
    for (const QChar letter : apart) {
        if (letter == Open && depth++ == 0 && ++parts > 1)
            return u"glued"_s;
        if (letter == Close && depth > 0 && --depth == 0 && u".?!"_s.contains(before))
            parts = 0;
        if (depth == 0 && (letter == u'·' || letter == u'\n'))
            parts = 0;
        before = letter;
    }
    return {};
}

} // namespace straw::pseudo
