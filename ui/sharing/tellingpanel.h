#pragma once

#include "core/document/privacy/tellingfiles.h"
#include "ui/desk/desk.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace straw {

/// The files on this computer and beside the workbook that still tell of people who were erased from it, each
/// with what can be done about it.
class TellingPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TellingPanel(Desk &desk, QWidget *parent = nullptr);

    /// "Norvik (1).db, Norvik-postmortem.pdf": what people know them by.
    static QString names(const std::vector<TellingFile> &files, const QLocale &locale);

private:
    void look();
    void show(const Result<std::vector<TellingFile>> &files);
    QWidget *card(const TellingFile &file);
    void forgetIn(const TellingFile &file);

    Desk &m_desk;
    QVBoxLayout *m_layout;
    QPointer<QWidget> m_cards;
};

} // namespace straw
