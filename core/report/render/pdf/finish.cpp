#include "core/report/render/pdf/finish.h"

#include <QtGlobal>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace straw {

namespace {

std::string escaped(const std::string &text)
{
    std::string out;
    for (char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

/// ISO 16684-1, the properties that Info has as well.
std::string xmp(const PdfDetails &details)
{
    const std::string title = escaped(details.title);
    const std::string creator = escaped(details.creator);
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
           " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
           + title
           + "</rdf:li></rdf:Alt></dc:title>\n"
             "<dc:language><rdf:Bag><rdf:li>"
           + escaped(details.language)
           + "</rdf:li></rdf:Bag></dc:language>\n"
             "<xmp:CreateDate>"
           + details.xmpDate + "</xmp:CreateDate>\n<xmp:ModifyDate>" + details.xmpDate
           + "</xmp:ModifyDate>\n<xmp:CreatorTool>" + creator + "</xmp:CreatorTool>\n<pdf:Producer>" + creator
           + "</pdf:Producer>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

void describe(QPDF &pdf, const PdfDetails &details)
{
    auto info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(details.title));
    info.replaceKey("/Creator", QPDFObjectHandle::newUnicodeString(details.creator));
    info.replaceKey("/Producer", QPDFObjectHandle::newUnicodeString(details.creator));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(details.pdfDate));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(details.pdfDate));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    auto metadata = QPDFObjectHandle::newStream(&pdf, xmp(details));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    auto root = pdf.getRoot();
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(details.language));
    auto view = QPDFObjectHandle::newDictionary();
    view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", view);
}

class SinkPipeline : public Pipeline
{
public:
    explicit SinkPipeline(PdfSink &sink)
        : Pipeline("sink", nullptr)
        , m_sink(sink)
    {
    }
    void write(const unsigned char *bytes, std::size_t size) override
    {
        m_sink.write(reinterpret_cast<const char *>(bytes), size);
    }
    void finish() override {}

private:
    PdfSink &m_sink;
};

} // namespace

extern "C" Q_DECL_EXPORT std::string strawFinishPdf(const char *pdf, std::size_t size, const PdfDetails &details,
                                                    PdfSink &sink)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf, size);
        describe(document, details);
        SinkPipeline out(sink);
        QPDFWriter writer(document);
        writer.setOutputPipeline(&out);
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
    } catch (const std::exception &exception) {
        return exception.what();
    }
    return {};
}

static_assert(std::is_same_v<decltype(strawFinishPdf), FinishPdf>);

} // namespace straw
