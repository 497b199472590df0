#pragma once

#include "ui/desk/desk.h"
#include "ui/lists/entrylist.h"

#include <QWidget>

class QLineEdit;

namespace straw {

class EvidenceFinder;
class OpenedPart;

/// What supports a cause and what contradicts it, or what says yes to a criterion and what says no: each piece leads to
/// its record, and says what it shows once it is opened. New ones are found by typing.
class EvidenceList final : public QWidget
{
    Q_OBJECT
public:
    EvidenceList(Desk &desk, const Place &weighed, QWidget *parent = nullptr);

    bool open(const QString &evidenceId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *finder();
    bool needsAgainst() const;
    QString turned(bool against) const;
    void add(const QString &found);
    QWidget *details(const QString &evidenceId);
    std::vector<RowVerb> verbs(const QString &evidenceId);

    Desk &m_desk;
    const Place m_weighed;
    OpenedPart *m_part = nullptr; // the chosen piece
    QLineEdit *m_term = nullptr;
    EvidenceFinder *m_finder = nullptr;
    EntryList *m_found = nullptr;
};

} // namespace straw
