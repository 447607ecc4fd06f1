// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "ctltext.h"
#include "domain/decide.h"
#include "domain/plaintext.h"
#include "domain/fold.h"
#include "domain/incidentref.h"
#include "exchange/clockjson.h"
#include "exchange/incidentjson.h"
#include "incidenttext.h"
#include "replication/connectionproblem.h"
#include "replication/databaseuri.h"
#include "warroom/incidentpolicies.h"
#include "warroom/policystore.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

#include <pwd.h>
#include <unistd.h>

namespace quarterdeck::ctl {

namespace {

QString systemUser()
{
    if (const passwd *user = ::getpwuid(::geteuid()))
        return QFile::decodeName(user->pw_name);
    return qEnvironmentVariable("USER");
}

/// The handle rules of the domain, before any journal is touched.
bool isHandle(const QString &name)
{
    const bool clean = checkText(name, QString(), limits::Name, false).ok();
    return clean && !name.isEmpty() && std::none_of(name.begin(), name.end(), [](QChar c) {
        return c.isSpace() || c == u'@' || c == u'#' || c == u',';
    });
}

} // namespace

Result<std::unique_ptr<Session>> Session::start(const Arguments &arguments)
{
    std::unique_ptr<Session> session(new Session(arguments));
    session->m_json = arguments.has("json");
    if (Outcome identity = session->readIdentity(); !identity)
        return identity.error();
    if (Outcome place = session->readPlace(); !place)
        return place.error();
    if (Outcome policy = session->readPolicy(); !policy)
        return policy.error();
    return session;
}

Session::~Session() = default;

Outcome Session::readIdentity()
{
    QString name = m_arguments.value("as");
    if (!m_arguments.has("as"))
        name = qEnvironmentVariable("QUARTERDECK_USER");
    if (name.isEmpty() && !m_arguments.has("as"))
        name = systemUser();
    m_author = name.trimmed().toLower();
    if (!isHandle(m_author))
        return usage(
            Ctl::tr("“%1” cannot be a handle; use up to 64 characters without spaces, commas, @ or #.").arg(shown(name)));
    m_console = cleaned(QSysInfo::machineHostName(), 255, false);
    if (m_console.isEmpty())
        m_console = QStringLiteral("localhost");
    return Done{};
}

Outcome Session::readPlace()
{
    if (m_arguments.command != u"database") {
        if (Outcome database = readDatabase(); !database)
            return database;
    }
    QString path = m_arguments.value("journal");
    if (m_arguments.has("journal") && path.isEmpty())
        return usage(Ctl::tr("The option --journal needs the name of a file."));
    if (path.isEmpty())
        path = qEnvironmentVariable("QUARTERDECK_JOURNAL");
    m_journalIsNamed = !path.isEmpty();
    m_journalPath = m_journalIsNamed ? QFileInfo(path).absoluteFilePath() : defaultJournalPath(m_database);

    m_zone = QTimeZone::systemTimeZone();
    if (m_arguments.has("zone")) {
        const QByteArray id = m_arguments.value("zone").toUtf8();
        m_zone = id.compare("utc", Qt::CaseInsensitive) == 0 || id == "Z" ? QTimeZone::utc() : QTimeZone(id);
        m_zoneIsNamed = true;
        if (!m_zone.isValid())
            return usage(Ctl::tr("“%1” is no time zone; use a name such as Europe/Berlin or UTC.").arg(cleaned(m_arguments.value("zone"), 60, false)));
    }
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
    if (m_arguments.has("wait") && !parseDuration(m_arguments.value("wait")))
        return usage(Ctl::tr("“%1” is no length of time; write 2s or 1m.").arg(shown(m_arguments.value("wait"))));
    return Done{};
}

/// A chosen policy that cannot be read must not stop anybody in the middle of an incident: the shipped one serves until it is mended.
Outcome Session::readPolicy()
{
    Result<Policy> policy = PolicyStore(m_journalPath).inUse();
    if (!policy) {
        complain(Ctl::tr("Warning: the chosen policy is not used but the shipped one. %1").arg(policy.error().message));
        policy = PolicyStore::fallback();
    }
    if (!policy)
        return policy.error();
    m_policy = std::move(policy).value();
    return Done{};
}

/// On a shared database the login is the author, and nobody may write as somebody else.
Outcome Session::readDatabase()
{
    const QString text = m_arguments.has("database") ? m_arguments.value("database") : qEnvironmentVariable("QUARTERDECK_DATABASE");
    if (text.isEmpty() || m_arguments.command == u"rehearse")
        return Done{};
    keepLibpqEnglish();
    const bool named = m_arguments.has("as") || !qEnvironmentVariable("QUARTERDECK_USER").isEmpty();
    const Result<DatabaseUri> uri = DatabaseUri::parseToWrite(text, named ? m_author : QString());
    if (!uri)
        return uri.error();
    if (!uri->isEncrypted())
        complain(Ctl::tr("Warning: the connection to %1 is not encrypted.").arg(uri->displayName()));
    else if (!uri->isVerified())
        complain(Ctl::tr("Warning: %1 does not have to prove that it is the right server; use sslmode=verify-full.").arg(uri->displayName()));
    m_author = uri->login();
    m_database = DatabaseOptions{uri->withoutPassword(), uri->password()};
    return Done{};
}

Milliseconds Session::patience() const
{
    const std::optional<qint64> wait = m_arguments.has("wait") ? parseDuration(m_arguments.value("wait")) : std::nullopt;
    return Milliseconds(wait.value_or(2000));
}

Result<Door *> Session::door()
{
    if (!m_door) {
        Result<std::unique_ptr<Door>> opened = openDoor(DoorOptions{m_journalPath, m_database, m_policy}, m_clock);
        if (!opened)
            return opened.error();
        m_door = std::move(opened).value();
        // What is asked for is what the server has now, where it can be reached in time.
        if (m_database && sync().kind != SyncState::Kind::Live)
            complain(Ctl::tr("The shared database is not reached: this is what is known here. %1").arg(m_sync.why.message).trimmed());
    }
    return m_door.get();
}

const SyncState &Session::sync()
{
    const QFuture<Result<SyncState>> synced = m_door->syncNow();
    // The answer comes on the journal's thread, so that waiting here holds nothing up.
    QElapsedTimer waited;
    waited.start();
    while (!synced.isFinished() && waited.elapsed() < patience().count())
        QThread::msleep(2);
    const Result<SyncState> state = synced.isFinished() ? synced.result() : m_door->syncState().result();
    if (state)
        m_sync = *state;
    return m_sync;
}

/// After a write: its place in the shared order, if the server gives it in time. What is not sent yet is said by the object itself.
Outcome Session::settle(Incident &state)
{
    if (!m_database)
        return Done{};
    sync();
    Result<Incident> anew = load(state.id);
    if (!anew)
        return anew.error();
    state = std::move(anew).value();
    return Done{};
}

void Session::closeDoor()
{
    m_door.reset();
}

Result<IncidentId> Session::find(const QString &text)
{
    const std::optional<QString> ref = incidentref::parse(text);
    if (!ref)
        return usage(Ctl::tr("“%1” cannot be a ref; a ref looks like INC-7K3QZP.").arg(shown(text)));
    const Result<Door *> opened = door();
    if (!opened)
        return opened.error();
    const Result<std::optional<IncidentId>> found = (*opened)->findRef(*ref).result();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, Ctl::tr("There is no incident %1 in this journal; `quarterdeckctl list` shows what there is.").arg(*ref), {}};
    return **found;
}

Result<Incident> Session::load(const IncidentId &id)
{
    const Result<Door *> opened = door();
    if (!opened)
        return opened.error();
    return (*opened)->incidentState(id).result();
}

Result<Incident> Session::incident(const QString &ref)
{
    const Result<IncidentId> id = find(ref);
    if (!id)
        return id.error();
    return load(*id);
}

Command Session::command(const IncidentId &incident, const Payload &payload) const
{
    return {CommandId::random(), incident, m_author, m_console, now(), payload, std::nullopt, std::nullopt};
}

Result<Receipt> Session::submit(const IncidentId &incident, const Payload &payload)
{
    const Result<Door *> opened = door();
    if (!opened)
        return opened.error();
    return (*opened)->submit(command(incident, payload)).result();
}

Outcome Session::refresh(Incident &state)
{
    const Result<Door *> opened = door();
    if (!opened)
        return opened.error();
    const Result<QVector<Event>> missing = (*opened)->events(state.id, state.lastSeq).result();
    if (!missing)
        return missing.error();
    if (!state.pending.isEmpty()) { // what others wrote stands before what waits
        Result<Incident> anew = load(state.id);
        if (!anew)
            return anew.error();
        state = std::move(anew).value();
        return Done{};
    }
    for (const Event &event : *missing)
        fold(state, event);
    return Done{};
}

Result<Receipt> Session::apply(Incident &state, const Payload &payload)
{
    Result<Receipt> receipt = submit(state.id, payload);
    if (!receipt)
        return receipt.error();
    if (Outcome taken = take(state, *receipt); !taken)
        return taken.error();
    return receipt;
}

Outcome Session::applyAll(Incident &state, const QVector<Payload> &payloads)
{
    const Result<Door *> opened = door();
    if (!opened)
        return opened.error();
    QVector<Command> commands;
    for (const Payload &payload : payloads)
        commands << command(state.id, payload);
    const Result<QVector<Result<Receipt>>> receipts = (*opened)->submitAll(commands).result();
    if (!receipts)
        return receipts.error();
    for (const Result<Receipt> &receipt : *receipts) {
        if (!receipt)
            return receipt.error();
        if (Outcome taken = take(state, *receipt); !taken)
            return taken;
    }
    return Done{};
}

/// Folds what was just written, and what others wrote before it.
Outcome Session::take(Incident &state, const Receipt &receipt)
{
    for (const Event &event : receipt.events) {
        if (event.seq == 0) {
            if (!state.knows(event.id))
                fold(state, event);
        } else if (event.seq == state.lastSeq + 1) {
            fold(state, event);
        } else if (event.seq > state.lastSeq) {
            if (Outcome outcome = refresh(state); !outcome)
                return outcome;
        }
    }
    return Done{};
}

Result<Instant> Session::readMoment(const QString &text, bool dateAlone) const
{
    ScribeContext context;
    context.now = now();
    context.zone = m_zone;
    if (const std::optional<Instant> at = parseScribeTime(text, context))
        return *at;
    if (dateAlone) {
        const QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
        if (date.isValid() && text.trimmed().size() == 10)
            return Instant{date.startOfDay(m_zone).toMSecsSinceEpoch()};
    }
    return usage(Ctl::tr("“%1” is not a time; write 14:32, -5m, 1432z or 2024-11-15T14:32:00Z.").arg(cleaned(text, 60, false)));
}

Result<Instant> Session::time(const char *option, Instant fallback) const
{
    return m_arguments.has(option) ? readMoment(m_arguments.value(option)) : Result<Instant>(fallback);
}

Result<std::optional<Instant>> Session::optionalTime(const char *option) const
{
    if (!m_arguments.has(option))
        return std::optional<Instant>();
    const Result<Instant> at = readMoment(m_arguments.value(option), true);
    if (!at)
        return at.error();
    return std::optional<Instant>(*at);
}

Result<SeverityLevel> Session::level(const QString &text, const Policy &policy)
{
    const std::optional<SeverityLevel> found = policy.levelFrom(text);
    if (!found)
        return usage(Ctl::tr("“%1” is no severity; the scale has %2.").arg(shown(text), policy.levelNames()));
    return *found;
}

ScribeContext Session::scribeContext(const Incident &incident) const
{
    ScribeContext context;
    context.now = now();
    context.zone = m_zone;
    context.incidentStart = incident.declaredAt();
    return context;
}

Outcome Session::print(const Incident &incident)
{
    if (m_json) {
        QJsonObject object = incidentJson(incident, now());
        IncidentPolicies policies(m_policy, m_journalPath);
        object.insert(QStringLiteral("updates"), adherenceJson(incident, policies.of(incident), now()));
        object.insert(QStringLiteral("missed"), missedJson(incident));
        m_out.document(object);
    } else {
        m_out.line(incidentText(incident, m_zone, now()));
    }
    return Done{};
}

void Session::print(const Incident &incident, const Entry &entry)
{
    if (m_json)
        m_out.document(entryJson(incident, entry));
    else
        m_out.line(entryLine(entry, m_zone));
}

} // namespace quarterdeck::ctl
