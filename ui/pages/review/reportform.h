#pragma once

#include "ui/pages/review/reportchoices.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace straw {

class Section;
class Segments;
class TextLabel;

/// For whom a report is, how long, on what paper, in which language, and what of it.
class ReportForm final : public QWidget
{
    Q_OBJECT
public:
    ReportForm(ReportChoices &choices, QWidget *parent);

    /// "a4" or "letter", and the language, empty for that of the program; both are remembered for every report.
    static QString paper();
    static QString language();

    /// How many entries the history has: whether all are to be told is only asked of a long one.
    void setEntries(int entries);

Q_SIGNALS:
    void paperChosen();
    void languageChosen();

private:
    void addReaders();
    void addLengths();
    void addPapers();
    Segments *addSegments(const QString &name);
    TextLabel *addHint();
    QCheckBox *addBox(const QString &text, bool EditionOptions::*wanted);
    void addLanguages();
    void fillSections();
    void follow();
    void followSections();

    ReportChoices &m_choices;
    QVBoxLayout *m_layout, *m_boxes;
    Segments *m_reader = nullptr, *m_length = nullptr;
    TextLabel *m_readerHint = nullptr, *m_lengthHint = nullptr;
    QCheckBox *m_contacts;
    QCheckBox *m_whole;
    Section *m_sections;
    QWidget *m_switches = nullptr; // one for each section
    QStringList m_shown;           // their keys
    int m_entries = 0;
};

} // namespace straw
