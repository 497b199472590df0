#include "core/guide/quickadd.h"

#include "core/guide/quickaddreader.h"

namespace straw {

QuickEvent understandQuickAdd(QStringView line, const DateContext &context, const QuickWords &words)
{
    return QuickAddReader(line, context, words).read();
}

} // namespace straw
