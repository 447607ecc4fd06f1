// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "domain/plaintext.h"
#include "warroom/statuspageimport.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

namespace quarterdeck::ctl {

namespace {

Outcome openSource(const Arguments::Positional &name, QFile &file)
{
    if (name.text == u"-" && !name.literal) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return Error{ErrorCode::Storage, Ctl::tr("Standard input cannot be read."), {}};
        return Done{};
    }
    const QFileInfo info(name.text);
    if (!info.exists())
        return Error{ErrorCode::NotFound, Ctl::tr("There is no file %1.").arg(name.text), {}};
    if (info.isDir())
        return Error{ErrorCode::Refused, Ctl::tr("%1 is a folder; name a file in it.").arg(name.text), {}};
    file.setFileName(name.text);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, Ctl::tr("%1 cannot be read: %2.").arg(name.text, file.errorString()), {}};
    return Done{};
}

QJsonObject tallyJson(const ImportTally &tally)
{
    using Fate = ImportTally::Fate;
    QJsonArray rows;
    for (const ImportTally::Rejection &rejection : tally.rejected)
        rows.append(QJsonObject{{QStringLiteral("row"), rejection.row}, {QStringLiteral("reason"), rejection.reason}});
    return {{QStringLiteral("incidents"), tally.incidents.size()},
            {QStringLiteral("created"), tally.count(Fate::Created)},
            {QStringLiteral("updated"), tally.count(Fate::Updated)},
            {QStringLiteral("unchanged"), tally.count(Fate::Unchanged)},
            {QStringLiteral("entries"), tally.entries},
            {QStringLiteral("entries_unchanged"), tally.knownEntries},
            {QStringLiteral("rejected"), rows}};
}

void print(Session &session, const ImportTally &tally, bool dryRun)
{
    using Fate = ImportTally::Fate;
    if (session.json()) {
        session.out().document(tallyJson(tally));
        return;
    }
    session.out().line((dryRun ? Ctl::tr("Would import incidents: %1 (new %2, updated %3, unchanged %4); new entries: %5; refused rows: %6.")
                               : Ctl::tr("Imported incidents: %1 (new %2, updated %3, unchanged %4); new entries: %5; refused rows: %6."))
                           .arg(tally.incidents.size()).arg(tally.count(Fate::Created)).arg(tally.count(Fate::Updated)).arg(tally.count(Fate::Unchanged))
                           .arg(tally.entries).arg(tally.rejected.size()));
    for (const ImportTally::Rejection &rejection : tally.rejected)
        session.out().line(Ctl::tr("  Row %1: %2").arg(rejection.row).arg(rejection.reason));
}

} // namespace

Outcome import(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (arguments.at(0) != u"statuspage")
        return Session::usage(Ctl::tr("“%1” is no format that can be imported; this version reads statuspage.").arg(cleaned(arguments.at(0), 40, false)));
    QFile file;
    if (Outcome opened = openSource(arguments.positional.at(1), file); !opened)
        return opened;
    const Result<Door *> door = session.door();
    if (!door)
        return door.error();
    const bool dryRun = arguments.has("dry-run");
    const ImportContext context{session.author(), session.console(), session.now(), session.policy().id()};
    const Result<ImportTally> tally = importStatuspage(file, **door, context, session.zone(), dryRun);
    if (!tally)
        return tally.error();
    print(session, *tally, dryRun);
    if (!tally->incidents.isEmpty())
        return Done{};
    return tally->rejected.isEmpty() ? Error{ErrorCode::Refused, Ctl::tr("There is nothing in %1 to import.").arg(arguments.at(1)), {}}
                                     : Error{ErrorCode::Refused, Ctl::tr("Nothing was imported: no row of %1 is an incident of Statuspage.").arg(arguments.at(1)), {}};
}

} // namespace quarterdeck::ctl
