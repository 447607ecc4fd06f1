// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "domain/decide.h"
#include "exchange/csvwriter.h"
#include "exchange/incidentjson.h"
#include "incidentquery.h"
#include "reportfiles.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <unistd.h>

namespace quarterdeck::ctl {

namespace {

/// Where an export goes: standard output, or a file that appears only when it is whole.
class Target
{
public:
    explicit Target(Session &session) : m_session(session), m_path(session.arguments().value("output"))
    {
        if (m_path == u"-")
            m_path.clear();
        m_file.setFileName(m_path);
    }
    bool isFile() const { return !m_path.isEmpty(); }
    Outcome open()
    {
        return !isFile() || m_file.open(QIODevice::WriteOnly) ? Outcome(Done{}) : failed();
    }
    void write(const QByteArray &data)
    {
        if (isFile())
            m_file.write(data);
        else
            m_session.out().bytes(data);
    }
    Outcome finish() { return !isFile() || m_file.commit() ? Outcome(Done{}) : failed(); }

private:
    Outcome failed() const
    {
        return Error{ErrorCode::Storage, Ctl::tr("%1 cannot be written: %2; choose another place.").arg(m_path, m_file.errorString()), {}};
    }
    Session &m_session;
    QString m_path;
    QSaveFile m_file;
};

/// --format, or the ending of the output file.
QString formatName(const Session &session)
{
    const Arguments &arguments = session.arguments();
    return (arguments.has("format") ? arguments.value("format") : QFileInfo(arguments.value("output")).suffix()).toLower();
}

Outcome exportAll(Session &session)
{
    const QString format = formatName(session);
    const bool csv = format == u"csv";
    if (!csv && format != u"json")
        return Session::usage(Ctl::tr("All incidents can be exported as csv or json: --all --format csv."));
    const Result<QVector<IncidentSummary>> rows = findIncidents(session, nullptr);
    if (!rows)
        return rows.error();
    Target target(session);
    if (Outcome opened = target.open(); !opened)
        return opened;
    const Instant now = session.now();
    bool first = true;
    target.write(csv ? CsvWriter::header() : QByteArray("[\n"));
    const Outcome read = readIncidents(session, *rows, [&](const Incident &incident) {
        if (csv) {
            target.write(CsvWriter::row(incident, now));
        } else {
            target.write((first ? QByteArray() : QByteArray(",\n")) + QJsonDocument(incidentArchiveJson(incident, now)).toJson(QJsonDocument::Compact));
            first = false;
        }
    });
    if (!read)
        return read;
    if (!csv)
        target.write(first ? "]\n" : "\n]\n");
    return target.finish();
}

} // namespace

Outcome exportReport(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (arguments.has("all") != (arguments.count() == 0))
        return Session::usage(Ctl::tr("Name one incident, or export --all."));
    if (arguments.has("all"))
        return exportAll(session);
    const Result<Incident> incident = session.incident(arguments.at(0));
    if (!incident)
        return incident.error();
    const ReportFormat *format = findReportFormat(formatName(session));
    if (!format)
        return Session::usage(Ctl::tr("Say the format: --format md, html, pdf or json."));
    Target target(session);
    if (format->name == u"pdf" && !target.isFile() && ::isatty(STDOUT_FILENO))
        return Session::usage(Ctl::tr("A PDF is not for a terminal; write it to a file: -o %1.pdf.").arg(incident->ref));
    if (Outcome opened = target.open(); !opened)
        return opened;
    const Result<QByteArray> content = format->write(*incident, session.reportZone(), session.now());
    if (!content)
        return content.error();
    target.write(*content);
    return target.finish();
}

} // namespace quarterdeck::ctl
