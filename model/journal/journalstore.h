// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "journal/connection.h"
#include "journal/eventtable.h"
#include "journal/searchtable.h"
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
    /// Highest clock value adopted from elsewhere.
    qint64 adoptedHlc() const { return m_adoptedHlc; }
    Result<qint64> count(const QString &table) const;

    std::unique_ptr<Connection> connection; ///< before the tables: their statements must go first
    EventTable events;
    SummaryTable summaries;
    SearchTable texts;

private:
    explicit JournalStore(std::unique_ptr<Connection> open) : connection(std::move(open)) {}
    Outcome readIdentity();
    QString m_path;
    DeviceId m_device = DeviceId::random();
    qint64 m_adoptedHlc = 0;
};

} // namespace quarterdeck
