#include "pdf_completion.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace tenbin::ui {

namespace {

QPDFObjectHandle outlineItem(QPDF &pdf, const QPDFObjectHandle &outlines, QPDFObjectHandle page, const SectionStart &start)
{
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    auto target = QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newInteger(0),
        QPDFObjectHandle::newReal(height - start.top, 1), QPDFObjectHandle::newInteger(0)});
    auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(start.heading.toStdString()));
    item.replaceKey("/Parent", outlines);
    item.replaceKey("/Dest", target);
    return item;
}

void addOutline(QPDF &pdf, const std::vector<SectionStart> &starts)
{
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    auto outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    items.reserve(starts.size());
    for (const SectionStart &start : starts)
        items.push_back(outlineItem(pdf, outlines, pages[static_cast<std::size_t>(start.page)].getObjectHandle(), start));
    for (std::size_t i = 1; i < items.size(); ++i) {
        items[i].replaceKey("/Prev", items[i - 1]);
        items[i - 1].replaceKey("/Next", items[i]);
    }
    if (items.empty())
        return;
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

}   // namespace

QByteArray completedPdf(const QByteArray &bytes, const QString &language, const std::vector<SectionStart> &starts, QString stamp)
{
    QPDF pdf;
    pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(language.toStdString()));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    addOutline(pdf, starts);

    stamp.remove(QLatin1Char('-')).remove(QLatin1Char(':')).remove(QLatin1Char('T'));
    auto info = pdf.getTrailer().getKey("/Info");
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString("D:" + stamp.toStdString()));
    info.removeKey("/ModDate");
    root.removeKey("/Metadata");   // XMP repeats the clock

    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto result = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(result->getBuffer()), static_cast<qsizetype>(result->getSize()));
}

}   // namespace tenbin::ui
