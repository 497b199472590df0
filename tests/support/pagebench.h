#pragma once

#include "core/interchange/json.h"
#include "tests/support/workbench.h"
#include "ui/shell/desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QTest>
#include <QVBoxLayout>

namespace straw {

/// One page on a desk of its own, in a window as large as the main window leaves it on a screen of
/// 1280 x 800. Keys go where the focus is, as a person's do.
template<typename P>
class PageBench
{
public:
    static constexpr QSize Room{1056, 740};

    explicit PageBench(bool sample = false)
        : document(m_bench.create())
        , desk(*document)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::instance().install(*qApp, Theme::Light);
        if (sample)
            loadSample();
        page = new P(desk, &window);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        QObject::connect(&desk, &Desk::revealRequested, &window, [this](const Place &place) { revealed = place; });
        QObject::connect(&desk, &Desk::noticeGiven, &window, [this](const Notice &notice) { notices += notice.text; });
        window.resize(Room);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not get active");
        if (QWidget *first = page->firstStop())
            first->setFocus();
    }

    const Snapshot &data() const { return document->data(); }

    void type(const QString &text)
    {
        for (const QChar letter : text)
            press(Qt::Key(0), Qt::NoModifier, letter);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(key, modifiers, QChar());
    }
    void click(QWidget *widget, QPoint at = {})
    {
        QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, at);
    }
    /// The visible widget of that accessible name; fails the test when there is none.
    template<typename W = QWidget>
    W *named(const QString &name) const
    {
        for (W *widget : window.findChildren<W *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// The visible button that says this.
    QAbstractButton *button(const QString &text) const
    {
        for (auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    /// What can be typed into or chosen from, as a newcomer sees it.
    int visibleInputs() const
    {
        int count = 0;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
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
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const bool stop = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible();
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (stop && widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                found += widget->metaObject()->className();
        }
        return found;
    }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers, QChar letter)
    {
        QCoreApplication::processEvents(); // lists fit themselves a moment after a change
        // The list that completes what is typed takes every key while it is open.
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *focused = popup ? popup : window.focusWidget();
        if (!focused)
            qFatal("nothing has the focus");
        if (letter.isNull())
            QTest::keyClick(focused, key, modifiers);
        else
            QTest::keyClicks(focused, letter);
    }
    void loadSample()
    {
        QFile file(QStringLiteral(STRAW_SOURCE_DIR "/resources/sample/norvik.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample");
        auto records = readJson(file.readAll(), file.fileName());
        const auto done = document->perform(Change::import(1, file.fileName()), [&](Store &store) {
            return importRecords(store, std::move(*records));
        });
        if (!done)
            qFatal("%s", qPrintable(describeError(done.error())));
    }

    Workbench m_bench;

public:
    std::unique_ptr<Document> document;
    Desk desk;
    QWidget window;
    P *page = nullptr;
    Place revealed;
    QStringList notices;
};

} // namespace straw
