// What bench_window measures the program against: a window of Qt with nothing in it.

#include <QApplication>
#include <QMainWindow>

int main(int count, char **arguments)
{
    const QApplication application(count, arguments);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
