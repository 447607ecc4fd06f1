// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawdatabase.h"

namespace quarterdeck::benchmarks {

RawDatabase::RawDatabase(const QString &path, const QByteArray &sql)
{
    const bool done = sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) == SQLITE_OK
        && sqlite3_exec(m_database, "PRAGMA cache_size = -16000; PRAGMA mmap_size = 0; PRAGMA temp_store = 2; PRAGMA cell_size_check = 1",
                        nullptr, nullptr, nullptr) == SQLITE_OK
        && sqlite3_prepare_v3(m_database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) == SQLITE_OK;
    if (!done)
        m_problem = QString::fromUtf8(sqlite3_errmsg(m_database));
}

void RawDatabase::run(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        m_problem = QString::fromUtf8(sqlite3_errmsg(m_database));
}

RawDatabase::~RawDatabase()
{
    sqlite3_finalize(m_statement);
    sqlite3_close(m_database);
}

} // namespace quarterdeck::benchmarks
