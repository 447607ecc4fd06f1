// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <optional>

namespace quarterdeck {

/// What identifies our files to SQLite and to file(1): "QDK1".
inline constexpr quint32 kApplicationId = 0x51444b31;
/// The newest format this program writes: the number of its last migration. Kept in user_version.
inline constexpr int kFormat = 3;

/// What a look at the file tells before SQLite opens it.
struct JournalFile
{
    QString path;             ///< absolute, links resolved: every spelling of a journal gives the same
    bool isNew = false;       ///< nothing in it yet
    bool wasInterrupted = false; ///< the last owner did not close it
    qint64 size = 0;
};

/// Absolute path with every link resolved, also when the file does not exist yet.
QString canonicalJournalPath(const QString &path);

/// Judges the file without SQLite and without writing: Storage (folder, permissions, network disk), Refused (not a journal),
/// Newer, Damaged. Call only while nothing in this process has the journal open.
Result<JournalFile> inspectJournal(const QString &path);

/// Creates the folder (0700) and an empty file (0600) if they are not there; takes rights of others off a file of ours.
Outcome prepareJournal(const JournalFile &file);

/// Creates the folders of a path for this user only.
Outcome makePrivateFolder(const QString &folder);

/// The name of a network file system, by the magic number of statfs(2): SQLite's locks do not hold there.
std::optional<QString> networkFileSystem(quint32 magic);

} // namespace quarterdeck
