// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/incidentimport.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

namespace quarterdeck {

/// Runs importIncidents() on a pool thread for the window: progress arrives on the door's thread, at most twenty times a second, and finished()
/// exactly once. Cancel ends the reading and then nothing is written; once the writing has begun it is too late, and the writing is over soon.
/// A job that is deleted early stops the import, waits for the batch that is being written, and hears nothing more; so the door only has
/// to outlive the job.
class ImportJob final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString fileName;
        ImportContext context;
        bool dryRun = false;
        QString format = QStringLiteral("statuspage"); ///< ImportFormat::key
        SourceOptions source = {};
    };

    ImportJob(Door &door, const Options &options, QObject *parent = nullptr);
    ~ImportJob() override;

    void start();
    void cancel();

signals:
    void progress(const quarterdeck::ImportStep &step);
    void finished(const quarterdeck::Result<quarterdeck::ImportTally> &result);

private:
    struct Shared;
    Door &m_door;
    Options m_options;
    bool m_started = false;
    std::shared_ptr<Shared> m_shared; ///< outlives the job while the pool thread still runs
};

} // namespace quarterdeck
