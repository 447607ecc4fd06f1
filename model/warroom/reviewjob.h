// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/policy.h"
#include "domain/result.h"
#include "metrics/report.h"
#include "warroom/factsreader.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace quarterdeck {

class Door;

/// One question and what it was asked of; rows of the report are places in facts->rows.
struct ReviewAnswer
{
    std::shared_ptr<const ReviewFacts> facts;
    ReviewReport report;
    Standards standards;     ///< what the figures are held against
    bool newestOnly = false; ///< the selection is "the newest few"
};

/// Reads what changed since `known` through the door and computes the report, on a pool thread: signals arrive on the job's thread,
/// finished() exactly once (Cancelled after cancel()). A job that is deleted early cancels, waits for the incidents being read, and says
/// nothing more; so the door only has to outlive the job.
class ReviewJob final : public QObject
{
    Q_OBJECT
public:
    struct Question
    {
        ReviewRequest request;
        int newest = 0; ///< only the newest so many of the selection that have ended; 0 = all
        std::shared_ptr<const ReviewFacts> known;
        /// Says whether updates came in time, for the incidents declared under this very version; others are left out of that figure.
        std::shared_ptr<const Policy> policy;
    };

    ReviewJob(Door &door, Question question, QObject *parent = nullptr);
    ~ReviewJob() override;

    void start();
    void cancel();

signals:
    /// 0 to 100 of the whole; `incidents` are read so far, of `all` that have to be.
    void progress(int percent, int incidents, int all);
    void finished(const quarterdeck::Result<quarterdeck::ReviewAnswer> &result);

private:
    struct Shared;
    Door &m_door;
    Question m_question;
    bool m_started = false;
    std::shared_ptr<Shared> m_shared; ///< outlives the job while the pool thread still runs
};

} // namespace quarterdeck
