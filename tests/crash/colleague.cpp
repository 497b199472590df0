// One person at one computer, for tests with several: opens a workbook, and does what it is told by
// lines of its input. Whatever is durable is told by lines of its output.
//
//   edit N    N changes at random -> "added TABLE ID", "removed TABLE ID", "wrote WORD",
//             "unwrote WORD", "revision ID PARENT", "folded ID"
//   save      publishes
//   state     takes in copies beside the file, publishes what is left and waits for it -> "state HEAD
//             CONTENT", or "state AUTHOR unpublished" when the file changed meanwhile
//   quit
//
// colleague FILE AUTHOR SEED; FINALSTRAW_HOME is its computer.

#include "core/document/mergeoutcome.h"
#include "core/sqlite/connection.h"
#include "tests/support/randomedits.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace straw;

namespace {

void tell(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

class Colleague : public QObject
{
public:
    Colleague(std::unique_ptr<Document> document, const QString &author, quint32 seed)
        : m_document(std::move(document))
        , m_author(author)
        , m_edits(seed)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        m_known = wordsNow();
        connect(m_document.get(), &Document::changed, this, &Colleague::note);
        connect(&m_input, &QSocketNotifier::activated, this, &Colleague::read);
    }

private:
    void read()
    {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::quit();
        m_lines += QByteArray(bytes, count);
        for (qsizetype end = m_lines.indexOf('\n'); end >= 0; end = m_lines.indexOf('\n')) {
            const QByteArrayList words = m_lines.first(end).split(' ');
            m_lines = m_lines.sliced(end + 1);
            obey(words);
        }
    }

    void obey(const QByteArrayList &words)
    {
        if (words.front() == "edit")
            edit(words.value(1).toInt());
        else if (words.front() == "save")
            m_document->publishNow();
        else if (words.front() == "state")
            tellState();
        else
            QCoreApplication::quit();
    }

    void edit(int count)
    {
        m_editing = true;
        for (int i = 0; i < count; ++i) {
            if (m_edits.random().bounded(4) == 0)
                writeWord();
            else
                m_edits.edit(*m_document);
        }
        m_editing = false;
    }

    /// One word more in a text that everybody writes in.
    void writeWord()
    {
        const QString key = QStringLiteral("log-%1").arg(m_edits.random().bounded(3)), id = key + "/workbook";
        const QString word = m_author + QString::number(++m_words);
        if (need(m_document->store().exists("answer", id))) {
            const QString text = need(m_document->store().field("answer", id, "text")).toString();
            QStringList sentences = text.split(QStringLiteral(". "), Qt::SkipEmptyParts);
            sentences.insert(m_edits.random().bounded(int(sentences.size()) + 1), word);
            need(m_document->setField("answer", id, "text", sentences.join(QStringLiteral(". ")) + ". "));
            return;
        }
        const Table &table = Tables::instance().at("answer");
        Row row(table.columns.size());
        row[0] = id;
        row[size_t(table.indexOf("prompt_key"))] = key;
        row[size_t(table.indexOf("subject_id"))] = QStringLiteral("workbook");
        row[size_t(table.indexOf("text"))] = QString(word + ". ");
        need(m_document->perform(Change::add("answer"), [&](Store &store) { return store.putRow(table, row); }));
    }

    void note(const ChangeSummary &summary)
    {
        const QSet<QString> words = wordsNow();
        if (m_editing) {
            for (const RowChange &row : summary.rows) {
                if (row.kind != RowChange::Changed)
                    tell((row.kind == RowChange::Added ? "added " : "removed ") + row.table + u' ' + row.id);
            }
            for (const QString &word : words - m_known)
                tell("wrote " + word);
            for (const QString &word : m_known - words)
                tell("unwrote " + word);
            if (!m_last.isEmpty() && !kept(m_last))
                tell("folded " + m_last);
            m_last = summary.revision;
            if (!m_last.isEmpty())
                tell("revision " + m_last + u' ' + kept(m_last)->parent);
        }
        m_known = words;
    }

    /// Wherever they stand: also in what is left to be decided.
    QSet<QString> wordsNow() const
    {
        static const QRegularExpression pattern(QStringLiteral("\\b(anna|ben)\\d+\\b"));
        QSet<QString> words;
        const QString content = contentOf(m_document->store());
        for (auto found = pattern.globalMatch(content); found.hasNext();)
            words << found.next().captured();
        return words;
    }

    /// What sync programs put beside the file.
    void takeInCopiesBeside()
    {
        const QFileInfo own(m_document->path());
        for (const QFileInfo &other : own.dir().entryInfoList({"*.db"}, QDir::Files)) {
            if (other == own)
                continue;
            const auto outcome = m_document->mergeFrom(other.filePath());
            if (outcome && outcome->isDone())
                QFile::remove(other.filePath());
        }
    }

    std::optional<Revision> kept(const QString &revision) const
    {
        const auto connection = need(Connection::open(m_document->databasePath(), Connection::ReadOnly));
        return need(Journal(*connection).find(revision));
    }

    void tellState()
    {
        takeInCopiesBeside();
        if (!m_document->publishAndWait())
            return tell("state " + m_author + " unpublished");
        const QByteArray content = contentOf(m_document->store()).toUtf8();
        tell("state " + m_document->history()->front().id + u' '
             + QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    }

    std::unique_ptr<Document> m_document;
    QString m_author;
    RandomEdits m_edits;
    QSocketNotifier m_input;
    QByteArray m_lines;
    QString m_last; // the latest revision of one's own
    QSet<QString> m_known;
    int m_words = 0;
    bool m_editing = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString author = arguments.value(2);
    auto document = Document::open(arguments.value(1), Environment::system({author, "computer of " + author}));
    if (!document) {
        std::fprintf(stderr, "%s\n", qPrintable(describeError(document.error())));
        return 1;
    }
    const Colleague colleague(std::move(*document), author, arguments.value(3).toUInt());
    tell("opened");
    return QCoreApplication::exec();
}
