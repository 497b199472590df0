#pragma once

#include "ui/shell/desk.h"
#include "ui/widgets/section.h"

namespace straw {

class Form;

/// A folded part of the account's facts. Its title line says the essence of what is filled in, so
/// that it need not be opened to be read.
class AccountPart final : public Section
{
    Q_OBJECT
public:
    struct Content
    {
        QString title;
        QStringList columns; // of the account; these are found here
        void (*fill)(Form &form);
        QStringList (*essence)(const Desk &desk);
    };

    AccountPart(Desk &desk, const Content &content, QWidget *parent = nullptr);

    bool shows(const QString &column) const { return m_columns.contains(column); }

    /// The parts, in the order in which they are shown.
    static std::vector<Content> all();

private:
    const QStringList m_columns;
};

} // namespace straw
