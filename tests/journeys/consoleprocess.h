// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

namespace quarterdeck {

inline constexpr int kSoonMs = 30'000; ///< generous, because the machine may be busy

/// The real window program on a desktop, on one journal. Ends with the test, whatever happens.
class ConsoleProcess
{
public:
    ConsoleProcess(const Desktop &desktop, const QString &journal, const QStringList &arguments = {});
    ~ConsoleProcess();

    /// Waits until it has the keyboard and its title holds the words.
    bool isUp(const QString &titleWords) const;
    bool hasFocus() const { return m_desktop.activeProcess() == m_process.processId(); }
    QString title() const { return m_desktop.activeTitle(); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    QByteArray complaints() { return m_complaints += m_process.readAllStandardError(); }
    /// Waits for its end; -1 when it does not end, or not by itself.
    int exitCode();
    /// As a power cut: no goodbye.
    void kill();
    /// As a logout or a shutdown of the computer.
    void terminate() { m_process.terminate(); }

    /// What a screen reader finds; empty when there is no such thing (yet).
    QString editorText(const QString &name);
    QStringList labels() { return names("labels"); }
    /// Names of what has the keyboard, containers included.
    QStringList focus() { return names("focus"); }
    /// Items of the list called so.
    QStringList rows(const QString &list) { return names("rows", list); }
    /// "focus NAME" and "added NAME" in order, since the first question.
    QStringList heard() { return names("heard"); }

private:
    QStringList names(const char *op, const QString &name = {});
    QJsonValue ask(const QJsonObject &request);

    const Desktop &m_desktop;
    QProcess m_process;
    QProcess m_reader;
    QByteArray m_complaints;
};

/// What quarterdeckctl answered.
struct Answer
{
    int exitCode = -1;
    QByteArray out, err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// The real quarterdeckctl on the same journal as dana, to its end.
class CommandLine
{
public:
    CommandLine(const Desktop &desktop, const QString &journal) : m_desktop(desktop), m_journal(journal) {}

    Answer run(const QStringList &arguments) const;
    /// Started and left running; lines go to its standard input.
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QByteArray &input = {}) const;

    QJsonObject show(const QString &ref) const { return run({QStringLiteral("show"), ref, QStringLiteral("--json")}).json().object(); }
    QJsonArray timeline(const QString &ref, bool all = false) const;
    bool verifies() const;

private:
    const Desktop &m_desktop;
    QString m_journal;
};

} // namespace quarterdeck
