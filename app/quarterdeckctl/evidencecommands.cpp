// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "ctltext.h"
#include "domain/decide.h"
#include "domain/plaintext.h"
#include "entrycommands.h"
#include "exchange/incidentjson.h"
#include "reportfiles.h"
#include "warroom/evidencefile.h"

namespace quarterdeck::ctl {

namespace {

constexpr int kShortestHash = 6;

struct Found
{
    const Entry *entry;
    EntryFile file;
};

/// Of the entry with this number, or whose hash begins like this; every file once.
Result<QVector<Found>> filesNamed(const Incident &incident, const QString &word)
{
    bool isNumber = false;
    (void)(word.startsWith(u'#') ? word.mid(1) : word).toInt(&isNumber);
    QVector<Found> found;
    if (isNumber && word.size() < kShortestHash) {
        const Result<const Entry *> entry = entryNumbered(incident, word);
        if (!entry)
            return entry.error();
        for (const EntryFile &file : (*entry)->body.files)
            found.append({*entry, file});
        if (found.isEmpty())
            return Error{ErrorCode::NotFound, Ctl::tr("Entry %1 of %2 has no file.").arg((*entry)->number).arg(incident.ref), {}};
        return found;
    }
    if (word.size() < kShortestHash)
        return Session::usage(Ctl::tr("Name the entry's number, or at least six digits of the file's hash."));
    for (const Entry &entry : incident.entries) {
        for (const EntryFile &file : entry.body.files) {
            const bool known = std::any_of(found.cbegin(), found.cend(), [&](const Found &f) { return f.file.sha256 == file.sha256; });
            if (file.sha256.startsWith(word, Qt::CaseInsensitive) && !known)
                found.append({&entry, file});
        }
    }
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, Ctl::tr("No entry of %1 has the file %2.").arg(incident.ref, cleaned(word, 80, false)), {}};
    return found;
}

QJsonObject fileJson(const Found &found)
{
    return {{QStringLiteral("entry"), found.entry->number},      {QStringLiteral("name"), found.file.name},
            {QStringLiteral("mime"), found.file.mime},           {QStringLiteral("sha256"), found.file.sha256},
            {QStringLiteral("bytes"), found.file.bytes},         {QStringLiteral("author"), found.entry->author},
            {QStringLiteral("console"), found.entry->console},
            {QStringLiteral("captured_at"), found.file.captured ? QJsonValue(toRfc3339(*found.file.captured)) : QJsonValue()}};
}

} // namespace

Outcome attach(Session &session)
{
    const Arguments &arguments = session.arguments();
    Result<Incident> loaded = session.incident(arguments.at(0));
    if (!loaded)
        return loaded.error();
    Incident &incident = loaded.value();
    Result<TakenFile> taken = takeFile(arguments.at(1), session.zone());
    if (!taken)
        return taken.error();
    EntryFile file = taken->file;
    if (file.captured && *file.captured > session.now())
        file.captured.reset();
    ScribeContext context = session.scribeContext(incident);
    if (Outcome presets = addPresets(session, context); !presets)
        return presets;
    // A name is no line of the grammar: "14:32.png" says nothing about when.
    Result<EntryBody> body = arguments.count() > 2 ? readLine(arguments.at(2), context) : readLine(QStringLiteral("n: x"), context);
    if (!body)
        return body.error();
    if (arguments.count() == 2)
        body.value().text = file.name;
    body.value().files = {file};
    // Nothing is kept for an entry that is refused.
    if (const auto decided = decide(&incident, session.command(incident.id, EntryLogged{*body})); !decided)
        return decided.error();
    const Result<Door *> door = session.door();
    if (!door)
        return door.error();
    const Result<KeptFile> kept = (*door)->keepFile(file.mime, taken->content).result();
    if (!kept)
        return kept.error();
    return logAndPrint(session, incident, EntryLogged{*body});
}

Outcome attachment(Session &session)
{
    const Arguments &arguments = session.arguments();
    const Result<Incident> incident = session.incident(arguments.at(0));
    if (!incident)
        return incident.error();
    const Result<QVector<Found>> files = filesNamed(*incident, arguments.at(1));
    if (!files)
        return files.error();
    if (!arguments.has("output")) {
        QJsonArray list;
        for (const Found &found : *files) {
            if (session.json())
                list.append(fileJson(found));
            else
                session.out().line(QStringLiteral("#%1  %2  %3  %4  %5")
                                       .arg(found.entry->number)
                                       .arg(found.file.name, sizeText(found.file.bytes), found.file.mime, found.file.sha256));
        }
        if (session.json())
            session.out().document(list);
        return Done{};
    }
    if (files->size() > 1)
        return Session::usage(Ctl::tr("There are %1 files; name one by the beginning of its hash.").arg(files->size()));
    const Found &found = files->first();
    const Result<Door *> door = session.door();
    if (!door)
        return door.error();
    const Result<KeptFile> kept = (*door)->file(found.file.sha256).result();
    if (!kept && kept.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound,
                     Ctl::tr("%1 is kept in the journal of %2 on the console %3, not here.").arg(found.file.name, found.entry->author, found.entry->console), {}};
    if (!kept)
        return kept.error();
    if (arguments.value("output") == u"-") {
        session.out().bytes(kept->content);
        return Done{};
    }
    return writeFile(arguments.value("output"), kept->content);
}

} // namespace quarterdeck::ctl
