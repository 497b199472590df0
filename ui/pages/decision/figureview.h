#pragma once

#include "core/insight/metrics.h"
#include "ui/desk/desk.h"
#include "ui/theme/roles.h"

#include <QWidget>

namespace straw {

class LinkButton;
class TextLabel;

/// A computed figure with its name and how it is computed: the figure that a section is about large, with its formula
/// below; any other as a line, with its formula on demand.
class FigureView final : public QWidget
{
    Q_OBJECT
public:
    enum Size { Large, Line };

    FigureView(Desk &desk, Metric::Kind kind, Size size, QWidget *parent = nullptr);

    /// What is to be said with the figure, below it.
    void setRemark(const QString &remark, Role role);

private:
    void follow();

    Desk &m_desk;
    const Metric::Kind m_kind;
    TextLabel *m_value;
    TextLabel *m_remark;
    TextLabel *m_formula;
    LinkButton *m_how = nullptr; // of a line
};

} // namespace straw
