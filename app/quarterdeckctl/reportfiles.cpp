// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfiles.h"

#include "ctltext.h"
#include "exchange/htmlwriter.h"
#include "exchange/incidentjson.h"
#include "exchange/markdownwriter.h"
#include "exchange/pdfwriter.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace quarterdeck {

const QVector<ReportFormat> &reportFormats()
{
    using Answer = Result<QByteArray>;
    static const QVector<ReportFormat> formats{
        {QStringLiteral("md"), [](const Incident &i, const QTimeZone &zone, Instant now) -> Answer { return MarkdownWriter::write(makeReport(i, {zone, now})).toUtf8(); }},
        {QStringLiteral("html"), [](const Incident &i, const QTimeZone &zone, Instant now) -> Answer { return HtmlWriter::write(makeReport(i, {zone, now})).toUtf8(); }},
        {QStringLiteral("pdf"), [](const Incident &i, const QTimeZone &zone, Instant now) -> Answer { return PdfWriter::write(makeReport(i, {zone, now})); }},
        {QStringLiteral("json"), [](const Incident &i, const QTimeZone &, Instant now) -> Answer { return QJsonDocument(incidentArchiveJson(i, now)).toJson(); }},
    };
    return formats;
}

const ReportFormat *findReportFormat(const QString &name)
{
    const QVector<ReportFormat> &all = reportFormats();
    const QString word = name.toLower() == u"markdown" ? QStringLiteral("md") : name.toLower();
    const auto it = std::find_if(all.begin(), all.end(), [&word](const ReportFormat &f) { return f.name == word; });
    return it == all.end() ? nullptr : &*it;
}

Outcome writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{ErrorCode::Storage, Ctl::tr("%1 cannot be written: %2; choose another place.").arg(path, file.errorString()), {}};
    return Done{};
}

} // namespace quarterdeck
