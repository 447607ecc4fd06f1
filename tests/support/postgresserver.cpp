// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QThread>
#include <QUrl>

#include <arpa/inet.h>
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quarterdeck::testing {

namespace {

constexpr int kStepMs = 60'000; // initdb on a busy machine

/// Where the server's programs are: the newest version installed.
QString binaries()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    int newest = 0;
    for (const QString &name : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFileInfo(versions.filePath(name + QStringLiteral("/bin/initdb"))).isExecutable())
            newest = std::max(newest, name.toInt());
    }
    if (newest > 0)
        return versions.filePath(QStringLiteral("%1/bin/").arg(newest));
    const QString initdb = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    return initdb.isEmpty() ? QString() : QFileInfo(initdb).path() + u'/';
}

/// Who the server runs as when we are root.
std::optional<std::pair<uid_t, gid_t>> serverUser()
{
    if (::geteuid() != 0)
        return std::nullopt;
    const passwd *user = ::getpwnam("postgres");
    return user ? std::optional(std::pair(user->pw_uid, user->pw_gid)) : std::nullopt;
}

/// Makes a process the server's user, and lets it end with us.
void becomeServer(QProcess &process)
{
    const auto user = serverUser();
    process.setChildProcessModifier([user] {
        if (user && (::setgroups(0, nullptr) != 0 || ::setgid(user->second) != 0 || ::setuid(user->first) != 0))
            ::_exit(126);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
        ::umask(077);
    });
}

int freePort()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    int port = 0;
    if (::bind(fd, reinterpret_cast<sockaddr *>(&address), size) == 0
        && ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        port = ntohs(address.sin_port);
    ::close(fd);
    return port;
}

template <class Condition>
bool waitUntil(Condition condition, int deadlineMs)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > deadlineMs)
            return false;
        QThread::msleep(5);
    }
    return true;
}

/// Parent of a process, from /proc; 0 when it is gone.
qint64 parentOf(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    return text.mid(text.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

} // namespace

PostgresServer::PostgresServer() : m_folder(QDir::tempPath() + QStringLiteral("/qdpg-XXXXXX")) {}

PostgresServer::~PostgresServer()
{
    if (m_process) {
        signalAll(SIGCONT);
        if (!stop())
            kill9();
    }
}

bool PostgresServer::available()
{
    return !binaries().isEmpty() && !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty()
        && (::geteuid() != 0 || serverUser());
}

bool PostgresServer::fail(const QString &why)
{
    m_error = why;
    qWarning("PostgresServer: %s", qUtf8Printable(why));
    return false;
}

bool PostgresServer::run(const QString &program, const QStringList &arguments, bool asServer)
{
    QProcess process;
    if (asServer)
        becomeServer(process);
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setProcessEnvironment(environment());
    process.start(program, arguments);
    if (!process.waitForFinished(kStepMs)) {
        process.kill();
        process.waitForFinished();
        return fail(QStringLiteral("%1 did not end").arg(program));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(QStringLiteral("%1: %2").arg(program, QString::fromLocal8Bit(process.readAll())));
    return true;
}

QProcessEnvironment PostgresServer::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), m_password);
    environment.insert(QStringLiteral("HOME"), m_folder.path()); // libpq looks there for certificates; root's home is closed to the server
    return environment;
}

bool PostgresServer::write(const QString &file, const QByteArray &text, bool append)
{
    QFile out(file);
    if (!out.open(append ? QIODevice::Append : QIODevice::WriteOnly) || out.write(text) != text.size())
        return fail(QStringLiteral("cannot write %1").arg(file));
    out.close();
    if (const auto user = serverUser(); user && ::chown(QFile::encodeName(file).constData(), user->first, user->second) != 0)
        return fail(QStringLiteral("cannot give %1 away").arg(file));
    return true;
}

bool PostgresServer::prepareFolder()
{
    if (!m_folder.isValid())
        return fail(m_folder.errorString());
    const QByteArray folder = QFile::encodeName(m_folder.path());
    if (const auto user = serverUser(); user && ::chown(folder.constData(), user->first, user->second) != 0)
        return fail(QStringLiteral("cannot give the folder to the server"));
    ::chmod(folder.constData(), 0711);
    const quint64 random[2] = {QRandomGenerator::system()->generate64(), QRandomGenerator::system()->generate64()};
    m_password = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(random), sizeof random).toHex());
    m_port = freePort();
    return m_port > 0 || fail(QStringLiteral("no free port"));
}

bool PostgresServer::makeCertificates()
{
    const QStringList key{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                          QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};
    const QString openssl = QStringLiteral("openssl");
    QByteArray names = "subjectAltName=DNS:" + m_options.certificateHost.toUtf8();
    if (m_options.certificateHost == u"localhost")
        names += ",IP:127.0.0.1";
    const QString days = m_options.expired ? QStringLiteral("-1") : QStringLiteral("2");
    return write(path("san.cnf"), names + '\n')
        && run(openssl,
               QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"), QStringLiteral("2"),
                           QStringLiteral("-subj"), QStringLiteral("/CN=Quarterdeck test CA"), QStringLiteral("-keyout"),
                           path("ca.key"), QStringLiteral("-out"), path("ca.crt")}
                   + key,
               true)
        && run(openssl,
               QStringList{QStringLiteral("req"), QStringLiteral("-subj"), QStringLiteral("/CN=") + m_options.certificateHost,
                           QStringLiteral("-keyout"), path("server.key"), QStringLiteral("-out"), path("server.csr")}
                   + key,
               true)
        && run(openssl,
               {QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), path("server.csr"), QStringLiteral("-CA"),
                path("ca.crt"), QStringLiteral("-CAkey"), path("ca.key"), QStringLiteral("-CAcreateserial"),
                QStringLiteral("-days"), days, QStringLiteral("-extfile"), path("san.cnf"), QStringLiteral("-out"),
                path("server.crt")},
               true)
        && (::chmod(QFile::encodeName(caFile()).constData(), 0644) == 0 || fail(QStringLiteral("cannot show the certificate")));
}

bool PostgresServer::initialise()
{
    return write(path("superpw"), m_password.toUtf8())
        && run(binaries() + QStringLiteral("initdb"),
               {QStringLiteral("-D"), path("data"), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-A"),
                QStringLiteral("scram-sha-256"), QStringLiteral("--pwfile=") + path("superpw"), QStringLiteral("-E"),
                QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")},
               true);
}

bool PostgresServer::configure()
{
    QByteArray conf = "\nlisten_addresses='127.0.0.1'\nport=" + QByteArray::number(m_port) + "\nunix_socket_directories='"
                    + m_folder.path().toUtf8() + "'\nunix_socket_permissions=0777\n";
    if (m_options.tls) {
        conf += "ssl=on\nssl_cert_file='" + path("server.crt").toUtf8() + "'\nssl_key_file='" + path("server.key").toUtf8()
              + "'\nssl_min_protocol_version='TLSv1.2'\n";
    }
    if (!m_options.durable)
        conf += "fsync=off\nsynchronous_commit=off\nfull_page_writes=off\n";
    conf += "password_encryption='scram-sha-256'\nmax_connections=120\nshared_buffers=64MB\nlog_connections=on\nlog_line_prefix='"
            "%m [%p] %u '\n"
            "max_wal_senders=4\nwal_level=replica\nwal_keep_size=256MB\n";
    for (const QString &line : m_options.conf)
        conf += line.toUtf8() + '\n';
    const QByteArray net = m_options.tls ? "hostssl" : "host";
    QByteArray hba;
    for (const QString &line : m_options.hba)
        hba += line.toUtf8() + '\n';
    hba += "local all all scram-sha-256\nlocal replication all scram-sha-256\n" + net + " all all 127.0.0.1/32 scram-sha-256\n"
         + net + " replication all 127.0.0.1/32 scram-sha-256\n";
    return write(path("data/postgresql.conf"), conf, true) && write(path("data/pg_hba.conf"), hba);
}

bool PostgresServer::start(const Options &options)
{
    m_options = options;
    if (!available())
        return fail(QStringLiteral("PostgreSQL or openssl is not installed"));
    return prepareFolder() && (!options.tls || makeCertificates()) && initialise() && configure() && launch();
}

bool PostgresServer::launch()
{
    if (m_process)
        return fail(QStringLiteral("it runs already"));
    m_process = std::make_unique<QProcess>();
    becomeServer(*m_process);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(path("server.log"), QIODevice::Append);
    m_process->setWorkingDirectory(m_folder.path());
    m_process->setProcessEnvironment(environment());
    m_process->start(binaries() + QStringLiteral("postgres"), {QStringLiteral("-D"), path("data")});
    if (!m_process->waitForStarted(kStepMs))
        return fail(QStringLiteral("postgres does not start"));
    const QString pidFile = path("data/postmaster.pid");
    const qint64 mine = m_process->processId();
    const bool ready = waitUntil(
        [&] {
            QFile file(pidFile);
            if (!file.open(QIODevice::ReadOnly))
                return ::kill(pid_t(mine), 0) != 0 || m_process->waitForFinished(0);
            const QList<QByteArray> lines = file.readAll().split('\n');
            const QByteArray state = lines.value(7).trimmed(); // "standby" also takes connections, read-only
            return lines.value(0).toLongLong() == mine && (state == "ready" || state == "standby");
        },
        kStepMs);
    if (ready && isRunning() && QFile::exists(pidFile))
        return true;
    const QByteArray told = log().right(2000);
    kill9();
    return fail(QStringLiteral("postgres does not get ready: ") + QString::fromLocal8Bit(told));
}

bool PostgresServer::startAsStandbyOf(const PostgresServer &primary, const QString &applicationName)
{
    m_options = primary.m_options;
    if (!prepareFolder())
        return false;
    m_password = primary.m_password;
    for (const char *name : {"ca.crt", "ca.key", "server.crt", "server.key"}) {
        const QString copy = path(name);
        if (!m_options.tls)
            break;
        if (!QFile::copy(primary.path(name), copy) || !write(copy, {}, true))
            return fail(QStringLiteral("cannot copy %1").arg(copy));
    }
    const QString connection = QStringLiteral("host=127.0.0.1 port=%1 user=postgres password=%2 application_name=%3")
                                   .arg(QString::number(primary.m_port), m_password, applicationName);
    return run(binaries() + QStringLiteral("pg_basebackup"),
               {QStringLiteral("-d"), connection, QStringLiteral("-D"), path("data"), QStringLiteral("-R"), QStringLiteral("-X"),
                QStringLiteral("stream"), QStringLiteral("-c"), QStringLiteral("fast"), QStringLiteral("--no-sync")},
               true)
        && configure() && launch();
}

bool PostgresServer::promote()
{
    return run(binaries() + QStringLiteral("pg_ctl"),
               {QStringLiteral("-D"), path("data"), QStringLiteral("-w"), QStringLiteral("promote")}, true);
}

bool PostgresServer::isRunning() const { return m_process && m_process->state() == QProcess::Running; }

bool PostgresServer::stop()
{
    if (!m_process)
        return true;
    ::kill(pid_t(m_process->processId()), SIGINT);
    if (!m_process->waitForFinished(kStepMs))
        return fail(QStringLiteral("postgres does not stop"));
    m_process.reset();
    return true;
}

/// The postmaster and its children.
QList<qint64> PostgresServer::family() const
{
    QList<qint64> all{pid()};
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool number = false;
        const qint64 process = name.toLongLong(&number);
        if (number && parentOf(process) == pid())
            all.append(process);
    }
    return all;
}

bool PostgresServer::signalAll(int number) const
{
    if (pid() <= 0)
        return false;
    bool sent = ::kill(pid_t(pid()), number) == 0; // the postmaster first, so that nothing new is born
    for (const qint64 process : family()) {
        if (process != pid())
            ::kill(pid_t(process), number);
    }
    return sent;
}

bool PostgresServer::kill9()
{
    if (!m_process)
        return true;
    const QList<qint64> all = family();
    ::kill(pid_t(pid()), SIGSTOP); // so that it cannot start a replacement between two of the kills
    for (const qint64 process : all) {
        if (process != pid())
            ::kill(pid_t(process), SIGKILL);
    }
    m_process->kill();
    if (!m_process->waitForFinished(kStepMs))
        return fail(QStringLiteral("postgres survives SIGKILL"));
    m_process.reset();
    // A new server refuses the folder while an old child holds its shared memory.
    return waitUntil(
               [&all] {
                   return std::none_of(all.begin(), all.end(),
                                       [](qint64 p) { return ::kill(pid_t(p), 0) == 0 && parentOf(p) != 0; });
               },
               kStepMs)
        || fail(QStringLiteral("a child of postgres survives SIGKILL"));
}

bool PostgresServer::suspend() { return signalAll(SIGSTOP); }

bool PostgresServer::resume() { return signalAll(SIGCONT); }

bool PostgresServer::backup(const QString &name)
{
    return run(binaries() + QStringLiteral("pg_basebackup"),
               {QStringLiteral("-d"), QStringLiteral("host=127.0.0.1 port=%1 user=postgres").arg(m_port), QStringLiteral("-D"),
                m_folder.filePath(name), QStringLiteral("-X"), QStringLiteral("stream"), QStringLiteral("-c"),
                QStringLiteral("fast"), QStringLiteral("--no-sync")},
               true);
}

bool PostgresServer::restore(const QString &name)
{
    if (!stop() || !QDir(path("data")).removeRecursively())
        return fail(QStringLiteral("cannot remove the data"));
    return run(QStringLiteral("cp"), {QStringLiteral("-a"), m_folder.filePath(name), path("data")}, true) && launch();
}

QString PostgresServer::uri(const QString &user, const QString &password, const QString &database) const
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    const QString tls =
        m_options.tls ? QStringLiteral("sslmode=verify-full&sslrootcert=") + encoded(caFile()) : QStringLiteral("sslmode=prefer");
    return QStringLiteral("postgresql://%1:%2@%3:%4/%5?%6&connect_timeout=10")
        .arg(encoded(user), encoded(password), host(), QString::number(m_port), encoded(database), tls);
}

QByteArray PostgresServer::log() const
{
    QFile file(path("server.log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace quarterdeck::testing
