// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QRandomGenerator>
#include <QString>
#include <QVector>

#include <functional>

#include <sqlite3.h>

namespace quarterdeck {

/// A disk under SQLite that fails or loses power on command: a VFS in front of the real one, the default of this process as long as
/// the object lives. Connections must be opened and closed within that time, on one thread. It knows what was written since the last
/// flush of each file, and can so tell what a power cut at this moment might leave.
class FaultDisk
{
public:
    enum class Trouble { Error, Full };

    FaultDisk();
    ~FaultDisk();
    FaultDisk(const FaultDisk &) = delete;
    FaultDisk &operator=(const FaultDisk &) = delete;

    /// The n-th call from now fails (1 = the next); `lasting` = all after it, too, until disarm().
    void arm(qint64 nth, Trouble trouble, bool lasting);
    void disarm() { m_failAt = 0; }
    bool struck() const { return m_struck; }
    /// Calls so far. Stays 0 if Qt's driver brings a SQLite of its own.
    qint64 calls() const { return m_calls; }
    void setObserver(std::function<void()> observer) { m_observer = std::move(observer); }

    using Files = QHash<QString, QByteArray>;
    /// Every file as it might be found after a power cut now: what was flushed, and any part of what was not.
    Files afterPowerCut(QRandomGenerator &random) const;

private:
    struct Change
    {
        qint64 offset = 0;
        QByteArray bytes;
        bool truncates = false; ///< to offset
    };
    struct Sheet
    {
        QByteArray flushed;
        QVector<Change> pending;
    };
    struct File; ///< what SQLite holds for an open file
    friend struct FaultDiskCalls;

    static void apply(QByteArray &content, const Change &change);
    /// SQLITE_OK, or what this call has to fail with.
    int meet(int errorCode);

    sqlite3_vfs m_vfs{};
    sqlite3_vfs *m_real;
    sqlite3_io_methods m_methods{};
    QHash<QString, Sheet> m_sheets;
    std::function<void()> m_observer;
    qint64 m_calls = 0;
    qint64 m_failAt = 0;
    Trouble m_trouble = Trouble::Error;
    bool m_lasting = false;
    bool m_struck = false;
};

} // namespace quarterdeck
