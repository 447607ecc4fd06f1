// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "journal/attachmenttable.h"
#include "journal/connection.h"
#include "journal/eventtable.h"
#include "journal/factstable.h"
#include "journal/searchtable.h"
#include "journal/sharedidentity.h"
#include "journal/summarytable.h"

#include <memory>

namespace quarterdeck {

/// An open journal file: the connection, its tables with their prepared statements, and the file's identity. What Journal, the
/// verifier and the recovery share. Used on the thread that opened it.
class JournalStore
{
public:
    /// Inspects, creates or migrates, and opens. Errors as Journal::open.
    static Result<std::unique_ptr<JournalStore>> open(const QString &path);
    JournalStore(const JournalStore &) = delete;
    JournalStore &operator=(const JournalStore &) = delete;

    const QString &path() const { return m_path; }
    const DeviceId &device() const { return m_device; }
    const SharedIdentity &shared() const { return m_shared; }
    /// Reads meta and the own counters again; needed after they were changed in the file.
    Outcome readIdentity();
    Result<qint64> count(const QString &table) const;

    std::unique_ptr<Connection> connection; ///< before the tables: their statements must go first
    EventTable events;
    SummaryTable summaries;
    SearchTable texts;
    FactsTable facts;
    AttachmentTable attachments;

    /// What this device used last; both advance only after a commit.
    struct Counters
    {
        qint64 deviceSeq = 0;
        qint64 hlc = 0;
    };
    Counters used;

private:
    explicit JournalStore(std::unique_ptr<Connection> open) : connection(std::move(open)), facts(*connection), attachments(*connection) {}
    QString m_path;
    DeviceId m_device = DeviceId::random();
    SharedIdentity m_shared;
};

} // namespace quarterdeck
