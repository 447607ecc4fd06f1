// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/result.h"

#include <QByteArray>
#include <QTimeZone>

#include <functional>

namespace quarterdeck {

class Output;

/// One way to write an incident.
struct ReportFormat
{
    QString name; ///< "md", also the file ending
    std::function<Result<QByteArray>(const Incident &, const QTimeZone &, Instant now)> write;
};

/// md, html, pdf, json.
const QVector<ReportFormat> &reportFormats();
const ReportFormat *findReportFormat(const QString &name);

/// Writes a whole file or leaves the old one as it is.
Outcome writeFile(const QString &path, const QByteArray &content);

} // namespace quarterdeck
