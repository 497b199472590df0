#pragma once

#include <QWidget>

#include <vector>

namespace straw {

/// Verbs beside each other, as many as fit into a line, below a quiet sentence that says what choosing one does. Not
/// there without any.
class LinkFlow final : public QWidget
{
    Q_OBJECT
public:
    struct Link
    {
        QString key, text;
        QString name; // for screen readers

        bool operator==(const Link &) const = default;
    };

    explicit LinkFlow(const QString &what, QWidget *parent = nullptr);

    void setLinks(std::vector<Link> links);

Q_SIGNALS:
    void chosen(const QString &key);

private:
    QWidget *m_flow;
    std::vector<Link> m_links;
};

} // namespace straw
