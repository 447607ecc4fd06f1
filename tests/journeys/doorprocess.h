// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/door.h"

#include <QProcess>
#include <QTemporaryDir>

namespace quarterdeck {

/// One door_writer process and what it has said so far.
class DoorProcess : public QProcess
{
    Q_OBJECT
public:
    explicit DoorProcess(const QStringList &arguments);
    /// Does not leave a process behind, whatever the test did.
    ~DoorProcess() override;

    /// Texts of the entries it was told are saved.
    QStringList acknowledged();
    bool said(const QString &line);
    bool endsWell(int timeoutMs = 300000);

private:
    void collect();
    QByteArray m_said;
};

/// A journal in a folder of its own, with one declared incident.
struct TestJournal
{
    TestJournal();
    DoorOptions options() const;
    std::unique_ptr<Door> open() const;
    QStringList writer(int count, const QString &prefix) const;
    QStringList server() const { return {path, QStringLiteral("serve")}; }
    /// One entry through that door.
    Command entry(const QString &text) const;

    QTemporaryDir folder;
    QString path;
    SystemClock clock;
    IncidentId incident = IncidentId::random();
};

/// How often each text is in the log; complains when the sequence has holes or verify() finds a problem.
QHash<QString, int> textsOf(Door &door, const IncidentId &incident);

} // namespace quarterdeck
