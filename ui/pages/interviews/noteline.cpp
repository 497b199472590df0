#include "ui/pages/interviews/noteline.h"

#include "core/base/texts.h"
#include "core/guide/interviewquestions.h"
#include "core/workbook/catalogue.h"
#include "ui/cockpit/call.h"
#include "ui/cockpit/noteinput.h"
#include "ui/cockpit/speakerrow.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

namespace {

constexpr PickKey<"line_kind"> theirs = "verbatim";

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

NoteLine::NoteLine(Desk &desk, Call &call, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_call(call)
    , m_kinds(new Segments(this))
    , m_about(new TextLabel({}, TextStyle::Small, Role::Accent, this))
    , m_input(new NoteInput(desk, call, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_about->setWordWrap(true);
    m_about->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(m_about);
    layout->addWidget(m_input);
    //: Name of a choice: theirs, ours, what was seen
    m_kinds->setName(tr("Whose words"));
    for (const PickEntry &entry : Catalogue::instance().entries("line_kind"))
        m_kinds->addSegment(entry.key, entry.label);
    layout->addWidget(m_kinds, 0, Qt::AlignLeft);
    auto *speakers = new SpeakerRow(desk, call, this); // seen once there are several
    layout->addWidget(speakers);
    m_input->setKeys([speakers](const QKeyEvent &key) { return speakers->takesKey(key); });
    connect(speakers, &SpeakerRow::left, this, [this] { m_input->setFocus(); });
    auto *keys = new TextLabel(
        Texts::filled(
            tr("%1 to note it · %2 for whose words · %3 for the next question · %4 for the notes"),
            {shown(Qt::Key_Return), shown(Qt::CTRL | Qt::Key_T), shown(Qt::CTRL | Qt::Key_Down), shown(Qt::Key_Up)}),
        TextStyle::Small, Role::Muted, this);
    keys->setWordWrap(true);
    keys->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(keys);
    setFocusProxy(m_input);

    connect(m_input, &NoteInput::leftUpwards, this, &NoteLine::leftUpwards);
    connect(m_kinds, &Segments::chosen, this, [this](const QVariant &kind) {
        m_call.setKind(kind.isValid() ? Pick<"line_kind">(kind.toString()) : Pick<"line_kind">(theirs));
        m_input->setFocus();
    });
    connect(&call, &Call::changed, this, &NoteLine::describe);
    describe();
}

void NoteLine::describe()
{
    m_kinds->setValue(m_call.kind().toString());
    const QString text = questionText(m_call.question(), m_desk.data());
    m_about->setText(text);
    m_about->setVisible(!text.isEmpty());
    m_input->setAbout(text);
}

} // namespace straw
