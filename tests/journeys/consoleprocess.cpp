// SPDX-License-Identifier: GPL-3.0-or-later
#include "consoleprocess.h"

#include <QTest>

namespace quarterdeck {

namespace {

constexpr int kPatienceMs = 30000;

} // namespace

ConsoleProcess::ConsoleProcess(const Desktop &desktop, const QString &journal, const QStringList &arguments) : m_desktop(desktop)
{
    m_process.setProcessEnvironment(desktop.environment());
    m_process.start(QStringLiteral(QUARTERDECK_WINDOW),
                    QStringList{QStringLiteral("--journal"), journal, QStringLiteral("--theme"), QStringLiteral("light")} + arguments);
    (void)m_process.waitForStarted(kPatienceMs);
}

ConsoleProcess::~ConsoleProcess()
{
    kill();
    m_reader.closeWriteChannel();
    if (m_reader.state() != QProcess::NotRunning && !m_reader.waitForFinished(5000)) {
        m_reader.kill();
        m_reader.waitForFinished();
    }
}

bool ConsoleProcess::isUp(const QString &titleWords) const
{
    return QTest::qWaitFor([&] { return title().contains(titleWords); }, kPatienceMs);
}

int ConsoleProcess::exitCode()
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(kPatienceMs);
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void ConsoleProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QJsonValue ConsoleProcess::ask(const QJsonObject &request)
{
    if (m_reader.state() == QProcess::NotRunning) {
        m_reader.setProcessEnvironment(m_desktop.environment());
        m_reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_reader.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(QUARTERDECK_SCREEN_READER), QString::number(m_process.processId())});
    }
    m_reader.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    if (!QTest::qWaitFor([this] { return m_reader.canReadLine() || m_reader.state() == QProcess::NotRunning; }, kPatienceMs))
        return QJsonValue::Undefined;
    // Not every answer is an object or an array, which is all that QJsonDocument reads.
    return QJsonDocument::fromJson('[' + m_reader.readLine() + ']').array().first();
}

QString ConsoleProcess::editorText(const QString &name)
{
    return ask({{QLatin1String("op"), QLatin1String("text")}, {QLatin1String("name"), name}}).toString();
}

QStringList ConsoleProcess::names(const char *op, const QString &name)
{
    QStringList texts;
    for (const QJsonValue &text : ask({{QLatin1String("op"), QLatin1String(op)}, {QLatin1String("name"), name}}).toArray())
        texts << text.toString();
    return texts;
}

std::unique_ptr<QProcess> CommandLine::start(const QStringList &arguments, const QByteArray &input) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_desktop.environment());
    process->start(QStringLiteral(QUARTERDECK_CTL), arguments + QStringList{QStringLiteral("--journal"), m_journal});
    process->write(input);
    process->closeWriteChannel();
    return process;
}

Answer CommandLine::run(const QStringList &arguments) const
{
    const auto process = start(arguments);
    if (!process->waitForFinished(kPatienceMs))
        return {};
    return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1, process->readAllStandardOutput(), process->readAllStandardError()};
}

QJsonArray CommandLine::timeline(const QString &ref, bool all) const
{
    QStringList arguments{QStringLiteral("timeline"), ref, QStringLiteral("--json")};
    if (all)
        arguments << QStringLiteral("--all");
    return run(arguments).json().array();
}

bool CommandLine::verifies() const
{
    const Answer answer = run({QStringLiteral("verify"), QStringLiteral("--json")});
    return answer.exitCode == 0 && answer.json().object().value(QLatin1String("clean")).toBool();
}

} // namespace quarterdeck
