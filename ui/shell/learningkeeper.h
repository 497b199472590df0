#pragma once

#include "core/carried/learned.h"
#include "core/document/document.h"

#include <QObject>
#include <QSet>

namespace straw {

class Recents;

/// Keeps on this computer what an open workbook has for later ones.
///
/// A text may name somebody who was erased: it stays as it is, and nobody knows any more that this was a name. So
/// whom the workbook knew while it was open is remembered until it is closed, and such texts are marked as withheld.
class LearningKeeper final : public QObject
{
    Q_OBJECT
public:
    LearningKeeper(Document &document, Recents &recents, QObject *parent = nullptr);

    /// To be called when the workbook stands among the recent ones.
    void keep();

private:
    void meetPeople();
    Learned learned() const;

    Document &m_document;
    Recents &m_recents;
    QSet<QString> m_met;          // names
    const QStringList m_withheld; // of earlier sessions
};

} // namespace straw
