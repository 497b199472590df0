#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

#include <functional>

namespace straw {

class ProseField;
class TextLabel;

/// Above what is planned towards somebody: that they do not want to be contacted, and a line for the reason of doing it
/// all the same. Until there is one the record is held back (see permission.h). Not there for anybody else.
class PermissionBand final : public QWidget
{
    Q_OBJECT
public:
    /// `person` gives the id of whom the record is towards, or nothing where it does not count: for what winds up the
    /// contract.
    PermissionBand(Desk &desk, const Place &record, std::function<QString()> person, QWidget *parent = nullptr);
    /// With whom an interview is.
    static PermissionBand *ofInterview(Desk &desk, const QString &interviewId, QWidget *parent);

    /// To the line for the reason.
    void askReason();

private:
    void follow();
    QString words(const QString &personId) const;

    Desk &m_desk;
    const Place m_record;
    const std::function<QString()> m_person;
    TextLabel *m_text;
    ProseField *m_reason;
    TextLabel *m_state;
};

} // namespace straw
