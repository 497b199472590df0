#include "core/base/errordetail.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace straw {

namespace {

constexpr QChar Separator(u'\u001f'); // no name of a table or a column has it

} // namespace

QString ErrorDetail::of(Key key, const QStringList &about)
{
    const QString name = QLatin1String(QMetaEnum::fromType<Key>().valueToKey(key));
    return Separator + (QStringList(name) + about).join(Separator);
}

std::optional<ErrorDetail> ErrorDetail::from(const QString &argument)
{
    if (!argument.startsWith(Separator))
        return std::nullopt;
    const QStringList parts = argument.sliced(1).split(Separator);
    bool isKnown = false;
    const int key = QMetaEnum::fromType<Key>().keyToValue(parts.front().toLatin1().constData(), &isKnown);
    return isKnown ? std::optional(ErrorDetail{Key(key), parts.sliced(1)}) : std::nullopt;
}

const char *ErrorDetail::sourceText() const
{
    switch (key) {
    case PageSize:
        //: In brackets after “is damaged”
        return QT_TRANSLATE_NOOP("Error", "page size %1");
    case FileVersion:
        //: In brackets after “is damaged”
        return QT_TRANSLATE_NOOP("Error", "file format %1");
    case DocumentId:
        //: In brackets after “is damaged”
        return QT_TRANSLATE_NOOP("Error", "its document id is none");
    case TextEncoding:
        //: In brackets after “is damaged”; %1 is the name of an encoding
        return QT_TRANSLATE_NOOP("Error", "its texts are stored as %1");
    case TextUnreadable:
        //: In brackets after “is damaged”; %1 is the name of a table
        return QT_TRANSLATE_NOOP("Error", "a text cannot be read, in %1");
    case FieldOf:
        //: In brackets: a field, as table and column
        return QT_TRANSLATE_NOOP("Error", "“%1”, “%2”");
    case ReferenceGone:
        //: In brackets after “is damaged” or “could not be merged”; %1 is the name of a table, %2 of a column
        return QT_TRANSLATE_NOOP("Error", "something is named that is gone, in “%1”, “%2”");
    case NoSingleRecord:
        //: In brackets after “could not be merged”
        return QT_TRANSLATE_NOOP("Error", "there would be no single workbook or account");
    case EntryLost:
        //: In brackets after “could not be merged”; %1 is the name of a table
        return QT_TRANSLATE_NOOP("Error", "an entry would be lost, in %1");
    case ChangeCutOff:
        //: In brackets after “the history cannot be trusted”
        return QT_TRANSLATE_NOOP("Error", "a change ends in the middle");
    case ChangeUnknown:
        //: In brackets after “the history cannot be trusted”
        return QT_TRANSLATE_NOOP("Error", "a change has parts that no workbook has");
    case ChangeMisfit:
        //: In brackets after “the history cannot be trusted”
        return QT_TRANSLATE_NOOP("Error", "a value in a change does not fit its place");
    case ChangeIncomplete:
        //: In brackets after “the history cannot be trusted”
        return QT_TRANSLATE_NOOP("Error", "a change does not say all that it did");
    case ChangeTwice:
        //: In brackets after “the history cannot be trusted”
        return QT_TRANSLATE_NOOP("Error", "a change does the same twice");
    case ChangeTooLong:
        //: In brackets after “the history cannot be trusted”
        return QT_TRANSLATE_NOOP("Error", "a change is about more than a workbook can hold");
    case ChangePacked:
        //: In brackets after “the history cannot be trusted”
        return QT_TRANSLATE_NOOP("Error", "a change cannot be unpacked");
    case ChangeCircular:
        //: In brackets after “the history cannot be trusted”
        return QT_TRANSLATE_NOOP("Error", "a change builds on itself");
    case HistoryTooLong:
        //: In brackets after “the history cannot be trusted”
        return QT_TRANSLATE_NOOP("Error", "it is longer than a history can be");
    case NameRefused:
        //: In brackets after “could not be written”
        return QT_TRANSLATE_NOOP("Error", "no file can have this name there");
    }
    return "";
}

} // namespace straw
