#include "ui/cockpit/speakerrow.h"

#include "core/base/texts.h"
#include "core/workbook/parties.h"
#include "ui/cockpit/call.h"
#include "ui/lists/addline.h"
#include "ui/pages/adding/namedpeople.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segments.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace straw {

namespace {

constexpr int FirstKey = Qt::Key_F2, AddKey = Qt::Key_F9;

} // namespace

SpeakerRow::SpeakerRow(Desk &desk, Call &call, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_call(call)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_add = new AddLine(
        desk, tr("Add someone who takes part"), tr("Someone else who takes part"),
        [this](const QString &name) {
            if (!m_call.addSpeaker(name))
                return false;
            QMetaObject::invokeMethod(this, &SpeakerRow::left, Qt::QueuedConnection);
            return true;
        },
        this);
    m_add->setPreview([this](const QString &name) {
        const Interview *interview = m_call.interview();
        const Pick<"party"> party = interview && interview->kind == u"internal" ? party::us : party::them;
        return name.trimmed().isEmpty() ? QString() : namedpeople::describe(m_desk, namedpeople::written(name), party);
    });
    m_add->line()->installEventFilter(this);
    m_add->hide();
    layout->addWidget(m_add);
    connect(&call, &Call::changed, this, &SpeakerRow::follow);
    follow();
}

void SpeakerRow::follow()
{
    const QStringList people = m_call.speakers();
    QStringList shown;
    for (const QString &id : people)
        shown += id + m_desk.data().nameOf(id);
    if (shown != m_shown || !m_people) {
        m_shown = shown;
        if (m_people) {
            m_people->hide();
            m_people->deleteLater();
        }
        m_people = new Segments(this);
        //: Name of a choice: who says what is noted now
        m_people->setName(tr("Who speaks"));
        for (int i = 0; i < people.size(); ++i) {
            const QString name = m_desk.data().nameOf(people[i]);
            const QString key = QKeySequence(FirstKey + i).toString(QKeySequence::NativeText);
            //: A choice: %1 is a key, %2 the person that it stands for
            const QString text = FirstKey + i < AddKey ? Texts::filled(tr("%1 %2"), {key, name}) : name;
            m_people->addSegment(people[i], text, name);
        }
        m_people->keepCursor();
        m_people->setVisible(people.size() > 1);
        connect(m_people, &Segments::chosen, this, [this](const QVariant &person) {
            m_call.setSpeaker(person.isValid() ? person.toString() : m_call.speaker());
            Q_EMIT left();
        });
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_people, 0, Qt::AlignLeft);
    }
    m_people->setValue(m_call.speaker());
}

bool SpeakerRow::takesKey(const QKeyEvent &key)
{
    if (key.modifiers() != Qt::NoModifier || key.key() < FirstKey || key.key() > AddKey)
        return false;
    if (key.key() == AddKey) {
        m_add->show();
        m_add->line()->setFocus();
        return true;
    }
    const QStringList people = m_call.speakers();
    if (const QString person = people.value(key.key() - FirstKey); !person.isEmpty())
        m_call.setSpeaker(person);
    return true;
}

bool SpeakerRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_add->setText({});
        Q_EMIT left();
        return true;
    }
    if (event->type() == QEvent::FocusOut && m_add->text().isEmpty())
        QMetaObject::invokeMethod(this, [this] { m_add->setVisible(m_add->line()->hasFocus()); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace straw
