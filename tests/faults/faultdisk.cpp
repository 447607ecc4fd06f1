// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultdisk.h"

#include <cstring>

namespace quarterdeck {

struct FaultDisk::File
{
    sqlite3_file base;
    FaultDisk *disk;
    QString *path; ///< null for files without a name (temporary ones)
    sqlite3_file *real;
};

/// The C functions of the VFS; each asks the disk first and then the real file.
struct FaultDiskCalls
{
    using File = FaultDisk::File;
    static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    static sqlite3_file *real(sqlite3_file *file) { return of(file)->real; }
    static FaultDisk *disk(sqlite3_vfs *vfs) { return static_cast<FaultDisk *>(vfs->pAppData); }
    static FaultDisk::Sheet *sheet(sqlite3_file *file) { return of(file)->path ? &of(file)->disk->m_sheets[*of(file)->path] : nullptr; }

    static int close(sqlite3_file *file)
    {
        const int result = real(file)->pMethods->xClose(real(file));
        delete of(file)->path;
        return result;
    }
    static int read(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
    {
        const int trouble = of(file)->disk->meet(SQLITE_IOERR_READ);
        return trouble ? trouble : real(file)->pMethods->xRead(real(file), to, size, offset);
    }
    static int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
    {
        if (const int trouble = of(file)->disk->meet(SQLITE_IOERR_WRITE))
            return trouble;
        if (FaultDisk::Sheet *s = sheet(file))
            s->pending.append({offset, QByteArray(static_cast<const char *>(from), size), false});
        return real(file)->pMethods->xWrite(real(file), from, size, offset);
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        if (const int trouble = of(file)->disk->meet(SQLITE_IOERR_TRUNCATE))
            return trouble;
        if (FaultDisk::Sheet *s = sheet(file))
            s->pending.append({size, {}, true});
        return real(file)->pMethods->xTruncate(real(file), size);
    }
    static int sync(sqlite3_file *file, int flags)
    {
        if (const int trouble = of(file)->disk->meet(SQLITE_IOERR_FSYNC))
            return trouble;
        if (FaultDisk::Sheet *s = sheet(file)) {
            for (const FaultDisk::Change &change : std::as_const(s->pending))
                FaultDisk::apply(s->flushed, change);
            s->pending.clear();
        }
        return real(file)->pMethods->xSync(real(file), flags);
    }
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); }
    static int lock(sqlite3_file *file, int level)
    {
        const int trouble = of(file)->disk->meet(SQLITE_IOERR_LOCK);
        return trouble ? trouble : real(file)->pMethods->xLock(real(file), level);
    }
    static int unlock(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
    static int checkReserved(sqlite3_file *file, int *out) { return real(file)->pMethods->xCheckReservedLock(real(file), out); }
    static int control(sqlite3_file *file, int op, void *arg) { return real(file)->pMethods->xFileControl(real(file), op, arg); }
    static int sectorSize(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
    static int traits(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
    static int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **out)
    {
        const int trouble = of(file)->disk->meet(SQLITE_IOERR_SHMMAP);
        return trouble ? trouble : real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
    }
    static int shmLock(sqlite3_file *file, int offset, int n, int flags) { return real(file)->pMethods->xShmLock(real(file), offset, n, flags); }
    static void shmBarrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }
    static int shmUnmap(sqlite3_file *file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *base, int flags, int *outFlags)
    {
        FaultDisk *self = disk(vfs);
        File *file = of(base);
        std::memset(file, 0, sizeof *file);
        if (const int trouble = self->meet(SQLITE_CANTOPEN))
            return trouble;
        file->disk = self;
        file->real = reinterpret_cast<sqlite3_file *>(file + 1);
        const int result = self->m_real->xOpen(self->m_real, name, file->real, flags, outFlags);
        if (result != SQLITE_OK)
            return result;
        base->pMethods = &self->m_methods;
        if (name) {
            file->path = new QString(QString::fromUtf8(name));
            remember(file);
        }
        return SQLITE_OK;
    }
    /// What a file holds when it is first opened counts as flushed. Read through the open descriptor: another one's close would
    /// drop SQLite's locks.
    static void remember(File *file)
    {
        FaultDisk::Sheet &sheet = file->disk->m_sheets[*file->path];
        sqlite3_int64 size = 0;
        if (!sheet.flushed.isEmpty() || !sheet.pending.isEmpty() || file->real->pMethods->xFileSize(file->real, &size) != SQLITE_OK)
            return;
        sheet.flushed.resize(qsizetype(size));
        if (size > 0)
            file->real->pMethods->xRead(file->real, sheet.flushed.data(), int(size), 0);
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int syncDirectory)
    {
        disk(vfs)->m_sheets.remove(QString::fromUtf8(name));
        return disk(vfs)->m_real->xDelete(disk(vfs)->m_real, name, syncDirectory);
    }
    static int access(sqlite3_vfs *vfs, const char *name, int flags, int *out)
    {
        return disk(vfs)->m_real->xAccess(disk(vfs)->m_real, name, flags, out);
    }
    static int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *out)
    {
        return disk(vfs)->m_real->xFullPathname(disk(vfs)->m_real, name, size, out);
    }
    static int randomness(sqlite3_vfs *vfs, int size, char *out) { return disk(vfs)->m_real->xRandomness(disk(vfs)->m_real, size, out); }
    static int sleep(sqlite3_vfs *vfs, int us) { return disk(vfs)->m_real->xSleep(disk(vfs)->m_real, us); }
    static int currentTime(sqlite3_vfs *vfs, double *out) { return disk(vfs)->m_real->xCurrentTime(disk(vfs)->m_real, out); }
    static int lastError(sqlite3_vfs *vfs, int size, char *out) { return disk(vfs)->m_real->xGetLastError(disk(vfs)->m_real, size, out); }
    static int currentTime64(sqlite3_vfs *vfs, sqlite3_int64 *out) { return disk(vfs)->m_real->xCurrentTimeInt64(disk(vfs)->m_real, out); }
};

FaultDisk::FaultDisk() : m_real(sqlite3_vfs_find(nullptr))
{
    using C = FaultDiskCalls;
    m_methods.iVersion = 2; // without memory mapping
    m_methods.xClose = C::close;
    m_methods.xRead = C::read;
    m_methods.xWrite = C::write;
    m_methods.xTruncate = C::truncate;
    m_methods.xSync = C::sync;
    m_methods.xFileSize = C::fileSize;
    m_methods.xLock = C::lock;
    m_methods.xUnlock = C::unlock;
    m_methods.xCheckReservedLock = C::checkReserved;
    m_methods.xFileControl = C::control;
    m_methods.xSectorSize = C::sectorSize;
    m_methods.xDeviceCharacteristics = C::traits;
    m_methods.xShmMap = C::shmMap;
    m_methods.xShmLock = C::shmLock;
    m_methods.xShmBarrier = C::shmBarrier;
    m_methods.xShmUnmap = C::shmUnmap;

    m_vfs.iVersion = 2;
    m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
    m_vfs.mxPathname = m_real->mxPathname;
    m_vfs.zName = "faultdisk";
    m_vfs.pAppData = this;
    m_vfs.xOpen = C::open;
    m_vfs.xDelete = C::remove;
    m_vfs.xAccess = C::access;
    m_vfs.xFullPathname = C::fullPath;
    m_vfs.xRandomness = C::randomness;
    m_vfs.xSleep = C::sleep;
    m_vfs.xCurrentTime = C::currentTime;
    m_vfs.xGetLastError = C::lastError;
    m_vfs.xCurrentTimeInt64 = C::currentTime64;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultDisk::~FaultDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

void FaultDisk::arm(qint64 nth, Trouble trouble, bool lasting)
{
    m_failAt = m_calls + nth;
    m_trouble = trouble;
    m_lasting = lasting;
    m_struck = false;
}

int FaultDisk::meet(int errorCode)
{
    ++m_calls;
    if (m_observer)
        m_observer();
    const bool strikes = m_failAt > 0 && (m_lasting ? m_calls >= m_failAt : m_calls == m_failAt);
    if (!strikes)
        return SQLITE_OK;
    m_struck = true;
    return m_trouble == Trouble::Full && errorCode == SQLITE_IOERR_WRITE ? SQLITE_FULL : errorCode;
}

void FaultDisk::apply(QByteArray &content, const Change &change)
{
    if (change.truncates) {
        content.resize(qMin<qsizetype>(content.size(), change.offset));
        return;
    }
    const qsizetype end = change.offset + change.bytes.size();
    if (end > content.size())
        content.append(QByteArray(end - content.size(), '\0'));
    std::memcpy(content.data() + change.offset, change.bytes.constData(), size_t(change.bytes.size()));
}

FaultDisk::Files FaultDisk::afterPowerCut(QRandomGenerator &random) const
{
    constexpr qsizetype kSector = 512; // what a disk writes whole
    Files files;
    for (auto sheet = m_sheets.cbegin(); sheet != m_sheets.cend(); ++sheet) {
        QByteArray content = sheet->flushed;
        const quint32 outOf = 1 + random.bounded(4u); // from nearly everything to nearly nothing
        for (const Change &change : sheet->pending) {
            if (change.truncates) {
                if (random.bounded(2u))
                    apply(content, change);
                continue;
            }
            for (qsizetype at = 0; at < change.bytes.size(); at += kSector) {
                if (random.bounded(outOf) == 0)
                    apply(content, {change.offset + at, change.bytes.mid(at, kSector), false});
            }
        }
        files.insert(sheet.key(), content);
    }
    return files;
}

} // namespace quarterdeck
