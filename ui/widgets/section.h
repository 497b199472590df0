#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace straw {

class FoldButton;
class TextLabel;

/// A part of a page: its title on a hairline, then its content. A folding one shows its content on a
/// click; what fills it is only built then.
class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(const QString &title, QWidget *parent = nullptr);
    /// A closed section; `fill` is called once, when it is first opened.
    Section(const QString &title, std::function<void(Section &)> fill, QWidget *parent = nullptr);

    void add(QWidget *widget);
    QVBoxLayout *content() const { return m_content; }
    /// A quiet button or text at the right end of the title line.
    void addBesideTitle(QWidget *widget);
    void setTitle(const QString &title);
    /// Muted text behind the title, such as a count.
    void setRemark(const QString &remark);

    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void opened();
    void toggled(bool open);

private:
    void build(const QString &title);

    QHBoxLayout *m_head;
    FoldButton *m_fold = nullptr; // of a folding section, instead of title and remark
    TextLabel *m_title = nullptr;
    TextLabel *m_remark = nullptr;
    QWidget *m_body;
    QVBoxLayout *m_content;
    std::function<void(Section &)> m_fill;
};

} // namespace straw
