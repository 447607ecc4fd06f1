// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace quarterdeck::testing {

/// A private PostgreSQL server: own data folder, own certificate authority, TLS, SCRAM, a free port on loopback and a Unix socket. Started
/// by root it runs as the user postgres, because PostgreSQL refuses root. Every step has a deadline; a step that fails returns false and
/// says why in error(). The server ends with this object, and with this process however that ends. Use it on one thread.
class PostgresServer
{
public:
    struct Options
    {
        QStringList conf;     ///< more lines of postgresql.conf
        QStringList hba;      ///< lines of pg_hba.conf before the usual ones
        bool durable = false; ///< fsync and synchronous_commit on
        bool tls = true;      ///< false: a plain-text server
        bool expired = false; ///< the certificate ended yesterday
        QString certificateHost =
            QStringLiteral("localhost"); ///< the name in the certificate, beside 127.0.0.1 when it is localhost
    };

    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// False when the PostgreSQL programs or openssl are not installed: QSKIP then.
    static bool available();

    bool start() { return start(Options()); }
    bool start(const Options &options);
    /// A streaming standby of a running server, with the same certificates and passwords. synchronous: under which name the primary may
    /// list it in synchronous_standby_names.
    bool startAsStandbyOf(const PostgresServer &primary, const QString &applicationName = QStringLiteral("standby"));
    bool promote();

    bool stop();  ///< fast: sessions are ended
    bool kill9(); ///< postmaster and all its children, as a power cut
    bool restart() { return stop() && launch(); }
    bool launch();  ///< starts again what was stopped or killed: same data, same port
    bool suspend(); ///< SIGSTOP: connections stay open and nothing answers
    bool resume();
    bool isRunning() const;

    /// A copy of the data as they are now, taken while the server runs; restore() goes back to it and starts.
    bool backup(const QString &name);
    bool restore(const QString &name);

    /// libpq URIs over TLS, verify-full, with the password inside. For plain-text servers sslmode=prefer.
    QString uri(const QString &user, const QString &password, const QString &database = QStringLiteral("postgres")) const;
    QString superUri(const QString &database = QStringLiteral("postgres")) const
    {
        return uri(QStringLiteral("postgres"), m_password, database);
    }
    QString superPassword() const { return m_password; }
    QString caFile() const { return path("ca.crt"); }
    QString host() const { return QStringLiteral("localhost"); }
    int port() const { return m_port; }
    qint64 pid() const { return m_process ? m_process->processId() : 0; }
    QString socketFolder() const { return m_folder.path(); }
    /// Everything the server wrote to its log since start().
    QByteArray log() const;
    QString error() const { return m_error; }

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QProcessEnvironment environment() const;
    bool prepareFolder();
    bool makeCertificates();
    bool initialise();
    bool configure();
    bool run(const QString &program, const QStringList &arguments, bool asServer);
    bool write(const QString &file, const QByteArray &text, bool append = false);
    bool signalAll(int number) const;
    QList<qint64> family() const;
    bool fail(const QString &why);

    QTemporaryDir m_folder;
    Options m_options;
    QString m_password, m_error;
    int m_port = 0;
    std::unique_ptr<QProcess> m_process;
};

} // namespace quarterdeck::testing
