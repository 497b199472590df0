#include "core/report/render/letterfindings.h"

#include "core/report/render/undrawable.h"

#include <QCoreApplication>

namespace straw {

std::vector<Finding> letterFindings(const ReportModel &model, const Texts &texts)
{
    std::vector<Finding> findings;
    for (const UndrawableText &one : undrawable(model))
        findings.push_back({Finding::Letter,
                            //: %1 is a few words of the report, %2 letters in it
                            Texts::filled(texts.text("Report", QT_TRANSLATE_NOOP("Report", "“%1” has letters that "
                                                                                           "cannot be printed: %2")),
                                          {one.excerpt, one.letters.join(u' ')})});
    return findings;
}

} // namespace straw
