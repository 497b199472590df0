#include "tests/support/messages.h"

#include <QRegularExpression>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

/// A word or two can be a verb or a noun, of any gender, a button or a heading: whoever translates it has to be told.
class TestNotes : public QObject
{
    Q_OBJECT

    static qsizetype wordsOf(QString text)
    {
        static const QRegularExpression place(u"%L?[0-9n]"_s);
        static const QRegularExpression word(u"[^\\W\\d_]+(?:['’-][^\\W\\d_]+)*"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        qsizetype words = 0;
        for (auto found = word.globalMatch(text.remove(place)); found.hasNext(); found.next())
            ++words;
        return words;
    }

private Q_SLOTS:
    void aShortTextHasANoteForTranslators()
    {
        const auto all = test::messages();
        QVERIFY(all.size() > 1000);
        QStringList without;
        for (const test::Message &message : all) {
            const qsizetype words = wordsOf(message.source);
            if ((words == 1 || words == 2) && message.note.isEmpty())
                without += message.context + u": "_s + message.source;
        }
        QVERIFY2(without.isEmpty(), qPrintable(u"without a comment //: before them: "_s + without.join(u" | "_s)));
    }
};

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
