// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sqlerror.h"

#include <QCoreApplication>
#include <QSqlError>

#include <algorithm>
#include <array>

namespace quarterdeck {

namespace {

// Primary result codes of sqlite3.h; the numbers are part of SQLite's stable interface.
enum Code { Busy = 5, Locked = 6, NoMemory = 7, ReadOnly = 8, Io = 10, Corrupt = 11, Full = 13, CantOpen = 14, Constraint = 19,
            NotADatabase = 26 };

struct Row
{
    int code;
    ErrorCode kind;
    const char *sentence;
};

constexpr std::array kRows{
    Row{Full, ErrorCode::StorageFull,
        QT_TRANSLATE_NOOP("Journal", "The disk is full: free some space, then try again.")},
    Row{Io, ErrorCode::Storage,
        QT_TRANSLATE_NOOP("Journal", "The disk reported an error: check the disk, then try again.")},
    Row{ReadOnly, ErrorCode::Storage,
        QT_TRANSLATE_NOOP("Journal", "The journal can only be read: check its permissions and the disk, then try again.")},
    Row{CantOpen, ErrorCode::Storage,
        QT_TRANSLATE_NOOP("Journal", "The journal cannot be opened: check its folder, its permissions and the disk.")},
    Row{Busy, ErrorCode::Storage,
        QT_TRANSLATE_NOOP("Journal", "Another program is using the journal's file: close that program, then try again.")},
    Row{Locked, ErrorCode::Storage,
        QT_TRANSLATE_NOOP("Journal", "Another program is using the journal's file: close that program, then try again.")},
    Row{NoMemory, ErrorCode::Storage,
        QT_TRANSLATE_NOOP("Journal", "There is not enough memory: close something, then try again.")},
    Row{Constraint, ErrorCode::Refused,
        QT_TRANSLATE_NOOP("Journal", "This does not fit what the journal already holds, so nothing was saved: reload the incident.")},
};

} // namespace

Error damagedError(const QString &detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Journal", "The journal's file is damaged and was left as it is: open a recovered copy of it."),
            detail};
}

Error toError(const QSqlError &error)
{
    const int extended = error.nativeErrorCode().toInt();
    const int code = extended & 0xff;
    const QString detail = QStringLiteral("SQLite %1: %2").arg(extended).arg(error.driverText() + QLatin1String(" | ") + error.databaseText());
    if (code == Corrupt || code == NotADatabase)
        return damagedError(detail);
    const auto row = std::find_if(kRows.begin(), kRows.end(), [code](const Row &r) { return r.code == code; });
    if (row != kRows.end())
        return {row->kind, QCoreApplication::translate("Journal", row->sentence), detail};
    return {ErrorCode::Storage,
            QCoreApplication::translate("Journal", "The journal could not be used: try again, then restart the program."),
            detail};
}

} // namespace quarterdeck
