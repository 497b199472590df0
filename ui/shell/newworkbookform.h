#pragma once

#include "core/dates/edtf.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace straw {

class CarriedOffers;
class GrowingEdit;
class Program;
class TextLabel;

/// What a new workbook starts from: name, notice date, the notice. Only the name is needed; where the
/// file goes is not asked. What was learned in earlier workbooks is offered, as far as this computer remembers it.
class NewWorkbookForm final : public QWidget
{
    Q_OBJECT
public:
    explicit NewWorkbookForm(Program &program, QWidget *parent = nullptr);

    /// Puts the cursor in the first field; what was typed before the form was left is still there. A path is
    /// that of the workbook whose questions, lists and lessons the new one gets.
    void start(const QString &setupFrom);
    void clear();
    /// Whether something would be lost with it.
    bool isFilledIn() const;
    /// While the workbook is being made it cannot be asked for again.
    void setWaiting(bool isWaiting);

Q_SIGNALS:
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *labelled(const QString &label, QWidget *editor);
    std::optional<Edtf> understand(const QString &text) const;
    void showDate();
    void fillSetups(const QString &chosen);
    void fillOffers();
    void chooseSetup();
    void create();
    void say(const QString &problem, QWidget *where);

    Program &m_program;
    QLineEdit *m_name;
    QLineEdit *m_date;
    TextLabel *m_dateNote;
    GrowingEdit *m_notice;
    QComboBox *m_setup; // whose data are paths
    CarriedOffers *m_offers;
    TextLabel *m_note;
    QPushButton *m_create;
};

} // namespace straw
