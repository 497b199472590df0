#pragma once

#include "tests/support/panels.h"
#include "tests/support/windowdriver.h"
#include "ui/pages/page/page.h"
#include "ui/pages/registry.h"

namespace straw {

/// One page of a workbook in the real window, of the sample or of one that is new.
template<typename P>
class PageBench
{
    gui::Stage m_stage;

public:
    explicit PageBench(bool sample = false)
        : window(sample ? m_stage.openSample() : m_stage.create(QStringLiteral("Norvik Logistics")))
        , desk(window.desk())
        , document(&window.document())
    {
        QObject::connect(&desk, &Desk::revealRequested, &window, [this](const Place &place) { revealed = place; });
        QObject::connect(&desk, &Desk::noticeGiven, &window, [this](const Notice &notice) { notices += notice.text; });
        if (!gui::show(window))
            qFatal("the window does not get active");
        for (const PageEntry &entry : pageRegistry()) {
            window.openPage(entry.key);
            if ((page = qobject_cast<P *>(window.page())))
                break;
        }
        notices.clear();
        if (QWidget *first = page->firstStop())
            first->setFocus();
    }

    const Snapshot &data() const { return document->data(); }
    gui::Stage &stage() { return m_stage; }

    void type(const QString &text) { gui::type(text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { gui::press(key, modifiers); }
    void click(QWidget *widget) { gui::click(widget); }
    void click(QWidget *widget, QPoint at) { gui::click(widget, at); }
    /// The visible widget of that accessible name on the page; null when there is none.
    template<typename W = QWidget>
    W *named(const QString &name) const
    {
        return gui::find<W>(page, name);
    }
    QAbstractButton *button(const QString &text) const { return gui::button(page, text); }
    /// The titles of the rows of a list; none when it cannot be seen.
    QStringList shownIn(const QString &list) const { return gui::titlesIn(named<EntryList>(list)); }
    /// What can be typed into or chosen from, as a newcomer sees it.
    int visibleInputs() const
    {
        int count = 0;
        for (const QWidget *widget : page->template findChildren<QWidget *>()) {
            const bool isInput = widget->inherits("QLineEdit") || widget->inherits("QPlainTextEdit")
                                 || widget->inherits("QComboBox") || widget->inherits("straw::Segments")
                                 || widget->inherits("QCheckBox");
            const bool ofCombo = widget->parentWidget() && widget->parentWidget()->inherits("QComboBox");
            count += isInput && !ofCombo && widget->isVisible() && widget->isEnabled();
        }
        return count;
    }
    /// Visible widgets in the tab order that a screen reader could not name.
    QStringList nameless() const
    {
        QStringList found;
        for (const QWidget *widget : page->template findChildren<QWidget *>()) {
            const bool stop = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible();
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (stop && widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                found += widget->metaObject()->className();
        }
        return found;
    }

    MainWindow &window;
    Desk &desk;
    Document *document;
    P *page = nullptr;
    Place revealed;
    QStringList notices;
};

} // namespace straw
