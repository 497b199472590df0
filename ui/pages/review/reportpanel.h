#pragma once

#include "ui/pages/review/reportchoices.h"
#include "ui/pages/review/reportnotes.h"

#include <QWidget>

namespace straw {

class FindingsView;
class ReportForm;
class Section;
class TextLabel;

/// What stands beside the pages of a report: what it is asked for, what to look at before it is sent, and what it
/// leaves out.
class ReportPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPanel(ReportChoices &choices, QWidget *parent = nullptr);

    void show(const ReportNotes &notes);
    /// The focus to the first of what is to be looked at.
    void lookThrough();

Q_SIGNALS:
    void paperChosen();
    void languageChosen();
    void placeWanted(const straw::Place &place, straw::Stretch words);
    void ignored(const straw::Finding &finding);
    void focusLost();

private:
    void showWithheld(const std::vector<Withheld> &all);

    ReportChoices &m_choices;
    ReportForm *m_form;
    FindingsView *m_findings;
    Section *m_withheld;
    TextLabel *m_toldWhere;
    QWidget *m_list = nullptr;
};

} // namespace straw
