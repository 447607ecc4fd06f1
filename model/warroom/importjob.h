// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/statuspageimport.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

namespace quarterdeck {

/// Runs importStatuspage() on a pool thread for the window: progress and cancel arrive on the door's thread, finished() comes exactly
/// once. A job that is deleted early cancels the import, waits for the incident that is
/// being taken, and hears nothing more; so the door only has to outlive the job.
class ImportJob final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString fileName;
        ImportContext context;
        bool dryRun = false;
    };

    ImportJob(Door &door, const Options &options, QObject *parent = nullptr);
    ~ImportJob() override;

    void start();
    void cancel();

signals:
    void progress(int rows, int incidents);
    void finished(const quarterdeck::Result<quarterdeck::ImportTally> &result);

private:
    struct Shared;
    Door &m_door;
    Options m_options;
    bool m_started = false;
    std::shared_ptr<Shared> m_shared; ///< outlives the job while the pool thread still runs
};

} // namespace quarterdeck
