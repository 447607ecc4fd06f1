// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalfile.h"

#include "journal/pageimage.h"
#include "journal/sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace quarterdeck {

namespace {

Error refuse(ErrorCode code, const char *sentence, const QString &path, const QString &detail = {})
{
    return {code, QCoreApplication::translate("Journal", sentence).arg(QDir::toNativeSeparators(path)), detail};
}

Error systemError(const char *sentence, const QString &path)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(errno));
    return refuse(errno == ENOSPC || errno == EDQUOT ? ErrorCode::StorageFull : ErrorCode::Storage, sentence, path, detail);
}

/// May this process do that? By its effective user, which access(2) does not ask.
bool allowed(const QString &path, int how)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), how, AT_EACCESS) == 0;
}

Outcome checkPlace(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && QFileInfo(folder).absolutePath() != folder)
        folder = QFileInfo(folder).absolutePath();
    struct statfs fs;
    if (::statfs(QFile::encodeName(folder).constData(), &fs) == 0) {
        if (const auto name = networkFileSystem(static_cast<quint32>(fs.f_type))) {
            return Error{ErrorCode::Storage,
                         QCoreApplication::translate("Journal", "%1 is on a network drive (%2), where a journal gets damaged: "
                                                                "choose a folder on this computer.")
                             .arg(QDir::toNativeSeparators(path), *name), {}};
        }
    }
    if (!QFileInfo(folder).isDir()) {
        return refuse(ErrorCode::Storage,
                      QT_TRANSLATE_NOOP("Journal", "%1 cannot be a journal, because a part of that path is a file: choose another folder."),
                      path);
    }
    if (!allowed(folder, W_OK | X_OK)) {
        return refuse(ErrorCode::Storage,
                      QT_TRANSLATE_NOOP("Journal", "Nothing may be written in %1: change the folder's permissions or choose another."),
                      folder);
    }
    return Done{};
}

Outcome checkEntry(const QString &path)
{
    struct stat st;
    if (::stat(QFile::encodeName(path).constData(), &st) != 0) {
        if (errno == ENOENT)
            return Done{};
        return systemError(QT_TRANSLATE_NOOP("Journal", "The journal %1 cannot be reached: check the path and its permissions."), path);
    }
    if (S_ISDIR(st.st_mode))
        return refuse(ErrorCode::Storage, QT_TRANSLATE_NOOP("Journal", "%1 is a folder, not a journal: name a file in it."), path);
    if (!S_ISREG(st.st_mode))
        return refuse(ErrorCode::Storage, QT_TRANSLATE_NOOP("Journal", "%1 is not a file: name a journal, or a new file."), path);
    if (!allowed(path, R_OK))
        return refuse(ErrorCode::Storage, QT_TRANSLATE_NOOP("Journal", "You may not read the journal %1: change its permissions."), path);
    if (!allowed(path, W_OK)) {
        return refuse(ErrorCode::Storage,
                      QT_TRANSLATE_NOOP("Journal", "The journal %1 is read-only: change its permissions, or name another one."), path);
    }
    return Done{};
}

/// A rollback journal is only used for the very first page, before the switch to write-ahead logging. If one is left that goes back to
/// an empty file, creating the journal was interrupted, and SQLite will start over, whatever the file holds.
bool isUnfinishedCreation(const QString &path)
{
    QFile rollback(path + QLatin1String("-journal"));
    if (!rollback.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = rollback.read(28);
    return head.size() == 28 && head.startsWith("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7") && head.mid(16, 4) == QByteArray(4, '\0');
}

/// Makes a new name in a folder survive a power cut.
void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    (void)::fsync(descriptor); // some file systems have no such thing; SQLite goes on then, too
    ::close(descriptor);
}

/// New, ours, or why not.
Result<bool> checkContent(const PageImage &image, const QString &path)
{
    const PageImage::Header &header = image.header();
    if (image.isLogDamaged())
        return damagedError(QStringLiteral("the write-ahead log has %1 frames behind a broken one").arg(image.strayFrames()));
    if (image.fileSize() == 0)
        return image.logSize() == 0 ? Result<bool>(true) : damagedError(QStringLiteral("empty file beside a write-ahead log"));
    if (!header.isSqlite) {
        if (header.isBlank || header.applicationId == kApplicationId || header.namesOurTables)
            return damagedError(QStringLiteral("the first page is not readable"));
        return refuse(ErrorCode::Refused,
                      QT_TRANSLATE_NOOP("Journal", "%1 is not a Quarterdeck journal, so it was left as it is: name another file."), path);
    }
    if (header.applicationId != kApplicationId) {
        if (header.applicationId == 0 && header.format == 0 && header.hasNoTables)
            return true; // creating it was interrupted after SQLite's own header
        if (header.namesOurTables)
            return damagedError(QStringLiteral("the header is not readable"));
        return refuse(ErrorCode::Refused,
                      QT_TRANSLATE_NOOP("Journal", "%1 belongs to another program, so it was left as it is: name another file."), path);
    }
    if (header.format > kFormat) {
        return refuse(ErrorCode::Newer,
                      QT_TRANSLATE_NOOP("Journal", "The journal %1 was written by a newer Quarterdeck, so it was left as it is: update this program."),
                      path, QStringLiteral("format %1, this program knows %2").arg(header.format).arg(kFormat));
    }
    if (!header.isSane || header.format < 1)
        return damagedError(QStringLiteral("the header is not readable"));
    if (image.isTruncated())
        return damagedError(QStringLiteral("the file is cut off at %1 bytes").arg(image.fileSize()));
    return false;
}

} // namespace

std::optional<QString> networkFileSystem(quint32 magic)
{
    switch (magic) { // linux/magic.h and statfs(2)
    case 0x6969: return QStringLiteral("NFS");
    case 0x517b:
    case 0xff534d42:
    case 0xfe534d42: return QStringLiteral("SMB");
    case 0x5346414f:
    case 0x6b414653: return QStringLiteral("AFS");
    case 0x564c: return QStringLiteral("NCP");
    case 0x73757245: return QStringLiteral("Coda");
    case 0x00c36400: return QStringLiteral("Ceph");
    default: return std::nullopt;
    }
}

QString canonicalJournalPath(const QString &path)
{
    // A link to a file that is not there yet counts as the file it names: SQLite would create that one.
    QFileInfo info(QFileInfo(path).absoluteFilePath());
    for (int hops = 0; info.isSymLink() && hops < 40; ++hops)
        info = QFileInfo(QFileInfo(info.symLinkTarget()).absoluteFilePath());
    QString missing = info.fileName();
    QString folder = QDir::cleanPath(info.absolutePath());
    while (!QFileInfo::exists(folder) && QFileInfo(folder).absolutePath() != folder) {
        missing = QFileInfo(folder).fileName() + QLatin1Char('/') + missing;
        folder = QFileInfo(folder).absolutePath();
    }
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    return QDir::cleanPath((canonical.isEmpty() ? folder : canonical) + QLatin1Char('/') + missing);
}

Result<JournalFile> inspectJournal(const QString &path)
{
    JournalFile file{canonicalJournalPath(path)};
    for (const auto &check : {checkPlace, checkEntry}) {
        if (const Outcome fine = check(file.path); !fine)
            return fine.error();
    }
    const Result<PageImage> image = PageImage::open(file.path);
    if (!image)
        return image.error();
    const bool unfinished = image->fileSize() <= image->pageSize() && isUnfinishedCreation(file.path);
    const Result<bool> isNew = unfinished ? Result<bool>(true) : checkContent(*image, file.path);
    if (!isNew)
        return isNew.error();
    file.isNew = *isNew;
    file.wasInterrupted = image->logSize() > 0;
    file.size = image->fileSize();
    return file;
}

Outcome makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return Done{};
    const QString parent = QFileInfo(folder).absolutePath();
    if (parent != folder) {
        if (const Outcome made = makePrivateFolder(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return systemError(QT_TRANSLATE_NOOP("Journal", "The folder %1 cannot be created: check the permissions and the disk."), folder);
    syncFolder(parent);
    return Done{};
}

Outcome prepareJournal(const JournalFile &file)
{
    if (const Outcome made = makePrivateFolder(QFileInfo(file.path).absolutePath()); !made)
        return made;
    const QByteArray name = QFile::encodeName(file.path);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        ::close(descriptor); // SQLite gives -wal and -shm the same mode
        syncFolder(QFileInfo(file.path).absolutePath());
    } else if (errno != EEXIST) {
        return systemError(QT_TRANSLATE_NOOP("Journal", "The journal %1 cannot be created: check the permissions and the disk."), file.path);
    }

    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QByteArray one = name + suffix;
        struct stat st;
        if (::stat(one.constData(), &st) == 0 && st.st_uid == ::geteuid() && (st.st_mode & 077) != 0)
            (void)::chmod(one.constData(), 0600);
    }
    return Done{};
}

} // namespace quarterdeck
