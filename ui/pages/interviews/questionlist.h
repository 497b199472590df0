#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

#include <vector>

namespace straw {

class AddLine;
class EntryList;
class Section;
struct QuestionTheme;

/// The questions of one interview, asked and to be asked; own ones can be added, and more taken from
/// the bank for this kind of interview.
class QuestionList final : public QWidget
{
    Q_OBJECT
public:
    QuestionList(Desk &desk, const QString &interviewId, QWidget *parent = nullptr);

    /// Marks the question that is being asked; an empty key marks none.
    void setCurrent(const QString &key);

Q_SIGNALS:
    /// A question was chosen to be asked now.
    void chosen(const QString &key);

private:
    void fillBank(Section &section);
    void addCore(Section &section, const std::vector<QuestionTheme> &themes);
    QWidget *firstStop() const;

    Desk &m_desk;
    const QString m_interviewId;
    EntryList *m_list;
    AddLine *m_add;
};

} // namespace straw
