#pragma once

#include "core/report/parts/context.h"

#include <QObject>

namespace straw {

class Desk;

/// What the report of a workbook is asked for: for whom, how long, what of it. Kept as long as the window of the
/// workbook, so that a report that is closed and looked at again is the same one; every other window begins with the
/// internal edition, so that none is sent to the wrong reader by a choice of last week. On the short way it is the one
/// page at first.
class ReportChoices final : public QObject
{
    Q_OBJECT
public:
    static ReportChoices &of(Desk &desk);

    /// All but the moment, the language and the history of changes.
    const ReportOptions &options() const { return m_options; }
    Edition edition() const { return m_options.edition.edition; }

    template<typename F>
    void change(F &&f)
    {
        f(m_options);
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    using QObject::QObject;

    ReportOptions m_options;
};

} // namespace straw
