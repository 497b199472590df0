#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

namespace straw {

class ProseField;
class SegmentField;

/// All fields of an offer; of a new trial also what it must prove, and whether it did.
class OfferDetails final : public QWidget
{
    Q_OBJECT
public:
    OfferDetails(Desk &desk, const QString &id, QWidget *parent = nullptr);

private:
    void follow();

    Desk &m_desk;
    const QString m_id;
    ProseField *m_proves;
    SegmentField *m_proved;
};

} // namespace straw
