// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QTimeZone>

namespace quarterdeck {

enum class ExportFormat { Pdf, Markdown, Html, Json };

/// The format a file name ends in; nullopt for another ending.
std::optional<ExportFormat> exportFormatOf(const QString &fileName);

/// Renders one incident and writes it to a file, whole or not at all, on a pool thread; the value given is a copy.
/// Errors: Storage with a sentence that names the file.
QFuture<Outcome> exportIncident(const Incident &incident, ExportFormat format, const QTimeZone &zone, Instant now, const QString &fileName);

/// What "Copy as Markdown" puts on the clipboard, in its three forms.
struct TimelineCopy
{
    QString markdown;
    QString html;
    QString text;
};
/// The given entries (numbers), or all of them when the list is empty. Pure.
TimelineCopy copyTimeline(const Incident &incident, const QVector<int> &numbers, const QTimeZone &zone, Instant now);

} // namespace quarterdeck
