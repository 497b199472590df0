#pragma once

#include "core/insight/causefindings.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <array>

namespace straw {

class TextLabel;

/// Which families of reasons were found, ruled out and not looked at. Each leads on: to its cause, or
/// to what to ask for before it is taken up or ruled out.
class FamilyCoverageView final : public QWidget
{
    Q_OBJECT
public:
    explicit FamilyCoverageView(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void causeWanted(const QString &causeId);

private:
    struct Row
    {
        TextLabel *name = nullptr;
        QWidget *families = nullptr;
        QStringList keys = {}; // that it shows now
    };

    Row makeRow(const QString &name);
    QWidget *consideration();
    void follow();
    void fill(Row &row, const QStringList &keys);
    void choose(const QString &family);
    void takeUp(PickKey<"cause_role"> role);

    Desk &m_desk;
    std::array<Row, FamilyCoverage::Found + 1> m_rows; // by FamilyCoverage::State
    QWidget *m_consideration = nullptr;
    TextLabel *m_askFor = nullptr;
    QString m_considered; // family
};

} // namespace straw
