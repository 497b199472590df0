#include "ui/bringin/importpanel.h"

#include "core/base/examples.h"
#include "core/base/texts.h"
#include "ui/bringin/dropped.h"
#include "ui/bringin/importmodel.h"
#include "ui/bringin/importoptionsview.h"
#include "ui/desk/datetext.h"
#include "ui/lists/seenview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undothrough.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>

namespace straw {

namespace {

constexpr int RowHeight = 32;
constexpr int MostRowsSeen = 10;
constexpr int MostTyped = 20'000;  // characters that an editor shows without effort
constexpr int MostEvents = 20'000; // at once; more is no history that anybody reads
constexpr int TypingMs = 250;

} // namespace

ImportPanel::ImportPanel(Desk &desk, EventAdd::Place place, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_place(place)
    , m_model(new ImportModel(desk, this))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { takeSource({.text = m_text->toPlainText()}); });
    connect(m_model, &ImportModel::chosenChanged, this, &ImportPanel::showState);
}

void ImportPanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_section = new Section(tr("Import dated lines or a table"), this);
    layout->addWidget(m_section);

    m_asking = new QWidget;
    auto *asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(Step);
    m_text = new QPlainTextEdit(m_asking);
    m_text->setPlaceholderText(Texts::filled(
        tr("Paste here, one event on each line:\n%1 Kick-off with dispatch\n%2 - review skipped\n%3: rollout",
           "a day in digits, a day and a season as examples"),
        {examples::Day.toString(), dateText(examples::Day, m_desk.locale()),
         dateText(examples::Season, m_desk.locale())}));
    m_text->setAccessibleName(tr("Dated lines or a table"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(6 * QFontMetrics(m_text->font()).lineSpacing());
    m_text->installEventFilter(this);
    new UndoThrough(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    asking->addWidget(m_text);
    auto *open = new LinkButton(tr("Open a file"));
    connect(open, &LinkButton::clicked, this, &ImportPanel::openFile);
    asking->addWidget(open, 0, Qt::AlignLeft);
    m_section->add(m_asking);

    m_status = new TextLabel({}, TextStyle::Body, Role::Muted);
    m_status->setObjectName(QStringLiteral("importStatus"));
    m_status->setWordWrap(true);
    m_status->setContentsMargins(Hang, 0, Hang, 0);
    m_section->add(m_status);

    m_preview = new SeenView<QTableView>;
    m_preview->setObjectName(QStringLiteral("importPreview"));
    m_preview->setModel(m_model);
    m_preview->setAccessibleName(tr("What will be added"));
    m_preview->setAccessibleDescription(tr("Space ticks a row; typing mends its date or title"));
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setShowGrid(false);
    m_preview->setWordWrap(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                               | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_preview->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_preview->horizontalHeader()->setFont(textFont(TextStyle::Small));
    m_preview->horizontalHeader()->setSectionsClickable(false);
    m_preview->horizontalHeader()->setSectionResizeMode(ImportModel::Date, QHeaderView::Fixed);
    m_preview->horizontalHeader()->resizeSection(
        ImportModel::Date, QFontMetrics(font()).horizontalAdvance(QStringLiteral("30 Sept 2025, 15:40")) + 6 * Step);
    m_preview->horizontalHeader()->setSectionResizeMode(ImportModel::What, QHeaderView::Stretch);
    m_preview->horizontalHeader()->setSectionResizeMode(ImportModel::Fate, QHeaderView::Stretch);
    m_section->add(m_preview);

    m_optionsSection = new Section(tr("How it is read"), [this](Section &section) {
        section.add(m_options);
        m_options->setVisible(true);
    });
    m_options = new ImportOptionsView(m_desk, this);
    m_options->hide();
    connect(m_options, &ImportOptionsView::changed, this, &ImportPanel::read);
    m_section->add(m_optionsSection);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Hang, 0, Hang, 0);
    foot->setSpacing(Step);
    m_addButton = new QPushButton;
    m_addButton->setProperty("primary", true);
    connect(m_addButton, &QPushButton::clicked, this, &ImportPanel::addChosen);
    //: Button
    auto *cancel = new LinkButton(tr("Cancel"));
    connect(cancel, &LinkButton::clicked, this, &ImportPanel::giveUp);
    foot->addWidget(m_addButton);
    foot->addWidget(cancel);
    foot->addStretch();
    m_section->content()->addLayout(foot);
}

bool ImportPanel::takes(const QMimeData &offered)
{
    return Dropped::of(offered).isForHistory();
}

void ImportPanel::begin()
{
    m_text->clear();
    m_typing.stop();
    m_asking->show();
    takeSource({});
    m_text->setFocus();
}

void ImportPanel::take(const QMimeData &dropped)
{
    const Dropped all = Dropped::of(dropped);
    take(all.texts, all.words);
}

void ImportPanel::take(const QStringList &files, const QString &text)
{
    m_asking->hide();
    m_waiting = files;
    if (!takeNext())
        takeSource({.text = text});
    m_preview->setFocus();
}

bool ImportPanel::takeNext()
{
    if (m_waiting.isEmpty())
        return false;
    const QString path = m_waiting.takeFirst();
    takeSource({.name = QFileInfo(path).fileName(), .path = path});
    return true;
}

void ImportPanel::openFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a file"), {},
                                                      tr("Tables and text (*.csv *.tsv *.txt *.md);;All files (*)"));
    if (path.isEmpty())
        return;
    take({path}, {});
}

void ImportPanel::takeSource(ImportSource source)
{
    source.version = m_source.version + 1;
    m_source = std::move(source);
    m_options->reset();
    read();
}

DateContext ImportPanel::dates() const
{
    DateContext context;
    context.reference = EventAdd::reference(m_desk, m_place);
    context.today = m_desk.today();
    context.locale = m_desk.locale();
    context.order = m_options->options().order;
    return context;
}

/// Only the latest reading counts; what an earlier one finds is dropped.
void ImportPanel::read()
{
    const int reader = ++m_reader;
    if (m_source.path.isEmpty() && m_source.text.trimmed().isEmpty()) {
        m_reading = {};
        m_busy = false;
        m_model->setReading(m_reading, dates());
        return;
    }
    m_busy = true;
    showState();
    const auto work = [source = m_source, options = m_options->options(), before = m_reading, workbook = m_desk.data(),
                       context = dates()] {
        return std::make_shared<ImportReading>(readImport(source, options, before, workbook, context));
    };
    const auto hear = [this, reader](const std::shared_ptr<ImportReading> &reading) {
        if (reader == m_reader)
            finishReading(std::move(*reading));
    };
    m_thread.dropWaiting();
    m_thread.ask(work, {this, hear}, ShareThread::Reading);
}

void ImportPanel::finishReading(ImportReading reading)
{
    m_busy = false;
    m_reading = std::move(reading);
    m_options->show(m_reading);
    m_model->setReading(m_reading, dates());
    m_reading.plan = {}; // the model has it now
    if (m_reading.isTable && !m_reading.mapping.columns.contains(QStringLiteral("at")))
        m_optionsSection->setOpen(true);
    // Where something is to be mended, one can begin at once.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isBad(row)) {
            m_preview->setCurrentIndex(m_model->index(row, ImportModel::Date));
            break;
        }
    }
}

void ImportPanel::showState()
{
    const int rows = m_model->rowCount(), chosen = m_model->chosenCount(), bad = m_model->badCount();
    QString text;
    Role role = Role::Muted;
    if (m_busy) {
        //: Name of the progress while a file is read
        text = tr("Reading");
    } else if (m_reading.error) {
        text = m_reading.error->code == Error::CsvFieldNeeded ? tr("Which column holds the date?")
                                                              : Texts(QLocale()).sentence(*m_reading.error);
        role = Role::Open;
    } else if (chosen > MostEvents) {
        text = tr("These are %n events. Please import fewer at a time.", nullptr, chosen);
        role = Role::Open;
    } else if (bad > 0) {
        text = tr("%n row(s) could not be read in full. Mend them here, tick them to add what was understood, or leave "
                  "them out.",
                  nullptr, bad);
        role = Role::Open;
    } else if (rows > 0 && chosen == 0) {
        text = tr("Everything here is in the history already.");
    } else if (rows > 0 && !m_source.name.isEmpty()) {
        //: Where the rows come from; %1 is a file or “pasted text”
        text = m_waiting.isEmpty()
                   ? Texts::filled(tr("From %1"), {m_source.name})
                   : Texts::filled(tr("From %1; %n more file(s) after it.", nullptr, int(m_waiting.size())),
                                   {m_source.name});
    }
    m_status->setRole(role);
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    m_preview->setVisible(rows > 0);
    m_preview->setFixedHeight(std::min(rows, MostRowsSeen) * RowHeight
                              + m_preview->horizontalHeader()->sizeHint().height() + 2);
    m_optionsSection->setVisible(rows > 0 || m_reading.error);
    m_addButton->setText(chosen > 0 ? tr("Add %n event(s)", nullptr, chosen)
                                    : /*: Button, while there are none */ tr("Add events"));
    m_addButton->setEnabled(!m_busy && chosen > 0 && chosen <= MostEvents);
}

/// All of it is one change, so one undo takes it back.
void ImportPanel::addChosen()
{
    TimelinePlan plan = m_model->chosen();
    for (TimelineRow &row : plan.rows) {
        if (m_place == EventAdd::Triggers && row.state == TimelineRow::Added)
            row.event.onTriggers = true;
    }
    const int count = int(plan.effect());
    const bool done = m_desk.perform(Change::import(count, m_source.name), [&](Store &store) {
        return applyTimeline(store, plan, *m_desk.document().environment().ids);
    });
    if (!done)
        return;
    m_desk.tellDone({tr("%n event(s) added to the history.", nullptr, count)});
    close();
}

void ImportPanel::giveUp()
{
    Q_EMIT givenUp();
    close();
}

void ImportPanel::close()
{
    m_typing.stop();
    ++m_reader;
    if (!takeNext()) // one file after the other, each with its own preview
        Q_EMIT closed();
}

bool ImportPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && copied && takes(*copied)
            && (copied->hasUrls() || copied->text().size() > MostTyped)) {
            take(*copied);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        giveUp();
    else
        QWidget::keyPressEvent(event);
}

} // namespace straw
