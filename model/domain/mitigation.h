// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/result.h"

#include <QVector>

/// Mitigations make the impact go away; the fix that removes the cause comes after and is a follow-up. One change at a time: with two
/// running nobody knows which one helped. Pure, any thread.
namespace quarterdeck {

/// One line of the catalogue (`:/mitigations.json`): a way to make the impact go away.
struct Mitigation
{
    QString key; ///< "rollback": what the log stores, EntryBody::mitigation
    QString name;
    QString does;
    QString risk; ///< what can go wrong
    QString fix;  ///< what remains to be done afterwards
};

/// The text says that the system is changed to make the impact go away ("roll back", "restart", "fail over").
bool mitigates(const QString &text);
/// An action with a key of the catalogue, or whose text says so.
bool isMitigation(const EntryBody &body);
/// Mitigations that are under way: open actions, in log order. Pointers into the incident.
QVector<const Entry *> openMitigations(const Incident &incident);

/// Reads the catalogue; the first thing wrong is named with its path.
Result<QVector<Mitigation>> parseMitigations(const QByteArray &json);
/// A text of the shipped catalogue in the interface's language; another stays as it is.
QString mitigationText(const QString &text);
/// The shipped texts, where the translation tools find them; a test holds them against the catalogue.
QVector<const char *> shippedMitigationTexts();

} // namespace quarterdeck
