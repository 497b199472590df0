#include "ui/pages/review/reportform.h"

#include "core/base/settings.h"
#include "core/base/translations.h"
#include "core/report/builder.h"
#include "ui/theme/theme.h"
#include "ui/widgets/section.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappedbox.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

QVBoxLayout *column(QWidget *widget, int spacing)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    return layout;
}

QString about(Edition edition)
{
    switch (edition) {
    case Edition::Internal:
        return ReportForm::tr(
            "For your own team: everything that is recorded. Notes that are not for quoting appear in "
            "your words only.");
    case Edition::Executive:
        return ReportForm::tr("For executives: roles instead of names, except for those who let us name them, and what "
                              "decisions rest on. It says with the sign-off what was left out.");
    case Edition::Meeting: // no report
        break;
    case Edition::Customer:
        return ReportForm::tr("For the customer: what you heard from them, and what you change. Nothing internal is in "
                              "it, and no word of it tells that something was left out.");
    }
    return {};
}

QString about(ReportLength length, bool hasAppendix)
{
    if (length == ReportLength::Page)
        return ReportForm::tr("Its first page alone.");
    if (!hasAppendix)
        return ReportForm::tr("All of it; it has no appendix.");
    return length == ReportLength::Short ? ReportForm::tr("Up to the sign-off, without the appendix.")
                                         : ReportForm::tr("Everything, with the appendix.");
}

} // namespace

ReportForm::ReportForm(ReportChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_layout(column(this, 2 * Step))
    , m_boxes(new QVBoxLayout)
{
    addReaders();
    addLengths();
    addPapers();
    addLanguages();

    m_boxes->setSpacing(Step);
    m_boxes->setContentsMargins(Hang, 0, Hang, 0);
    m_layout->addLayout(m_boxes);
    addBox(tr("Pseudonyms in place of names"), &EditionOptions::pseudonyms);
    m_contacts = addBox(tr("Email, phone and address"), &EditionOptions::contactDetails);
    m_whole = new WrappedBox({}, this);
    connect(m_whole, &QCheckBox::clicked, this,
            [this](bool whole) { m_choices.change([&](ReportOptions &options) { options.wholeAppendix = whole; }); });
    m_boxes->addWidget(m_whole);
    //: Heading: the sections of a report that can be left out
    m_sections = new Section(tr("Sections"), [this](Section &) { fillSections(); }, this);
    m_layout->addWidget(m_sections);

    connect(&m_choices, &ReportChoices::changed, this, &ReportForm::follow);
    setFocusProxy(m_reader);
    follow();
}

void ReportForm::addReaders()
{
    //: Name of a choice: the readers of the report
    m_reader = addSegments(tr("For whom"));
    //: Choice: readers of the report
    m_reader->addSegment(int(Edition::Internal), tr("Team"), tr("Our own team"));
    //: Choice: readers of the report
    m_reader->addSegment(int(Edition::Executive), tr("Executives"));
    //: Choice: reader of the report
    m_reader->addSegment(int(Edition::Customer), tr("Customer"));
    m_readerHint = addHint();
    connect(m_reader, &Segments::chosen, this, [this](const QVariant &reader) {
        if (!reader.isValid()) // the chosen one again
            return m_reader->setValue(int(m_choices.edition()));
        m_choices.change([&](ReportOptions &options) { options.edition.edition = Edition(reader.toInt()); });
    });
}

void ReportForm::addLengths()
{
    //: Name of a choice: of the report
    m_length = addSegments(tr("Length"));
    //: Choice: how long the report is
    m_length->addSegment(int(ReportLength::Page), tr("One page"));
    //: Choice: how long the report is
    m_length->addSegment(int(ReportLength::Short), tr("Short"));
    //: Choice: how long the report is
    m_length->addSegment(int(ReportLength::Whole), tr("Whole"));
    m_lengthHint = addHint();
    connect(m_length, &Segments::chosen, this, [this](const QVariant &length) {
        if (!length.isValid())
            return m_length->setValue(int(m_choices.options().length));
        m_choices.change([&](ReportOptions &options) { options.length = ReportLength(length.toInt()); });
    });
}

void ReportForm::addPapers()
{
    //: Name of a choice: its size
    Segments *papers = addSegments(tr("Paper"));
    //: Size of paper
    papers->addSegment(QStringLiteral("a4"), tr("A4"));
    //: Size of paper
    papers->addSegment(QStringLiteral("letter"), tr("Letter"));
    papers->setValue(paper());
    connect(papers, &Segments::chosen, this, [this, papers](const QVariant &chosen) {
        if (!chosen.isValid())
            return papers->setValue(paper());
        Settings().set(Setting::ReportPaper, chosen);
        Q_EMIT paperChosen();
    });
}

/// As it was chosen last, else what is usual.
QString ReportForm::paper()
{
    const QString chosen = Settings().text(Setting::ReportPaper);
    const auto territory = QLocale().territory();
    const bool letterIsUsual = territory == QLocale::UnitedStates || territory == QLocale::Canada;
    return chosen == u"letter" || (chosen.isEmpty() && letterIsUsual) ? QStringLiteral("letter") : QStringLiteral("a4");
}

QString ReportForm::language()
{
    return Settings().text(Setting::ReportLanguage);
}

Segments *ReportForm::addSegments(const QString &name)
{
    auto *holder = new QWidget(this);
    QVBoxLayout *layout = column(holder, 0);
    auto *label = new TextLabel(name, TextStyle::Small, Role::Muted, holder);
    label->setContentsMargins(Hang, 0, 0, 0);
    layout->addWidget(label);
    auto *segments = new Segments(holder);
    segments->setName(name);
    label->setBuddy(segments);
    layout->addWidget(segments);
    m_layout->addWidget(holder);
    return segments;
}

/// A line about the choice above it.
TextLabel *ReportForm::addHint()
{
    auto *hint = new TextLabel({}, TextStyle::Small, Role::Muted, this);
    hint->setWordWrap(true);
    hint->setContentsMargins(Hang, 0, Hang, 0);
    m_layout->addSpacing(-Step);
    m_layout->addWidget(hint);
    return hint;
}

/// Only offered where there is something to choose from.
void ReportForm::addLanguages()
{
    const QStringList available = availableLanguages();
    if (available.size() < 2)
        return;
    auto *label = new TextLabel(tr("Language of the report"), TextStyle::Small, Role::Muted, this);
    label->setContentsMargins(Hang, 0, 0, 0);
    auto *languages = new QComboBox(this);
    languages->setAccessibleName(label->text());
    languages->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    label->setBuddy(languages);
    languages->addItem(tr("As the program"), QString());
    for (const QString &each : available)
        languages->addItem(QLocale(each).nativeLanguageName(), each);
    languages->setCurrentIndex(std::max(0, languages->findData(language())));
    auto *holder = new QVBoxLayout;
    holder->setSpacing(0);
    holder->addWidget(label);
    holder->addWidget(languages);
    m_layout->addLayout(holder);
    connect(languages, &QComboBox::activated, this, [this, languages] {
        Settings().set(Setting::ReportLanguage, languages->currentData());
        Q_EMIT languageChosen();
    });
}

QCheckBox *ReportForm::addBox(const QString &text, bool EditionOptions::*wanted)
{
    auto *box = new WrappedBox(text, this);
    box->setChecked(m_choices.options().edition.*wanted);
    connect(box, &QCheckBox::clicked, this, [this, wanted](bool checked) {
        m_choices.change([&](ReportOptions &options) { options.edition.*wanted = checked; });
    });
    m_boxes->addWidget(box);
    return box;
}

void ReportForm::setEntries(int entries)
{
    m_entries = entries;
    //: Box; the number of all entries of a long history
    m_whole->setText(tr("All %n entries in the appendix", nullptr, entries));
    follow();
}

void ReportForm::follow()
{
    const ReportOptions &options = m_choices.options();
    const bool hasAppendix = options.edition.edition != Edition::Customer;
    m_reader->setValue(int(options.edition.edition));
    m_readerHint->setText(about(options.edition.edition));
    m_length->setValue(int(options.length));
    m_lengthHint->setText(about(options.length, hasAppendix));
    m_contacts->setVisible(options.edition.edition == Edition::Internal && !options.edition.pseudonyms);
    m_whole->setChecked(options.wholeAppendix);
    m_whole->setVisible(hasAppendix && options.length == ReportLength::Whole && m_entries > ReportOptions::mostEvents);
    followSections();
}

void ReportForm::followSections()
{
    const std::vector<OfferedSection> offered = sectionsOf(m_choices.options(), Texts(QLocale()));
    QStringList keys;
    for (const OfferedSection &section : offered)
        keys += section.key;
    const auto left =
        std::ranges::count_if(keys, [this](const QString &key) { return !m_choices.options().leftOut.contains(key); });
    m_sections->setVisible(!keys.isEmpty());
    if (left == keys.size())
        //: Beside “Sections”
        m_sections->setRemark(tr("all"));
    else
        //: Beside “Sections”: how many are printed, of how many
        m_sections->setRemark(
            Texts::filled(tr("%1 of %2"), {QLocale().toString(left), QLocale().toString(keys.size())}));
    if (m_switches && keys != m_shown)
        fillSections();
}

void ReportForm::fillSections()
{
    delete std::exchange(m_switches, new QWidget(m_sections));
    QVBoxLayout *layout = column(m_switches, Step);
    layout->setContentsMargins(Hang, 0, Hang, Step);
    m_shown.clear();
    for (const OfferedSection &section : sectionsOf(m_choices.options(), Texts(QLocale()))) {
        m_shown += section.key;
        auto *box = new WrappedBox(section.title, m_switches);
        box->setChecked(!m_choices.options().leftOut.contains(section.key));
        connect(box, &QCheckBox::clicked, this, [this, key = section.key](bool wanted) {
            m_choices.change([&](ReportOptions &options) {
                options.leftOut.removeAll(key);
                if (!wanted)
                    options.leftOut += key;
            });
        });
        layout->addWidget(box);
    }
    m_sections->add(m_switches);
}

} // namespace straw
