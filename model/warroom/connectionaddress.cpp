// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/connectionaddress.h"

#include "replication/databaseuri.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace quarterdeck {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionAddress)
};

constexpr quint16 kUsualPort = 5432;

QString percent(const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); }

/// "db2:5433", "[::1]:5433", "::1", "/run/postgresql" as libpq's URI writes it.
QString uriHost(const QString &typed)
{
    if (typed.startsWith(u'/') || typed.startsWith(u'@'))
        return percent(typed);
    if (typed.startsWith(u'['))
        return typed;
    if (typed.count(u':') > 1)
        return u'[' + typed + u']';
    const qsizetype colon = typed.indexOf(u':');
    return colon < 0 ? percent(typed) : percent(typed.left(colon)) + u':' + typed.mid(colon + 1);
}

QStringList hostList(const QString &hosts)
{
    QStringList list;
    for (const QString &each : hosts.split(u',')) {
        if (!each.trimmed().isEmpty())
            list << each.trimmed();
    }
    return list;
}

} // namespace

const QStringList &ConnectionAddress::tlsModes()
{
    static const QStringList modes{strictest(), QStringLiteral("verify-ca"), QStringLiteral("require"), QStringLiteral("prefer"),
                                   QStringLiteral("disable")};
    return modes;
}

QString ConnectionAddress::modeName(const QString &mode)
{
    if (mode == u"verify-full")
        return Say::tr("Encrypted, server verified (recommended)");
    if (mode == u"verify-ca")
        return Say::tr("Encrypted, certificate verified, host name not");
    if (mode == u"require")
        return Say::tr("Encrypted, server not verified");
    if (mode == u"prefer" || mode == u"allow")
        return Say::tr("Encrypted only if the server offers it");
    if (mode == u"disable")
        return Say::tr("Not encrypted");
    return mode;
}

QString ConnectionAddress::modeRisk(const QString &mode)
{
    if (mode == strictest())
        return {};
    if (mode == u"verify-ca")
        return Say::tr("Risk: any server with a certificate of the same authority can pretend to be this one.");
    if (mode == u"require")
        return Say::tr("Risk: anyone on the way can pretend to be the server and read and change everything.");
    return Say::tr("Risk: everything, the incidents' texts included, can be read and changed on the way.");
}

Result<ConnectionAddress> ConnectionAddress::parse(const QString &text, QString *password)
{
    const Result<DatabaseUri> uri = DatabaseUri::parse(text);
    if (!uri)
        return uri.error();
    if (password && !uri->password().isEmpty())
        *password = uri->password();
    ConnectionAddress address;
    QStringList hosts;
    for (const DatabaseUri::Host &host : uri->hosts()) {
        const bool v6 = host.name.contains(u':') && !host.isSocket();
        const QString port = host.port == kUsualPort ? QString() : u':' + QString::number(host.port);
        hosts << (v6 && !port.isEmpty() ? u'[' + host.name + u']' : host.name) + port;
    }
    address.hosts = hosts.join(QStringLiteral(", "));
    address.database = uri->database();
    address.login = uri->login();
    // What has no field is in the query of the address without its secrets.
    const QString plain = uri->withoutPassword();
    const qsizetype query = plain.indexOf(u'?');
    const QStringList pairs = query < 0 ? QStringList() : plain.mid(query + 1).split(u'&', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const QString name = pair.section(u'=', 0, 0);
        const QString value = QUrl::fromPercentEncoding(pair.section(u'=', 1).toUtf8());
        if (name == u"sslmode")
            address.tlsMode = value;
        else if (name == u"sslrootcert")
            address.caFile = value;
        else
            address.others.append({name, value});
    }
    return address;
}

QString ConnectionAddress::uri() const
{
    QStringList places;
    for (const QString &host : hostList(hosts))
        places << uriHost(host);
    QString text = QStringLiteral("postgresql://") + (login.isEmpty() ? QString() : percent(login) + u'@') + places.join(u',')
                 + u'/' + percent(database);
    QVector<std::pair<QString, QString>> query;
    if (tlsMode != strictest())
        query.append({QStringLiteral("sslmode"), tlsMode});
    if (!caFile.isEmpty())
        query.append({QStringLiteral("sslrootcert"), caFile});
    query += others;
    QChar sign = u'?';
    for (const auto &[name, value] : std::as_const(query)) {
        text += sign + name + u'=' + percent(value);
        sign = u'&';
    }
    return text;
}

Outcome ConnectionAddress::check() const
{
    const auto usage = [](const QString &sentence) { return Error{ErrorCode::Usage, sentence, {}}; };
    if (hostList(hosts).isEmpty())
        return usage(Say::tr("Name the server, for example db1.example.com."));
    if (database.trimmed().isEmpty())
        return usage(Say::tr("Name the database on that server."));
    if (login.trimmed().isEmpty())
        return usage(Say::tr("Give your login: everything you write is recorded under it."));
    if (!caFile.isEmpty() && caFile != u"system" && !QFileInfo(caFile).isReadable())
        return usage(Say::tr("The certificate file cannot be read; choose the one your database administrator gave you."));
    const Result<ConnectionAddress> read = parse(uri());
    return read ? Outcome(Done{}) : Outcome(read.error());
}

} // namespace quarterdeck
