#pragma once

#include <cstddef>
#include <string>

// Plain structs: everything that includes qpdf is compiled as C++17 behind this interface, in the module
// finalstraw-pdf, since qpdf brings a dozen libraries along.
namespace straw {

/// What a PDF says about itself; texts in UTF-8.
struct PdfDetails
{
    std::string title;
    std::string language; ///< BCP 47
    std::string creator;
    std::string pdfDate; ///< "D:20260331080000Z"
    std::string xmpDate; ///< "2026-03-31T08:00:00Z"
};

/// Hears the bytes of the file one after the other.
class PdfSink
{
public:
    virtual ~PdfSink() = default;
    virtual void write(const char *bytes, std::size_t size) = 0;
};

/// Rewrites a PDF with these details in Info and XMP, and with a file id made from its content
/// instead of the clock, so that the same report is the same file. The PDF is not copied. Returns why it could not be
/// done; empty when all went well. The module has it as strawFinishPdf.
using FinishPdf = std::string(const char *pdf, std::size_t size, const PdfDetails &details, PdfSink &sink);

} // namespace straw
