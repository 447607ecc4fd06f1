// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "domain/result.h"
#include "exchange/importedincident.h"

#include <QObject>
#include <QVector>

#include <atomic>
#include <memory>

namespace quarterdeck {

class Door;

/// A row the import left out, and why.
struct RefusedRow
{
    int row = 0; ///< data rows count from 1
    QString reason;
};

struct ImportReport
{
    int incidents = 0; ///< that the file holds
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int entries = 0;   ///< written, or would be
    QVector<RefusedRow> refused;
};

/// Imports a status page file through the door: reads it on a pool thread, then plans and submits incident by incident, each whole or not
/// at all. A dry run plans and writes nothing. Cancelling stops between incidents; what is in stays (a second run goes on from there).
/// Lives on the door's thread, which needs an event loop; finished() comes exactly once.
class ImportJob final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString fileName;
        QString author;
        QString console;
        QString policy; ///< Policy::id()
        Instant now;
        bool dryRun = false;
    };

    ImportJob(Door &door, const Options &options, QObject *parent = nullptr);
    ~ImportJob() override;

    void start();
    void cancel();

signals:
    /// total is 0 while the file is still being read.
    void progress(int done, int total);
    void finished(const quarterdeck::Result<quarterdeck::ImportReport> &report);

private:
    struct Shared;
    void read();
    void next();
    void plan(const QVector<Event> &events);

    Door &m_door;
    Options m_options;
    std::shared_ptr<Shared> m_shared; ///< outlives the job while the pool thread still reads
    QVector<ImportedIncident> m_incidents;
    QVector<int> m_rows;
    int m_at = 0;
    ImportReport m_report;
};

} // namespace quarterdeck
