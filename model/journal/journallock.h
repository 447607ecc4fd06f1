// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <memory>

namespace quarterdeck {

/// The right to open a journal: one process at a time ("journal.db.lock", an flock the kernel releases when the owner dies,
/// so a kill -9 never leaves a stale lock). Also names the owner's socket. Thread: any, one at a time.
class JournalLock
{
public:
    /// Error Busy when another process holds it; the message names who, if known.
    static Result<std::unique_ptr<JournalLock>> acquire(const QString &journalPath);
    ~JournalLock();
    JournalLock(const JournalLock &) = delete;
    JournalLock &operator=(const JournalLock &) = delete;

    /// Path of the owner's local socket for this journal: in a 0700 directory of this user, short enough for sockaddr_un,
    /// the same for every spelling of the journal's path.
    static QString socketPath(const QString &journalPath);

private:
    JournalLock(int descriptor, QString path);
    int m_descriptor;
    QString m_path;
};

} // namespace quarterdeck
