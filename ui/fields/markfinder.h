#pragma once

#include "ui/widgets/growingedit.h"

#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace straw {

class ShareThread;

/// Looks for words to be set off in a text: in the paragraphs that are in sight and were not looked at since they were
/// edited, on a thread of its own, a moment after the last key. The window's own thread looks at no words. What was
/// found moves along with the text meanwhile.
class MarkFinder final : public QObject
{
    Q_OBJECT
public:
    struct Found
    {
        Stretch at;
        QString what; // which rule, as the layer names it

        bool operator==(const Found &) const = default;
    };
    /// Gives what there is in the paragraphs that a part of the text touches, in order. Called on another thread.
    using Find = std::function<std::vector<Found>(const QString &text, Stretch part)>;

    explicit MarkFinder(GrowingEdit &edit);

    /// What a layer looks for from now on, in the whole text anew; nothing without a function.
    void setFind(MarkLayer layer, Find find);
    const std::vector<Found> &found(MarkLayer layer) const;

Q_SIGNALS:
    /// Something was found, has moved, or is gone.
    void changed();

private:
    using FoundByLayer = std::map<MarkLayer, std::vector<Found>>;

    void follow(int at, int removed, int added);
    std::optional<Stretch> nextPart() const;
    void look();
    void take(const FoundByLayer &found);

    GrowingEdit &m_edit;
    std::map<MarkLayer, Find> m_finds;
    FoundByLayer m_found;
    std::vector<Stretch> m_looked;  // in order, with room between them
    std::optional<Stretch> m_asked; // what is being looked at, where it stands by now; none once it was edited
    qsizetype m_askedAt = 0;        // where it stood
    bool m_isLooking = false;
    QTimer m_soon;
    std::shared_ptr<ShareThread> m_thread; // of all texts
};

} // namespace straw
