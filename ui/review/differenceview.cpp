#include "ui/review/differenceview.h"

#include "core/base/clipped.h"
#include "core/base/texts.h"
#include "core/guide/pageof.h"
#include "core/merge/worddiff.h"
#include "core/workbook/catalogue.h"
#include "ui/desk/valuetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

QString taken(const QString &text)
{
    return text.isEmpty()
               ? QString()
               : QStringLiteral("<s style=\"color:%1\">%2</s>").arg(colour(Role::Muted).name(), escaped(text));
}

QString put(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<span style=\"background:%1\">%2</span>")
                                .arg(colour(Role::AccentSoft).name(), escaped(text));
}

} // namespace

QString markedText(const QString &before, const QString &after)
{
    if (before.isEmpty() || after.isEmpty())
        return taken(before) + put(after);
    const QStringList words = wordsOf(before);
    QString text;
    qsizetype at = 0;
    for (const WordEdit &edit : wordEdits(words, wordsOf(after))) {
        text += escaped(words.mid(at, edit.from - at).join(QString()));
        text += taken(words.mid(edit.from, edit.to - edit.from).join(QString())) + put(edit.text);
        at = edit.to;
    }
    return text + escaped(words.mid(at).join(QString()));
}

DifferenceView::DifferenceView(Desk &desk, const std::vector<Difference> &differences, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const Catalogue &labels = Catalogue::instance();
    const Difference *last = nullptr;
    for (const Difference &difference : differences) {
        const Place record{difference.table, difference.id, {}};
        if (!last || last->table != difference.table || last->id != difference.id) {
            const QString kind = labels.tableLabel(difference.table);
            const QString name = recordText(desk, difference.table, difference.id);
            QString title = name == kind ? kind : Texts::filled(tr("%1: %2"), {kind, name});
            if (difference.kind == RowChange::Added)
                //: What a change did; %1 is an entry
                title = Texts::filled(tr("Added: %1"), {title});
            else if (difference.kind == RowChange::Removed)
                //: What a change did; %1 is an entry
                title = Texts::filled(tr("Removed: %1"), {title});
            const QString page = pageOf(record, desk.data(), desk.today());
            if (difference.kind != RowChange::Removed && !page.isEmpty()) {
                auto *link = new LinkButton(fontMetrics().elidedText(oneLine(title), Qt::ElideRight, 280), this);
                link->setAccessibleName(title);
                connect(link, &LinkButton::clicked, this, [&desk, record] { desk.reveal(record); });
                layout->addWidget(link, 0, Qt::AlignLeft);
            } else {
                auto *heading = new TextLabel(title, TextStyle::Strong, Role::Text, this);
                heading->setWordWrap(true);
                heading->setContentsMargins(Hang, 0, Hang, 0);
                layout->addWidget(heading);
            }
        }
        last = &difference;
        const QString before = valueText(desk, difference.table, difference.column, difference.before);
        const QString after = valueText(desk, difference.table, difference.column, difference.after);
        const QString name = labels.columnLabel(difference.table, difference.column);
        auto *field = new TextLabel({}, TextStyle::Body, Role::Text, this);
        field->setTextFormat(Qt::RichText);
        field->setText(QStringLiteral("<span style=\"color:%1\">%2</span><br>%3")
                           .arg(colour(Role::Muted).name(), escaped(name), markedText(before, after)));
        field->setWordWrap(true);
        field->setContentsMargins(Hang, 0, Hang, Step);
        // Colours and strokes are not read aloud.
        field->setAccessibleName(after.isEmpty() ? Texts::filled(tr("%1: “%2” was taken out"), {name, before})
                                 : before.isEmpty()
                                     ? Texts::filled(tr("%1: “%2”"), {name, after})
                                     : Texts::filled(/*: What a change did; %1 a field, %2 before, %3 after */ tr(
                                                         "%1: “%3” instead of “%2”"),
                                                     {name, before, after}));
        layout->addWidget(field);
    }
}

} // namespace straw
