// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/databaseuri.h"
#include "replication/pgconnection.h"
#include "replication/serverlink.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace quarterdeck {

/// Finds, among the hosts of an address, the one that takes writes: resolves each name without blocking and tries its addresses in turn,
/// each with a fair share of the time that is left, so that a dead first host cannot use up the time of the second. Stops at the first that
/// answers or refuses the login; otherwise reports what a person can change before what only time can. One call per object, one answer,
/// from the event loop; destroy it to call off.
class PgDialer final : public QObject
{
public:
    PgDialer(const DatabaseUri &uri, const QString &password, QObject *parent = nullptr);
    ~PgDialer() override;

    void dial(Milliseconds within);

    std::function<void(std::unique_ptr<PgConnection>)> connected;
    std::function<void(const LinkProblem &)> failed;

private:
    struct Step
    {
        DatabaseUri::Host host;
        bool numeric = false; ///< address is known, or needs none
    };

    void next();
    void resolve(const Step &step);
    void resolved(const DatabaseUri::Host &host, const QHostInfo &info);
    void connectTo(const Step &step);
    void late();
    Error said(const char *words, const DatabaseUri::Host &host) const;
    void note(const LinkProblem &problem);
    void finish(const LinkProblem &problem);
    QVector<DatabaseUri::Setting> settingsFor(const DatabaseUri::Host &host) const;

    DatabaseUri m_uri;
    QByteArray m_password;
    QVector<Step> m_steps;
    std::optional<Step> m_current;
    std::optional<LinkProblem> m_worst;
    std::unique_ptr<PgConnection> m_attempt;
    std::optional<int> m_lookup;
    QElapsedTimer m_elapsed;
    QTimer m_share;
    qint64 m_withinMs = 0;
};

} // namespace quarterdeck
