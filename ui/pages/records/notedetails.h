#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class ChoiceField;
class Form;
class LinkButton;
class ProseField;

/// All about one note: whose words, may they be quoted, how it was said, what is useful in it. The
/// same wherever a note stands: in an interview, by itself, or as how somebody tells an event.
class NoteDetails final : public QWidget
{
    Q_OBJECT
public:
    /// How somebody tells an event: what stands around it says who and which.
    struct Telling
    {
        QString label;                             // of the text, for screen readers
        std::function<Result<void>(Store &)> make; // the note comes into being with its first words
    };

    NoteDetails(Desk &desk, const QString &lineId, QWidget *parent = nullptr);
    NoteDetails(Desk &desk, const QString &lineId, const Telling &telling, QWidget *parent = nullptr);

    const QString &id() const { return m_id; }

private:
    NoteDetails(Desk &desk, const QString &lineId, const Telling *telling, QWidget *parent);
    ProseField *addText(const Telling *telling);
    void addFacts(Form &form, bool isTelling);
    void useAsReason();
    void follow();
    QString statedReason() const;

    Desk &m_desk;
    const QString m_id;
    QWidget *m_facts; // about words that are there
    ChoiceField *m_consent = nullptr;
    LinkButton *m_reason;
};

} // namespace straw
