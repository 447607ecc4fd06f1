// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/databaseuri.h"

#include "replication/libpq.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace quarterdeck {

namespace {

struct ForcedSetting
{
    const char *name;
    const char *value;
    bool overridable; ///< the address may say otherwise
};

// A weaker sslmode or channel binding is only ever used when the address asks for it by name.
constexpr ForcedSetting kSettings[] = {
    {"sslmode", "verify-full", true},
    {"gssencmode", "disable", true}, // "prefer", libpq's default, would let a Kerberos ticket replace the certificate check
    {"target_session_attrs", "read-write", false},
    {"client_encoding", "UTF8", false},
    {"keepalives", "1", false},
    {"keepalives_idle", "5", false},
    {"keepalives_interval", "2", false},
    {"keepalives_count", "3", false},
    {"tcp_user_timeout", "10000", false},
    {"connect_timeout", "5", false},
    {"application_name", "Quarterdeck " QUARTERDECK_VERSION, true},
};

struct FreeOptions
{
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

constexpr const char *kSecret[] = {"sslpassword"};
constexpr const char *kRefusedSettings[] = {"replication", "service", "requiressl", "authtype"};

template <std::size_t N>
bool isOneOf(const char *const (&list)[N], const QByteArray &name)
{
    return std::any_of(std::begin(list), std::end(list), [&](const char *each) { return name == each; });
}

Error notAnAddress(const QString &message) { return {ErrorCode::Usage, message, {}}; }

QByteArray percent(const QString &part) { return QUrl::toPercentEncoding(part); }

} // namespace

Result<DatabaseUri> DatabaseUri::parse(const QString &source)
{
    // Every connection begins with its address, so this is the one place that asks.
    if (!PQconninfoParse.isThere()) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("DatabaseUri", "PostgreSQL's client library is missing: install the package libpq5."),
                     {}};
    }
    const Error unreadable = notAnAddress(QCoreApplication::translate(
        "DatabaseUri", "This is not the address of a PostgreSQL database: write it like postgresql://name@host/database."));
    const QByteArray utf8 = source.trimmed().toUtf8();
    char *complaint = nullptr; // quotes the text, which may hold a password: never shown
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(PQconninfoParse(utf8.constData(), &complaint));
    PQfreemem(complaint);
    if (!options || utf8.isEmpty() || utf8.contains('\0'))
        return unreadable;

    DatabaseUri uri;
    QByteArray names, addresses, ports;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (!option->val || !*option->val)
            continue;
        const QByteArray name = option->keyword;
        const QByteArray value = option->val;
        if (isOneOf(kRefusedSettings, name))
            return notAnAddress(QCoreApplication::translate(
                                    "DatabaseUri", "The address contains \"%1\", which Quarterdeck does not use: leave it out.")
                                    .arg(QString::fromLatin1(name)));
        if (name == "host")
            names = value;
        else if (name == "hostaddr")
            addresses = value;
        else if (name == "port")
            ports = value;
        else if (name == "dbname")
            uri.m_database = QString::fromUtf8(value);
        else if (name == "user")
            uri.m_login = QString::fromUtf8(value);
        else if (name == "password")
            uri.m_password = QString::fromUtf8(value);
        else
            (isOneOf(kSecret, name) ? uri.m_secrets : uri.m_given).append({name, value});
    }
    if ((names.isEmpty() && addresses.isEmpty()) || uri.m_database.isEmpty())
        return unreadable;
    if (const Outcome hosts = uri.readHosts(names, addresses, ports); !hosts)
        return hosts.error();
    return uri;
}

Result<DatabaseUri> DatabaseUri::parseToWrite(const QString &text, const QString &author)
{
    Result<DatabaseUri> uri = parse(text);
    if (uri && uri->login().isEmpty())
        return Error{ErrorCode::Usage,
                     QCoreApplication::translate("DatabaseUri", "The database's address names no login; write postgresql://login@host/database."), {}};
    if (uri && !author.isEmpty() && author != uri->login())
        return Error{ErrorCode::NotAuthorised,
                     QCoreApplication::translate("DatabaseUri", "You are logged in as %1 and cannot write as %2.").arg(uri->login(), author), {}};
    return uri;
}

Outcome DatabaseUri::readHosts(const QByteArray &names, const QByteArray &addresses, const QByteArray &ports)
{
    const QList<QByteArray> name = names.split(',');
    const QList<QByteArray> address = addresses.split(',');
    const QList<QByteArray> port = ports.split(',');
    const qsizetype count = std::max(name.size(), address.size());
    if ((!names.isEmpty() && name.size() != count) || (!addresses.isEmpty() && address.size() != count)
        || (port.size() > 1 && port.size() != count))
        return notAnAddress(QCoreApplication::translate(
            "DatabaseUri", "The address lists a different number of hosts and ports: give one port for all or one for each."));
    for (qsizetype i = 0; i < count; ++i) {
        Host host{QString::fromUtf8(names.isEmpty() ? address[i] : name[i]),
                  addresses.isEmpty() ? QString() : QString::fromLatin1(address[i])};
        const QByteArray number = port.size() > 1 ? port[i] : port.first();
        bool ok = true;
        if (!number.isEmpty())
            host.port = number.toUShort(&ok);
        if (!ok || host.port == 0)
            return notAnAddress(
                QCoreApplication::translate("DatabaseUri", "The port in the address is not a number from 1 to 65535."));
        if (host.name.isEmpty())
            return notAnAddress(QCoreApplication::translate(
                "DatabaseUri", "A host in the address is empty: write it like postgresql://name@host/database."));
        m_hosts.append(host);
    }
    return Done{};
}

QString DatabaseUri::displayName() const
{
    QStringList names;
    for (const Host &host : m_hosts) {
        if (!names.contains(host.name))
            names.append(host.name);
    }
    return names.join(QLatin1String(", ")) + u'/' + m_database;
}

QString DatabaseUri::withoutPassword() const
{
    QByteArray uri = "postgresql://";
    if (!m_login.isEmpty())
        uri += percent(m_login) + '@';
    QByteArrayList hosts, addresses;
    for (const Host &host : m_hosts) {
        const bool v6 = host.name.contains(u':') && !host.isSocket();
        hosts.append((v6 ? '[' + host.name.toUtf8() + ']' : percent(host.name)) + ':' + QByteArray::number(host.port));
        addresses.append(host.address.toLatin1());
    }
    uri += hosts.join(',') + '/' + percent(m_database);
    QVector<Setting> rest = m_given;
    if (!m_hosts.first().address.isEmpty())
        rest.prepend({"hostaddr", addresses.join(',')});
    for (qsizetype i = 0; i < rest.size(); ++i)
        uri += (i == 0 ? '?' : '&') + rest[i].name + '=' + percent(QString::fromUtf8(rest[i].value));
    return QString::fromUtf8(uri);
}

QByteArray DatabaseUri::given(const char *name) const
{
    const auto found = std::find_if(m_given.begin(), m_given.end(), [name](const Setting &each) { return each.name == name; });
    return found == m_given.end() ? QByteArray() : found->value;
}

QByteArray DatabaseUri::sslMode() const
{
    const QByteArray mode = given("sslmode");
    return mode.isEmpty() ? QByteArrayLiteral("verify-full") : mode;
}

bool DatabaseUri::isVerified() const
{
    return sslMode() == "verify-full"
        || std::all_of(m_hosts.begin(), m_hosts.end(), [](const Host &host) { return host.isSocket(); });
}

bool DatabaseUri::isEncrypted() const { return isVerified() || sslMode() == "verify-ca" || sslMode() == "require"; }

QVector<DatabaseUri::Setting> DatabaseUri::connectionSettings() const
{
    QVector<Setting> settings{{"dbname", m_database.toUtf8()}};
    if (!m_login.isEmpty())
        settings.append({"user", m_login.toUtf8()});
    settings += m_secrets;
    for (const Setting &each : m_given) {
        const auto forced = std::find_if(std::begin(kSettings), std::end(kSettings),
                                         [&](const ForcedSetting &setting) { return each.name == setting.name; });
        if (forced == std::end(kSettings) || forced->overridable)
            settings.append(each);
    }
    for (const ForcedSetting &forced : kSettings) {
        if (!forced.overridable || given(forced.name).isEmpty())
            settings.append(Setting{forced.name, forced.value});
    }
    return settings;
}

} // namespace quarterdeck
