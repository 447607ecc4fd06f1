// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/pgdialer.h"

#include "replication/connectionproblem.h"
#include "replication/statementproblem.h"

#include <QHostAddress>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr qsizetype kAddressesPerHost = 4;

/// What libpq would say, if it were libpq that looks up names and counts the time.
constexpr char kUnknownHost[] = "could not translate host name";
constexpr char kLate[] = "timeout expired";

} // namespace

PgDialer::PgDialer(const DatabaseUri &uri, const QString &password, QObject *parent)
    : QObject(parent),
      m_uri(uri),
      m_password(password.toUtf8())
{
    m_share.setSingleShot(true);
    m_share.setTimerType(Qt::PreciseTimer);
    connect(&m_share, &QTimer::timeout, this, &PgDialer::late);
}

PgDialer::~PgDialer()
{
    if (m_lookup)
        QHostInfo::abortHostLookup(*m_lookup);
    m_password.fill('\0');
}

void PgDialer::dial(Milliseconds within)
{
    m_withinMs = within.count();
    m_elapsed.start();
    for (DatabaseUri::Host host : m_uri.hosts()) {
        if (host.address.isEmpty() && !host.isSocket() && !QHostAddress(host.name).isNull())
            host.address = host.name;
        m_steps.append({host, host.isSocket() || !host.address.isEmpty()});
    }
    QTimer::singleShot(0, this, &PgDialer::next);
}

void PgDialer::next()
{
    const qint64 left = m_withinMs - m_elapsed.elapsed();
    if (m_steps.isEmpty() || left <= 0) {
        finish(*m_worst);
        return;
    }
    m_share.start(int(std::max<qint64>(1, left / m_steps.size())));
    m_current = m_steps.takeFirst();
    if (m_current->numeric)
        connectTo(*m_current);
    else
        resolve(*m_current);
}

void PgDialer::resolve(const Step &step)
{
    // libpq itself would look the name up and hold the thread meanwhile.
    m_lookup =
        QHostInfo::lookupHost(step.host.name, this, [this, host = step.host](const QHostInfo &info) { resolved(host, info); });
}

void PgDialer::resolved(const DatabaseUri::Host &host, const QHostInfo &info)
{
    if (!m_lookup || info.lookupId() != *m_lookup)
        return;
    m_lookup.reset();
    const QList<QHostAddress> addresses = info.addresses();
    if (addresses.isEmpty())
        note(linkProblem(said(kUnknownHost, host)));
    for (qsizetype i = std::min(addresses.size(), kAddressesPerHost); i > 0; --i) {
        DatabaseUri::Host one = host;
        one.address = addresses[i - 1].toString();
        m_steps.prepend({one, true});
    }
    next();
}

QVector<DatabaseUri::Setting> PgDialer::settingsFor(const DatabaseUri::Host &host) const
{
    QVector<DatabaseUri::Setting> settings = m_uri.connectionSettings();
    settings.append({"host", host.name.toUtf8()});
    if (!host.address.isEmpty())
        settings.append({"hostaddr", host.address.toLatin1()});
    settings.append({"port", QByteArray::number(host.port)});
    if (m_password.isEmpty())
        return settings;
    settings.append({"password", m_password});
    // With a password over TLS the server must prove that it knows it too, on this very channel.
    const bool named = std::any_of(settings.begin(), settings.end(),
                                   [](const DatabaseUri::Setting &setting) { return setting.name == "channel_binding"; });
    if (!named && !host.isSocket() && m_uri.isEncrypted())
        settings.append(DatabaseUri::Setting{"channel_binding", "require"});
    return settings;
}

void PgDialer::connectTo(const Step &step)
{
    m_attempt = std::make_unique<PgConnection>();
    m_attempt->opened = [this] {
        m_share.stop();
        std::unique_ptr<PgConnection> connection = std::move(m_attempt);
        connection->opened = nullptr;
        connection->broken = nullptr;
        const auto tell = connected; // may destroy this
        tell(std::move(connection));
    };
    m_attempt->broken = [this] {
        const LinkProblem problem = linkProblem(connectionProblem(m_attempt->handle(), m_current->host.name));
        m_attempt.reset();
        if (problem.kind == LinkProblem::Kind::Login) {
            finish(problem);
            return;
        }
        note(problem);
        next();
    };
    QVector<DatabaseUri::Setting> settings = settingsFor(step.host);
    m_attempt->open(settings);
    for (DatabaseUri::Setting &setting : settings)
        if (setting.name == "password")
            setting.value.fill('\0');
}

Error PgDialer::said(const char *words, const DatabaseUri::Host &host) const
{
    return connectionProblem(QString::fromLatin1(words), host.name, QString::number(host.port), m_uri.login(), m_uri.database());
}

void PgDialer::late()
{
    if (m_lookup)
        QHostInfo::abortHostLookup(*m_lookup);
    m_lookup.reset();
    m_attempt.reset();
    note(linkProblem(said(kLate, m_current->host)));
    next();
}

void PgDialer::note(const LinkProblem &problem)
{
    if (!m_worst || m_worst->kind != LinkProblem::Kind::Stop)
        m_worst = problem;
}

void PgDialer::finish(const LinkProblem &problem)
{
    m_share.stop();
    const LinkProblem last = problem; // a member perhaps, and the callback may destroy this
    const auto tell = failed;
    tell(last);
}

} // namespace quarterdeck
