// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/rescuefile.h"

#include "warroom/wire.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quarterdeck {

namespace {

const QString kRescueSuffix = QStringLiteral(".jsonl");

QByteArray lineOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

/// The file system a path is on, or will be on once it is made.
dev_t deviceOf(QString path)
{
    struct stat info
    {};
    while (::stat(QFile::encodeName(path).constData(), &info) != 0) {
        const QString parent = QFileInfo(path).absolutePath();
        if (parent == path)
            return 0;
        path = parent;
    }
    return info.st_dev;
}

/// A folder only this user can enter; made if it is not there. Somebody else's, or a link to one, will not do.
bool makePrivate(const QString &folder)
{
    if (!QDir().mkpath(QFileInfo(folder).absolutePath()))
        return false;
    const QByteArray name = QFile::encodeName(folder);
    ::mkdir(name.constData(), 0700);
    struct stat info
    {};
    return ::lstat(name.constData(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::geteuid()
        && (info.st_mode & 077) == 0;
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(written, 0);
    }
    return ::fsync(descriptor) == 0;
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace

RescueFile::RescueFile(const QString &journalPath) : m_journalPath(QFileInfo(journalPath).absoluteFilePath())
{
    const QString canonical = QFileInfo(journalPath).canonicalFilePath();
    const QByteArray name = (canonical.isEmpty() ? m_journalPath : canonical).toUtf8();
    m_prefix = QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16)) + u'-';
}

RescueFile::~RescueFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    for (const Open &file : m_adopted)
        ::close(file.descriptor);
}

/// Places to write to, best first: when the journal's disk is full or broken, another one probably is not.
QStringList RescueFile::folders() const
{
    QStringList all;
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    all << (state.startsWith(u'/') ? state : QDir::homePath() + QStringLiteral("/.local/state"))
               + QStringLiteral("/quarterdeck/rescue");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtime.startsWith(u'/'))
        all << runtime + QStringLiteral("/quarterdeck-rescue");
    all << QDir::tempPath() + QStringLiteral("/quarterdeck-rescue-%1").arg(::geteuid());
    const dev_t journal = deviceOf(m_journalPath);
    std::stable_partition(all.begin(), all.end(), [journal](const QString &folder) { return deviceOf(folder) != journal; });
    return all;
}

QVector<Command> RescueFile::adopt()
{
    QVector<Command> commands;
    const QStringList places = folders();
    for (const QString &folder : places) {
        const QFileInfoList files = QDir(folder).entryInfoList({m_prefix + u'*' + kRescueSuffix}, QDir::Files | QDir::NoSymLinks,
                                                               QDir::Time | QDir::Reversed);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            const int descriptor = ::open(QFile::encodeName(info.filePath()).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
            if (descriptor < 0)
                continue;
            if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 || !file.open(descriptor, QIODevice::ReadOnly)) {
                ::close(descriptor); // its program is still running
                continue;
            }
            const QByteArrayList lines = file.readAll().split('\n');
            for (const QByteArray &line : lines) {
                if (auto command =
                        wire::decodeCommand(QJsonDocument::fromJson(line).object().value(QLatin1String("command")).toObject()))
                    commands.append(std::move(*command));
            }
            m_adopted.push_back({descriptor, info.filePath()});
        }
    }
    return commands;
}

bool RescueFile::keep(const QVector<Command> &commands)
{
    QByteArray added;
    for (const Command &command : commands)
        added += lineOf({{QLatin1String("command"), wire::encode(command)}});
    m_text += added;
    if (m_isComplete && writeAll(m_descriptor, added))
        return true;
    const QStringList places = folders();
    m_isComplete = std::any_of(places.begin(), places.end(), [this](const QString &folder) { return moveTo(folder); });
    return m_isComplete;
}

/// Writes everything kept so far into a new file there, then lets go of the file before.
bool RescueFile::moveTo(const QString &folder)
{
    if (!makePrivate(folder))
        return false;
    const QString path = folder + u'/' + m_prefix + QUuid::createUuid().toString(QUuid::Id128).left(12) + kRescueSuffix;
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return false;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 || !writeAll(descriptor, m_text)) {
        ::unlink(name.constData());
        ::close(descriptor);
        return false;
    }
    syncFolder(folder);
    if (m_descriptor >= 0) {
        ::unlink(QFile::encodeName(m_path).constData());
        ::close(m_descriptor);
    }
    m_descriptor = descriptor;
    m_path = path;
    return true;
}

QString RescueFile::keepRefused(const Command &command, const Error &why)
{
    const QByteArray line =
        lineOf({{QLatin1String("command"), wire::encode(command)}, {QLatin1String("error"), wire::encode(why)}});
    const QStringList places = folders();
    for (const QString &folder : places) {
        if (!makePrivate(folder))
            continue;
        // Not a name that adopt() looks for: it would be refused again at each start.
        const QString path = folder + QStringLiteral("/refused-") + m_prefix.chopped(1) + QStringLiteral(".json-lines");
        const int descriptor =
            ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0)
            continue;
        const bool written = writeAll(descriptor, line);
        ::close(descriptor);
        if (written)
            return path;
    }
    return {};
}

void RescueFile::discard()
{
    if (m_descriptor >= 0)
        m_adopted.push_back({std::exchange(m_descriptor, -1), std::exchange(m_path, {})});
    for (const Open &file : m_adopted) {
        ::unlink(QFile::encodeName(file.path).constData());
        ::close(file.descriptor);
    }
    m_adopted.clear();
    m_text.clear();
    m_isComplete = false;
}

} // namespace quarterdeck
