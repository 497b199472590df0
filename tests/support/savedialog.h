#pragma once

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <functional>

namespace straw::gui {

/// Does what asks where to save, and takes the name that is proposed, in another folder; what was proposed.
inline QString saveInFolder(const QString &folder, const std::function<void()> &ask)
{
    QTimer answer;
    QString proposed;
    QObject::connect(&answer, &QTimer::timeout, &answer, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        auto *name = dialog ? dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")) : nullptr;
        if (!name)
            return;
        if (proposed.isEmpty()) {
            proposed = QFileInfo(name->text()).fileName();
            name->selectAll();
            QTest::keyClicks(name, folder + u'/' + proposed);
        }
        QTest::keyClick(name, Qt::Key_Return);
    });
    answer.start(50);
    ask();
    answer.stop();
    return proposed;
}

} // namespace straw::gui
