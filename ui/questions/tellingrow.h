#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class ChoiceField;
class DateField;
class IconButton;
class IconLabel;
class PersonField;
class ProseField;
class SegmentField;
class TextLabel;

/// What one person says to a question that others answer too.
class TellingRow final : public QWidget
{
    Q_OBJECT
public:
    /// `make` brings the note into being with the first thing that is told.
    TellingRow(Desk &desk, const QString &noteId, const std::function<Result<void>(Store &)> &make,
               QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    void focusPerson();
    void focusWords();

Q_SIGNALS:
    void removed(const QString &noteId);

private:
    Result<void> alsoWhose(Store &store, const QVariant &personId) const;
    void follow();

    Desk &m_desk;
    const QString m_id;
    IconLabel *m_mark;
    PersonField *m_person;
    TextLabel *m_role; // what they do, and whose side they are on
    ProseField *m_words;
    DateField *m_day;
    ChoiceField *m_consent;
    SegmentField *m_kind;
    IconButton *m_remove;
};

} // namespace straw
