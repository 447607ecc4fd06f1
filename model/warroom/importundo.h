// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/result.h"

#include <QObject>
#include <QVector>

#include <atomic>
#include <functional>
#include <memory>

namespace quarterdeck {

class Door;

/// One import of the past, as the incidents it made tell it.
struct ImportBatch
{
    QString id;      ///< newImportBatch()
    QString system;  ///< "servicenow"; of its first incident
    Instant written; ///< when it was imported
    int incidents = 0;
    int withdrawn = 0; ///< of these, taken back
    int touched = 0;   ///< of these, changed here since
};

/// Who takes an import back, and when.
struct UndoOrder
{
    QString batch;
    QString author;
    QString console;
    Instant now;
    bool restore = false; ///< the other way: what was taken back counts again
};

struct UndoTally
{
    QString batch;
    int changed = 0;     ///< incidents taken back, or restored
    int there = 0;       ///< that had been before
    QStringList touched; ///< refs of those left alone, because people worked on them since
};

/// Told done of all; false = stop.
using UndoProgress = std::function<bool(int done, int all)>;

/// The imports that incidents of this journal came with, newest first. Blocks: for a pool thread or the command line.
Result<QVector<ImportBatch>> importBatches(Door &door, const UndoProgress &progress = {});

/// Takes a whole import back: nothing is erased from the log, but each incident that the import made and nobody touched since is withdrawn, which
/// hides it from every list and figure. Incidents that people worked on stay; so does what it only added to incidents that were here before.
/// Running it again goes on where it stopped. NotFound when no incident came with that import. Blocks.
Result<UndoTally> undoImport(Door &door, const UndoOrder &order, const UndoProgress &progress = {});

/// undoImport() on a pool thread, for the window: finished() exactly once, on the job's thread. A job that is deleted early stops at the next
/// slice and says nothing; so the door only has to outlive the job.
class UndoJob final : public QObject
{
    Q_OBJECT
public:
    UndoJob(Door &door, const UndoOrder &order, QObject *parent = nullptr);
    ~UndoJob() override;

signals:
    void finished(const quarterdeck::Result<quarterdeck::UndoTally> &result);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared; ///< outlives the job while the pool thread still runs
};

/// importBatches() on a pool thread, in the same way.
class BatchesJob final : public QObject
{
    Q_OBJECT
public:
    explicit BatchesJob(Door &door, QObject *parent = nullptr);
    ~BatchesJob() override;

signals:
    void finished(const quarterdeck::Result<QVector<quarterdeck::ImportBatch>> &result);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace quarterdeck
