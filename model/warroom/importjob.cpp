// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/importjob.h"

#include "exchange/importplan.h"
#include "exchange/jsonrecordreader.h"
#include "exchange/statuspagereader.h"
#include "warroom/door.h"
#include "warroom/whenready.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>
#include <QTimeZone>

namespace quarterdeck {

/// What the pool thread fills in; handed over once it is complete.
struct ImportJob::Shared
{
    std::atomic<bool> cancelled = false;
    QVector<ImportedIncident> incidents;
    QVector<int> rows;
    QVector<RefusedRow> refused;
    std::optional<Error> error;
};

namespace {

/// Reads the whole file into values; runs on a pool thread.
template <class Shared>
void readFile(const QString &fileName, Shared &out)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        out.error = Error{ErrorCode::Storage,
                          QCoreApplication::translate("ImportJob", "The file %1 cannot be read: %2.").arg(QFileInfo(fileName).fileName(), file.errorString()),
                          fileName};
        return;
    }
    JsonRecordReader reader(file);
    while (const std::optional<JsonRecordReader::Record> record = reader.next()) {
        if (out.cancelled)
            return;
        if (!record->problem.isEmpty()) {
            out.refused.append({record->row, record->problem});
            continue;
        }
        const Result<QVector<ImportedIncident>> incidents = readStatuspage(record->json, QTimeZone::utc());
        if (!incidents) {
            out.refused.append({record->row, incidents.error().message});
            continue;
        }
        for (const ImportedIncident &incident : *incidents) {
            out.incidents.append(incident);
            out.rows.append(record->row);
        }
    }
    if (reader.failed())
        out.error = Error{ErrorCode::Storage, QCoreApplication::translate("ImportJob", "The file %1 could not be read to its end.").arg(QFileInfo(fileName).fileName()), fileName};
}

} // namespace

ImportJob::ImportJob(Door &door, const Options &options, QObject *parent)
    : QObject(parent), m_door(door), m_options(options), m_shared(std::make_shared<Shared>())
{
}

ImportJob::~ImportJob()
{
    m_shared->cancelled = true;
}

void ImportJob::start()
{
    emit progress(0, 0);
    // The pool thread only ever touches the shared block, so this job may be gone before it ends.
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    whenReady(this, promise->future(), [this](const QFuture<void> &) { read(); });
    QThreadPool::globalInstance()->start([shared = m_shared, fileName = m_options.fileName, promise] {
        readFile(fileName, *shared);
        promise->finish();
    });
}

void ImportJob::cancel()
{
    m_shared->cancelled = true;
}

void ImportJob::read()
{
    if (m_shared->error) {
        emit finished(*m_shared->error);
        return;
    }
    m_incidents = std::move(m_shared->incidents);
    m_rows = std::move(m_shared->rows);
    m_report.refused = std::move(m_shared->refused);
    m_report.incidents = int(m_incidents.size());
    next();
}

void ImportJob::next()
{
    if (m_shared->cancelled) {
        emit finished(Error{ErrorCode::Cancelled, tr("The import was cancelled; %n incident(s) are in.", nullptr, m_report.created + m_report.updated), {}});
        return;
    }
    emit progress(m_at, int(m_incidents.size()));
    if (m_at >= m_incidents.size()) {
        std::stable_sort(m_report.refused.begin(), m_report.refused.end(), [](const RefusedRow &a, const RefusedRow &b) { return a.row < b.row; });
        emit finished(m_report);
        return;
    }
    const auto recorded = m_door.events(importedIncidentId(m_incidents.at(m_at).origin));
    whenReady(this, recorded, [this](const QFuture<Result<QVector<Event>>> &future) {
        const Result<QVector<Event>> events = future.result();
        if (!events && events.error().code != ErrorCode::NotFound)
            emit finished(events.error());
        else
            plan(events ? *events : QVector<Event>());
    });
}

void ImportJob::plan(const QVector<Event> &events)
{
    const ImportContext context{m_options.author, m_options.console, m_options.now, m_options.policy};
    const Result<ImportPlan> plan = planImport(m_incidents.at(m_at), events, context);
    if (!plan) {
        m_report.refused.append({m_rows.at(m_at), plan.error().message});
        --m_report.incidents;
        ++m_at;
        next();
        return;
    }
    const auto count = [this, isNew = events.isEmpty(), changes = !plan->commands.isEmpty(), entries = plan->newEntries] {
        ++(isNew ? m_report.created : changes ? m_report.updated : m_report.unchanged);
        m_report.entries += entries;
        ++m_at;
    };
    if (m_options.dryRun || plan->commands.isEmpty()) {
        count();
        QMetaObject::invokeMethod(this, &ImportJob::next, Qt::QueuedConnection);
        return;
    }
    whenReady(this, m_door.submitAll(plan->commands), [this, count](const QFuture<Result<QVector<Result<Receipt>>>> &future) {
        const Result<QVector<Result<Receipt>>> receipts = future.result();
        if (!receipts) {
            emit finished(receipts.error());
            return;
        }
        const auto refused = std::find_if(receipts->begin(), receipts->end(), [](const Result<Receipt> &r) { return !r; });
        if (refused == receipts->end()) {
            count();
        } else {
            m_report.refused.append({m_rows.at(m_at), refused->error().message});
            ++m_at;
        }
        next();
    });
}

} // namespace quarterdeck
