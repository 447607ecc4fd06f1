// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/incidentexport.h"

#include "exchange/htmlwriter.h"
#include "exchange/incidentjson.h"
#include "exchange/incidentreport.h"
#include "exchange/markdownwriter.h"
#include "exchange/pdfwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace quarterdeck {

namespace {

Result<QByteArray> render(const Incident &incident, ExportFormat format, const ReportOptions &options)
{
    switch (format) {
    case ExportFormat::Pdf:
        return PdfWriter::write(makeReport(incident, options));
    case ExportFormat::Markdown:
        return MarkdownWriter::write(makeReport(incident, options)).toUtf8();
    case ExportFormat::Html:
        return HtmlWriter::write(makeReport(incident, options)).toUtf8();
    case ExportFormat::Json:
        return QJsonDocument(incidentArchiveJson(incident, options.now)).toJson();
    }
    return QByteArray();
}

Outcome writeWhole(const QByteArray &content, const QString &fileName)
{
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return Done{};
    return Error{ErrorCode::Storage,
                 QCoreApplication::translate("IncidentExport", "The file %1 could not be written: %2. Choose another place.")
                     .arg(QFileInfo(fileName).fileName(), file.errorString()),
                 fileName};
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == u"pdf")
        return ExportFormat::Pdf;
    if (ending == u"md" || ending == u"markdown")
        return ExportFormat::Markdown;
    if (ending == u"html" || ending == u"htm")
        return ExportFormat::Html;
    if (ending == u"json")
        return ExportFormat::Json;
    return std::nullopt;
}

QFuture<Outcome> exportIncident(const Incident &incident, ExportFormat format, const QTimeZone &zone, Instant now, const QString &fileName)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    QThreadPool::globalInstance()->start([promise, incident, format, options = ReportOptions{zone, now}, fileName] {
        const Result<QByteArray> content = render(incident, format, options);
        promise->addResult(content ? writeWhole(*content, fileName) : Outcome(content.error()));
        promise->finish();
    });
    return future;
}

TimelineCopy copyTimeline(const Incident &incident, const QVector<int> &numbers, const QTimeZone &zone, Instant now)
{
    IncidentReport report = makeReport(incident, {zone, now});
    if (!numbers.isEmpty()) {
        report.timeline.removeIf([&numbers](const IncidentReport::Line &line) {
            return !line.isDivider() && !numbers.contains(line.number.toInt());
        });
    }
    TimelineCopy copy{MarkdownWriter::writeTimeline(report), HtmlWriter::writeTimeline(report), QString()};
    for (const IncidentReport::Line &line : std::as_const(report.timeline)) {
        if (!line.isDivider())
            copy.text += line.time + u'\t' + line.number + u'\t' + line.type + u'\t' + line.who + u'\t' + line.text + u'\n';
    }
    return copy;
}

} // namespace quarterdeck
