// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemtrace.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace quarterdeck::testing {

namespace {

/// A C string as strace prints it, with its escapes.
QString unescaped(const QByteArray &quoted)
{
    QByteArray out;
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        if (quoted.at(i) != '\\' || i + 1 >= quoted.size()) {
            out += quoted.at(i);
            continue;
        }
        const char c = quoted.at(++i);
        if (c < '0' || c > '7') {
            out += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
            continue;
        }
        int value = 0;
        qsizetype digits = 0;
        for (; digits < 3 && i + digits < quoted.size() && quoted.at(i + digits) >= '0' && quoted.at(i + digits) <= '7'; ++digits)
            value = value * 8 + (quoted.at(i + digits) - '0');
        out += char(value);
        i += digits - 1;
    }
    return QString::fromUtf8(out);
}

void read(const QByteArray &line, TracedRun &run)
{
    static const QRegularExpression call(QStringLiteral(R"(\b(openat|openat2|open|creat|connect|execve|execveat)\((.*)$)"));
    static const QRegularExpression quoted(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    static const QRegularExpression address(QStringLiteral(R"re((?:inet_addr\("|inet_pton\(AF_INET6, ")([^"]*)")re"));
    static const QRegularExpression port(QStringLiteral(R"(sin6?_port=htons\((\d+)\))"));
    const QRegularExpressionMatch match = call.match(QString::fromLatin1(line));
    if (!match.hasMatch() || line.contains("resumed>"))
        return;
    const QString name = match.captured(1), rest = match.captured(2);
    const QString first = unescaped(quoted.match(rest).captured(1).toLatin1());
    if (name.startsWith(u"exec"))
        run.started << first;
    else if (name != u"connect")
        run.opened << first;
    else if (rest.contains(u"AF_UNIX"))
        run.connected << QStringLiteral("unix ") + first;
    else if (rest.contains(u"AF_INET"))
        run.connected << QStringLiteral("inet %1 %2").arg(address.match(rest).captured(1), port.match(rest).captured(1));
}

QStringList tracer(const QString &to)
{
    return {QStringLiteral("-f"),
            QStringLiteral("--seccomp-bpf"),
            QStringLiteral("-qq"),
            QStringLiteral("-s"),
            QStringLiteral("400"),
            QStringLiteral("-e"),
            QStringLiteral("trace=openat,openat2,open,creat,connect,execve,execveat"),
            QStringLiteral("-e"),
            QStringLiteral("signal=none"),
            QStringLiteral("-o"),
            to};
}

} // namespace

bool canTrace()
{
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
        return false;
    const TracedRun run = runTraced(QStringLiteral("/bin/true"), {}, QProcessEnvironment::systemEnvironment(), 10'000);
    return run.exitCode == 0 && !run.opened.isEmpty();
}

TracedRun runTraced(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment, int patienceMs)
{
    TracedRun run;
    run.program = program;
    const QTemporaryDir folder;
    QProcess process;
    process.setProcessEnvironment(environment);
    QFile trace(folder.filePath(QStringLiteral("trace")));
    process.start(QStringLiteral("strace"), tracer(trace.fileName()) + QStringList{program} + arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.exitCode = process.exitCode();
    }
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    if (trace.open(QIODevice::ReadOnly)) {
        while (!trace.atEnd())
            read(trace.readLine(), run);
    }
    if (!run.started.isEmpty())
        run.started.removeFirst();
    return run;
}

} // namespace quarterdeck::testing
