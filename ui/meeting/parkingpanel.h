#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace straw {

class AddLine;

/// What leads away from the matter at hand is put here from every page, and comes up at the next meeting; and ideas
/// for what could change, to which nobody is held yet.
class ParkingPanel final : public QWidget
{
    Q_OBJECT
public:
    enum class Into { Parked, Candidates };

    /// `page` gives the key of the page that one is on.
    ParkingPanel(Desk &desk, std::function<QString()> page, QWidget *parent = nullptr);

    //: Title of a panel: what was put off
    static QString title() { return tr("Parking lot"); }
    /// The line that keeps what is typed under this place; nothing for any other place.
    static std::optional<Into> lineOf(const Place &place);
    /// Puts the cursor into the line that adds.
    void focusLine(Into into);
    /// Adds what stands typed in the lines.
    void finishTyping();

private:
    void addParked(QVBoxLayout &layout);
    void addCandidates(QVBoxLayout &layout);

    Desk &m_desk;
    const std::function<QString()> m_page;
    AddLine *m_parkLine = nullptr;
    AddLine *m_ideaLine = nullptr;
};

} // namespace straw
