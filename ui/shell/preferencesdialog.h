#pragma once

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace straw {

class PageArea;
class Program;
class WordingPreferences;

/// The few things that are the same in every workbook. What is chosen holds at once.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
public:
    PreferencesDialog(Program &program, QWidget *parent);

protected:
    void done(int result) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addAnimations(QVBoxLayout &layout);
    void addBackups(QVBoxLayout &layout);
    void addLanguages(QVBoxLayout &layout);

    void fit();

    Program &m_program;
    PageArea *m_area;
    QWidget *m_content;
    QLineEdit *m_author;
    WordingPreferences *m_wording = nullptr;
};

} // namespace straw
