// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/connectionprobe.h"

#include "replication/connectionproblem.h"
#include "replication/pglink.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <utility>

namespace quarterdeck {

/// One login, on the probe's thread.
class ConnectionProbe::Attempt final : public QObject
{
public:
    Attempt(const DatabaseUri &uri, QString password) : m_uri(uri), m_password(std::move(password)) {}

    void open(std::function<void(const Result<Found> &)> answer)
    {
        m_link = std::make_unique<PgLink>(m_uri, [this] { return m_password; });
        m_link->open([answer = std::move(answer), host = m_uri.hosts().first().name](const LinkResult<Welcome> &welcome) {
            if (!welcome)
                answer(welcome.problem().error);
            else if (welcome->minClient > kReplicationVersion)
                answer(newerSchemaProblem(host));
            else
                answer(Found{welcome->login, welcome->mayWrite,
                             QStringLiteral("%1.%2").arg(welcome->serverVersion / 10000).arg(welcome->serverVersion % 10000),
                             QDateTime::currentMSecsSinceEpoch() - welcome->serverUs / 1000});
        });
    }

private:
    DatabaseUri m_uri;
    QString m_password;
    std::unique_ptr<PgLink> m_link;
};

ConnectionProbe::ConnectionProbe(QObject *parent) : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("connection-probe"));
}

ConnectionProbe::~ConnectionProbe()
{
    cancel();
    m_thread.quit();
    m_thread.wait(); // nothing on it blocks
}

void ConnectionProbe::start(const QString &uri, const QString &password)
{
    cancel();
    const Result<DatabaseUri> parsed = DatabaseUri::parse(uri);
    if (!parsed) {
        emit failed(parsed.error());
        return;
    }
    if (!m_thread.isRunning())
        m_thread.start();
    m_attempt = new Attempt(*parsed, password);
    m_attempt->moveToThread(&m_thread);
    QMetaObject::invokeMethod(m_attempt, [this, attempt = m_attempt, round = ++m_round] {
        attempt->open([this, round](const Result<Found> &answer) {
            QMetaObject::invokeMethod(
                this, [this, round, answer] { finish(round, answer); }, Qt::QueuedConnection);
        });
    });
}

void ConnectionProbe::cancel()
{
    if (Attempt *attempt = std::exchange(m_attempt, nullptr))
        attempt->deleteLater();
}

void ConnectionProbe::finish(int round, const Result<Found> &answer)
{
    if (round != m_round || !m_attempt)
        return;
    cancel();
    if (answer)
        emit succeeded(*answer);
    else
        emit failed(answer.error());
}

} // namespace quarterdeck
