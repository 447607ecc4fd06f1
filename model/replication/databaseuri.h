// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace quarterdeck {

/// The address of the shared log as a person or an administrator wrote it, "postgresql://anna@db1,db2/quarterdeck?sslrootcert=ca.crt" or
/// libpq's "host=… dbname=…", read by libpq's own parser. Keeps the secrets apart, so that everything else may be shown and stored.
/// A value; usable on any thread. Nothing that it prints repeats the text it could not read: that may hold a password.
class DatabaseUri
{
public:
    struct Setting
    {
        QByteArray name;
        QByteArray value;
    };
    /// One place where the server may be; the ones of a list are tried in turn.
    struct Host
    {
        QString name;    ///< host name, IP address or the folder of a Unix socket; what the certificate must name
        QString address; ///< numeric address if one was given beside the name
        quint16 port = 5432;
        bool isSocket() const { return name.startsWith(u'/') || name.startsWith(u'@'); }
    };

    static Result<DatabaseUri> parse(const QString &text);
    /// The address of one who will write: it has to name a login, because on a shared database the login is the author. `author` is who the
    /// person said to be, or empty; nobody may write as somebody else.
    static Result<DatabaseUri> parseToWrite(const QString &text, const QString &author);

    /// "db1, db2/quarterdeck": no login, no port, no secret.
    QString displayName() const;
    QString login() const { return m_login; }
    QString database() const { return m_database; }
    const QVector<Host> &hosts() const { return m_hosts; }
    /// The password that stood in the text; empty in most. Belongs into the keyring, not into settings.
    QString password() const { return m_password; }
    /// The same address as a URI without any secret: what may be stored and shown.
    QString withoutPassword() const;
    /// The server must prove with its certificate that it is this host (verify-full), or is reached through a local socket only.
    bool isVerified() const;
    /// The connection is surely encrypted, or does not leave this machine.
    bool isEncrypted() const;

    /// What libpq is to be told besides host and password: what was given, completed by what this program insists on.
    QVector<Setting> connectionSettings() const;

private:
    DatabaseUri() = default;
    Outcome readHosts(const QByteArray &names, const QByteArray &addresses, const QByteArray &ports);
    QByteArray given(const char *name) const;
    QByteArray sslMode() const;

    QVector<Host> m_hosts;
    QString m_database;
    QString m_login;
    QString m_password;
    QVector<Setting> m_given;   ///< the remaining keywords, none of them secret
    QVector<Setting> m_secrets; ///< such as sslpassword
};

} // namespace quarterdeck
