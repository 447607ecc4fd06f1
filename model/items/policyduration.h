// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

/// Lengths of time in a policy's document (minutes, or null for none) as people read and type them. Pure; any thread that may translate.
namespace quarterdeck::policyduration {

/// "5 min", "2 h", "3 d"; "off" for none; anything else that stands there as it is.
QString text(const QJsonValue &minutes);
/// "5", "5 min", "1 h 30 min", "2 d", "off": minutes or null. What cannot be read stays the text it is, for validation to refuse.
QJsonValue read(const QString &typed);

} // namespace quarterdeck::policyduration
