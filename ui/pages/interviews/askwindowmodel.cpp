#include "ui/pages/interviews/askwindowmodel.h"

#include "core/base/texts.h"
#include "ui/desk/datetext.h"

#include <algorithm>

namespace straw {

AskWindowModel::AskWindowModel(Desk &desk, QObject *parent)
    : EntryModel(desk, "interview", parent)
{
    setAlsoShows({"interview", "account"}); // rows are no records
    refresh();
}

const AskWindow *AskWindowModel::window(const QString &key) const
{
    const auto found = std::ranges::find(m_windows, key, &AskWindow::key);
    return found == m_windows.end() ? nullptr : &*found;
}

void AskWindowModel::readSources()
{
    m_windows = askWindows(desk().data(), desk().today());
}

std::vector<QString> AskWindowModel::ids() const
{
    std::vector<QString> keys;
    std::ranges::transform(m_windows, std::back_inserter(keys), &AskWindow::key);
    return keys;
}

Entry AskWindowModel::entry(const QString &id) const
{
    const AskWindow *window = this->window(id);
    if (!window)
        return {};
    const QLocale locale = desk().locale();
    const QString from = dateText(Edtf::day(window->from), locale), to = dateText(Edtf::day(window->to), locale);
    const QString when = window->from == window->to ? from : Texts::filled(tr("%1 to %2", "dates"), {from, to});
    return {.title = window->title,
            .detail = Texts::joined({when, window->why}, QStringLiteral(" · ")),
            .icon = QStringLiteral("calendar"),
            .iconRole = Role::Accent};
}

} // namespace straw
