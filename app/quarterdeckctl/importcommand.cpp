// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "ctltext.h"
#include "warroom/importundo.h"
#include "warroom/incidentimport.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <atomic>
#include <csignal>
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

/// The shipped mapping of that name, or the one in a file.
Result<ImportMapping> readMapping(const QString &name)
{
    if (!name.endsWith(QStringLiteral(".json")) && !name.contains(QLatin1Char('/')))
        return shippedMapping(name);
    QFile file(name);
    if (!QFileInfo::exists(name))
        return Error{ErrorCode::NotFound, Ctl::tr("There is no file %1.").arg(name), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, Ctl::tr("%1 cannot be read: %2.").arg(name, file.errorString()), {}};
    return parseImportMapping(file.readAll());
}

/// What was said about a table; Usage for what cannot be meant, and for a format that is no table.
Outcome readTableOptions(const Session &session, const ImportFormat &format, SourceOptions &options)
{
    const Arguments &arguments = session.arguments();
    for (const char *option : {"map", "date-order", "null", "delimiter"}) {
        if (arguments.has(option) && !format.mapping)
            return Session::usage(Ctl::tr("The format %1 is no table and has no use for --%2.").arg(QLatin1String(format.key), QLatin1String(option)));
    }
    if (arguments.has("date-order")) {
        options.dateOrder = dateOrderFromKey(arguments.value("date-order"));
        if (!options.dateOrder)
            return Session::usage(
                Ctl::tr("“%1” is no order of dates; give dmy, mdy or ymd.").arg(shown(arguments.value("date-order"))));
    }
    if (arguments.has("null"))
        options.nulls = arguments.values("null");
    if (arguments.has("delimiter")) {
        const QByteArray one = arguments.value("delimiter") == u"tab" ? QByteArray("\t") : arguments.value("delimiter").toUtf8();
        if (one.size() != 1 || one == "\"" || one == "\n" || one == "\r")
            return Session::usage(Ctl::tr("A delimiter is one character, or the word tab."));
        options.delimiter = one.at(0);
    }
    if (!format.mapping)
        return Done{};
    const Result<ImportMapping> mapping = readMapping(arguments.has("map") ? arguments.value("map") : QLatin1String(format.mapping));
    if (!mapping)
        return mapping.error();
    options.mapping = *mapping;
    return Done{};
}

std::atomic<bool> interrupted{false};

/// While this lives, Ctrl+C asks the import to stop instead of ending the program; the second one ends it, should it wait for input.
class Interruptible
{
public:
    Interruptible()
    {
        m_before = std::signal(SIGINT, [](int) {
            interrupted = true;
            std::signal(SIGINT, SIG_DFL);
        });
    }
    ~Interruptible() { std::signal(SIGINT, m_before); }
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    void (*m_before)(int) = nullptr;
};

QString formatNames()
{
    QStringList names;
    for (const ImportFormat &format : importFormats())
        names << QLatin1String(format.key);
    return names.join(QStringLiteral(", "));
}

QJsonObject tallyJson(const ImportTally &tally)
{
    using Fate = ImportTally::Fate;
    QJsonArray rows;
    for (const ImportTally::Rejection &rejection : tally.rejected)
        rows.append(QJsonObject{{QStringLiteral("row"), rejection.row}, {QStringLiteral("reason"), rejection.reason}});
    return {{QStringLiteral("rows"), tally.rows},
            {QStringLiteral("incidents"), tally.incidents.size()},
            {QStringLiteral("created"), tally.count(Fate::Created)},
            {QStringLiteral("updated"), tally.count(Fate::Updated)},
            {QStringLiteral("unchanged"), tally.count(Fate::Unchanged)},
            {QStringLiteral("entries"), tally.entries},
            {QStringLiteral("entries_unchanged"), tally.knownEntries},
            {QStringLiteral("batch"), tally.batch.isEmpty() ? QJsonValue() : QJsonValue(tally.batch)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(tally.notes)},
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
    if (!dryRun && tally.count(Fate::Created) > 0)
        session.out().line(Ctl::tr("This import is %1; quarterdeckctl import undo %1 takes it back.").arg(tally.batch));
    for (const QString &note : tally.notes)
        session.out().line(QStringLiteral("  ") + note);
    for (const ImportTally::Rejection &rejection : tally.rejected)
        session.out().line(Ctl::tr("  Row %1: %2").arg(rejection.row).arg(rejection.reason));
}

QJsonObject batchJson(const ImportBatch &batch)
{
    return {{QStringLiteral("batch"), batch.id},
            {QStringLiteral("system"), batch.system},
            {QStringLiteral("imported"), toRfc3339(batch.written)},
            {QStringLiteral("incidents"), batch.incidents},
            {QStringLiteral("withdrawn"), batch.withdrawn},
            {QStringLiteral("touched"), batch.touched}};
}

Outcome listBatches(Session &session, Door &door)
{
    const Result<QVector<ImportBatch>> batches = importBatches(door);
    if (!batches)
        return batches.error();
    if (session.json()) {
        QJsonArray rows;
        for (const ImportBatch &batch : *batches)
            rows.append(batchJson(batch));
        session.out().document(rows);
        return Done{};
    }
    if (batches->isEmpty()) {
        session.out().line(Ctl::tr("Nothing was imported into this journal."));
        return Done{};
    }
    QVector<QStringList> cells;
    for (const ImportBatch &batch : *batches)
        cells << QStringList{batch.id, toRfc3339(batch.written), batch.system, QString::number(batch.incidents), QString::number(batch.withdrawn),
                             QString::number(batch.touched)};
    session.out().table({Ctl::tr("Import"), Ctl::tr("When"), Ctl::tr("From"), Ctl::tr("Incidents"), Ctl::tr("Taken back"), Ctl::tr("Changed here")},
                        cells);
    return Done{};
}

/// The import that was named, or the newest one that is not taken back whole.
Result<QString> chosenBatch(const Session &session, Door &door)
{
    const Arguments &arguments = session.arguments();
    if (arguments.positional.size() > 1 && arguments.has("last"))
        return Session::usage(Ctl::tr("Name the import or give --last, not both."));
    if (arguments.positional.size() > 1)
        return arguments.at(1).trimmed();
    if (!arguments.has("last"))
        return Session::usage(Ctl::tr("Name the import to take back, or give --last; quarterdeckctl import list shows them."));
    const Result<QVector<ImportBatch>> batches = importBatches(door);
    if (!batches)
        return batches.error();
    for (const ImportBatch &batch : *batches) {
        if (batch.withdrawn < batch.incidents)
            return batch.id;
    }
    return Error{ErrorCode::NotFound, Ctl::tr("There is no import to take back."), {}};
}

/// import list, import undo and import restore.
Outcome past(Session &session, const QString &verb)
{
    const Result<Door *> door = session.door();
    if (!door)
        return door.error();
    if (verb == u"list")
        return listBatches(session, **door);
    const bool restore = verb == u"restore";
    if (restore && session.arguments().has("last"))
        return Session::usage(Ctl::tr("--last is for undo; name the import to restore."));
    const Result<QString> batch = chosenBatch(session, **door);
    if (!batch)
        return batch.error();
    const Interruptible interruptible;
    const Result<UndoTally> tally = undoImport(**door, {*batch, session.author(), session.console(), session.now(), restore},
                                               [](int, int) { return !interrupted; });
    if (!tally)
        return tally.error();
    if (session.json()) {
        session.out().document(QJsonObject{{QStringLiteral("batch"), tally->batch},
                                           {restore ? QStringLiteral("restored") : QStringLiteral("withdrawn"), tally->changed},
                                           {QStringLiteral("unchanged"), tally->there},
                                           {QStringLiteral("touched"), QJsonArray::fromStringList(tally->touched)}});
        return Done{};
    }
    session.out().line((restore ? Ctl::tr("Import %1: %2 incidents count again; %3 did before.")
                                : Ctl::tr("Import %1: %2 incidents taken back; %3 had been before. quarterdeckctl import restore %1 brings them back."))
                           .arg(tally->batch).arg(tally->changed).arg(tally->there));
    if (!tally->touched.isEmpty())
        session.out().line(Ctl::tr("These stay, because people worked on them since: %1.").arg(tally->touched.join(QStringLiteral(", "))));
    return Done{};
}

} // namespace

Outcome import(Session &session)
{
    const Arguments &arguments = session.arguments();
    for (const char *verb : {"list", "undo", "restore"}) {
        if (arguments.at(0) == QLatin1String(verb))
            return past(session, arguments.at(0));
    }
    if (arguments.positional.size() < 2)
        return Session::usage(Ctl::tr("Name the format and the file, or say list, undo or restore."));
    if (arguments.has("last"))
        return Session::usage(Ctl::tr("--last is for undo."));
    const ImportFormat *format = findImportFormat(arguments.at(0));
    if (!format)
        return Session::usage(
            Ctl::tr("“%1” is no format that can be imported; there are %2.").arg(shown(arguments.at(0)), formatNames()));
    ImportOrder order;
    order.format = format;
    order.dryRun = arguments.has("dry-run");
    order.options.localZone = session.zone();
    if (arguments.has("zone"))
        order.options.zone = session.zone();
    if (Outcome read = readTableOptions(session, *format, order.options); !read)
        return read;
    QFile file;
    if (Outcome opened = openSource(arguments.positional.at(1), file); !opened)
        return opened;
    const Result<Door *> door = session.door();
    if (!door)
        return door.error();
    order.context = {session.author(), session.console(), session.now(), session.policy().id(), newImportBatch(session.now()), {}};
    for (const PolicyLevel &level : session.policy().levels)
        order.context.levels << level.level;
    const Interruptible interruptible;
    const Result<ImportTally> tally = importIncidents(file, **door, order, [](const ImportStep &step) { return step.writing || !interrupted; });
    if (!tally)
        return tally.error();
    print(session, *tally, order.dryRun);
    if (!tally->incidents.isEmpty())
        return Done{};
    return tally->rejected.isEmpty() ? Error{ErrorCode::Refused, Ctl::tr("There is nothing in %1 to import.").arg(arguments.at(1)), {}}
                                     : Error{ErrorCode::Refused, Ctl::tr("Nothing was imported: %1 holds no incident in the format %2.").arg(arguments.at(1), arguments.at(0)), {}};
}

} // namespace quarterdeck::ctl
