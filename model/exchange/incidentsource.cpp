// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incidentsource.h"

#include "exchange/eventscsvreader.h"
#include "exchange/incidentcsvreader.h"
#include "exchange/jsonrecordreader.h"
#include "exchange/pagerdutyreader.h"
#include "exchange/postmortemreader.h"
#include "exchange/slackreader.h"
#include "exchange/statuspagereader.h"

#include <QCoreApplication>

namespace quarterdeck {

namespace {

constexpr int kRowsBetweenProgress = 10;

Result<SourceReading> readStatuspageFile(QIODevice &file, const SourceOptions &options)
{
    SourceReading reading;
    const QTimeZone zone = options.zoneOr({});
    const Outcome read = readRecords(file, options, reading, [&](int row, const QByteArray &json) -> Outcome {
        Result<QVector<ImportedIncident>> incidents = readStatuspage(json, zone);
        if (!incidents)
            return incidents.error();
        for (ImportedIncident &incident : incidents.value())
            reading.incidents.append({row, std::move(incident)});
        return Done{};
    });
    return read ? Result<SourceReading>(std::move(reading)) : read.error();
}

} // namespace

void SourceReading::reject(int row, const QString &reason)
{
    QString sentence = reason;
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    rejected.append({row, sentence.endsWith(u'.') ? sentence : sentence + u'.'});
}

QTimeZone SourceOptions::zoneOr(const QString &ofMapping) const
{
    if (zone)
        return *zone;
    return ofMapping.isEmpty() ? localZone : QTimeZone(ofMapping.toUtf8());
}

Outcome SourceOptions::goOn(int rows) const
{
    if (progress && rows % kRowsBetweenProgress == 0 && !progress(rows))
        return Error{
            ErrorCode::Cancelled, QCoreApplication::translate("Import", "The import was cancelled; nothing was written."), {}};
    return Done{};
}

Outcome readRecords(QIODevice &file, const SourceOptions &options, SourceReading &reading,
                    const std::function<Outcome(int row, const QByteArray &json)> &take)
{
    JsonRecordReader reader(file);
    while (const std::optional<JsonRecordReader::Record> record = reader.next()) {
        reading.rows = record->row;
        if (Outcome on = options.goOn(record->row); !on)
            return on;
        const Outcome taken = record->problem.isEmpty() ? take(record->row, record->json) : Outcome(refuse(record->problem));
        if (!taken)
            reading.reject(record->row, taken.error().message);
    }
    if (reader.failed())
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Import", "The file could not be read to its end; nothing was imported."),
                     {}};
    return Done{};
}

const QVector<ImportFormat> &importFormats()
{
    static const QVector<ImportFormat> formats{
        {"events-csv", QT_TRANSLATE_NOOP("ImportFormat", "Table with one row per change"), "*.csv *.tsv *.txt", "servicenow",
         readEventsCsv},
        {"csv", QT_TRANSLATE_NOOP("ImportFormat", "Table with one row per incident"), "*.csv *.tsv *.txt", "incidents",
         readIncidentCsv},
        {"statuspage", QT_TRANSLATE_NOOP("ImportFormat", "Statuspage incidents"), "*.json *.jsonl", nullptr, readStatuspageFile},
        {"pagerduty", QT_TRANSLATE_NOOP("ImportFormat", "PagerDuty incidents and log entries"), "*.json *.jsonl", nullptr,
         readPagerduty},
        {"postmortem-md", QT_TRANSLATE_NOOP("ImportFormat", "Postmortem in Markdown"), "*.md *.markdown", nullptr,
         readPostmortem},
        {"slack", QT_TRANSLATE_NOOP("ImportFormat", "Slack export"), "*.json", nullptr, readSlack},
    };
    return formats;
}

const ImportFormat *likelyImportFormat(const QString &fileName, const QByteArray &start)
{
    struct Sign
    {
        const char *format;
        const char *ending;
        const char *word; ///< in the beginning of the file
    };
    static constexpr Sign signs[] = {
        {"postmortem-md", ".md", ""},
        {"postmortem-md", ".markdown", ""},
        {"events-csv", "", "sys_mod_count"},
        {"csv", ".csv", ""},
        {"csv", ".tsv", ""},
        {"pagerduty", "", "_log_entry"},
        {"pagerduty", "", "pagerduty"},
        {"slack", "", "\"thread_ts\""},
        {"slack", "", "\"ts\""},
    };
    for (const Sign &sign : signs) {
        if (fileName.endsWith(QLatin1String(sign.ending), Qt::CaseInsensitive) && start.contains(sign.word))
            return findImportFormat(QLatin1String(sign.format));
    }
    return findImportFormat(QStringLiteral("statuspage"));
}

const ImportFormat *findImportFormat(const QString &key)
{
    for (const ImportFormat &format : importFormats()) {
        if (key == QLatin1String(format.key))
            return &format;
    }
    return nullptr;
}

} // namespace quarterdeck
