#pragma once

#include "ui/desk/desk.h"
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
        void (*fill)(Form &form);
        QStringList (*essence)(const Desk &desk);
    };

    AccountPart(Desk &desk, const Content &content, QWidget *parent = nullptr);

    /// The parts, in the order in which they are shown.
    static std::vector<Content> all();
};

} // namespace straw
