// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journallock.h"

#include "journal/journalfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quarterdeck {

namespace {

constexpr qsizetype kLongestSocketPath = 107; // sockaddr_un.sun_path less its terminator

/// "pid\nprogram\nhost\n": for the sentence another process shows, nothing more; only the flock decides.
QByteArray whoAmI()
{
    return QByteArray::number(QCoreApplication::applicationPid()) + '\n' + QCoreApplication::applicationName().toUtf8() + '\n'
        + QSysInfo::machineHostName().toUtf8() + '\n';
}

Error busy(int descriptor)
{
    char text[512];
    const ssize_t size = ::pread(descriptor, text, sizeof text, 0);
    const QStringList lines = QString::fromUtf8(text, qMax<qsizetype>(size, 0)).split(QLatin1Char('\n'));
    if (lines.size() < 3 || lines.at(0).isEmpty()) {
        return {ErrorCode::Busy,
                QCoreApplication::translate("JournalLock", "Another program is using this journal: close it, or work in its window."), {}};
    }
    return {ErrorCode::Busy,
            QCoreApplication::translate("JournalLock", "%1 (process %2 on %3) is using this journal: close it, or work in its window.")
                .arg(lines.at(1).isEmpty() ? QStringLiteral("quarterdeck") : lines.at(1), lines.at(0), lines.at(2)), {}};
}

/// A folder that only this user can enter, so that nobody else can put a socket of that name there first.
bool isPrivateFolder(const QString &folder)
{
    struct stat st;
    return ::lstat(QFile::encodeName(folder).constData(), &st) == 0 && S_ISDIR(st.st_mode) && st.st_uid == ::geteuid()
        && (st.st_mode & 077) == 0;
}

bool makePrivate(const QString &folder)
{
    ::mkdir(QFile::encodeName(folder).constData(), 0700);
    return isPrivateFolder(folder);
}

} // namespace

Result<std::unique_ptr<JournalLock>> JournalLock::acquire(const QString &journalPath)
{
    const QString journal = canonicalJournalPath(journalPath);
    const QString path = journal + QLatin1String(".lock");
    const QString sentence = QCoreApplication::translate("JournalLock", "The journal %1 cannot be locked: check the permissions of its folder and the disk.")
                                 .arg(QDir::toNativeSeparators(journal));
    if (const Outcome made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made.error();
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        const ErrorCode code = errno == ENOSPC || errno == EDQUOT ? ErrorCode::StorageFull : ErrorCode::Storage;
        return Error{code, sentence, QString::fromLocal8Bit(std::strerror(errno))};
    }
    int result;
    do {
        result = ::flock(descriptor, LOCK_EX | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    if (result != 0) {
        const Error error = errno == EWOULDBLOCK ? busy(descriptor)
                                                 : Error{ErrorCode::Storage, sentence, QString::fromLocal8Bit(std::strerror(errno))};
        ::close(descriptor);
        return error;
    }
    // On a full disk the name is missing from the sentence; the lock holds all the same.
    const QByteArray me = whoAmI();
    if (::ftruncate(descriptor, 0) == 0)
        (void)!::pwrite(descriptor, me.constData(), size_t(me.size()), 0);
    return std::unique_ptr<JournalLock>(new JournalLock(descriptor, path));
}

JournalLock::JournalLock(int descriptor, QString path) : m_descriptor(descriptor), m_path(std::move(path)) {}

JournalLock::~JournalLock()
{
    // The file stays: unlinking it would let two processes lock two files of one name.
    (void)!::ftruncate(m_descriptor, 0);
    ::close(m_descriptor);
}

QString JournalLock::socketPath(const QString &journalPath)
{
    const QByteArray hash = QCryptographicHash::hash(canonicalJournalPath(journalPath).toUtf8(), QCryptographicHash::Sha256);
    const QString name = QLatin1Char('/') + QString::fromLatin1(hash.toHex().left(20)) + QLatin1String(".sock");
    // cron and su start without the variable, but must find the window's socket all the same.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR", QStringLiteral("/run/user/%1").arg(::geteuid()));
    if (runtime.startsWith(QLatin1Char('/')) && isPrivateFolder(runtime)) {
        const QString folder = QDir::cleanPath(runtime) + QLatin1String("/quarterdeck");
        if (QFile::encodeName(folder + name).size() <= kLongestSocketPath && makePrivate(folder))
            return folder + name;
    }
    const QString folder = QStringLiteral("/tmp/quarterdeck-%1").arg(::geteuid());
    return makePrivate(folder) ? folder + name : QString();
}

} // namespace quarterdeck
