// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/evidencefile.h"

#include "domain/decide.h"
#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QtEndian>

namespace quarterdeck {

namespace {

constexpr qsizetype kSniffed = 16384;   // enough for every magic number
constexpr int kMostTags = 512;          // of one EXIF directory
constexpr qsizetype kMostChunks = 4096; // of one PNG

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceFile)
};

std::optional<Instant> instantOf(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const Instant at{QDateTime(date, time, zone).toMSecsSinceEpoch()};
    return isPlausible(at) ? std::optional(at) : std::nullopt;
}

/// "2024:11:15 14:32:10", EXIF's way; "+01:00" may say the offset.
std::optional<Instant> exifTime(const QByteArray &text, const QByteArray &offset, const QTimeZone &zone)
{
    const QDateTime read = QDateTime::fromString(QString::fromLatin1(text.left(19)), QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    if (!read.isValid())
        return std::nullopt;
    if (offset.size() >= 6 && (offset.at(0) == '+' || offset.at(0) == '-')) {
        const int seconds = offset.mid(1, 2).toInt() * 3600 + offset.mid(4, 2).toInt() * 60;
        const QTimeZone fixed(offset.at(0) == '-' ? -seconds : seconds);
        if (fixed.isValid())
            return instantOf(read.date(), read.time(), fixed);
    }
    return instantOf(read.date(), read.time(), zone);
}

/// One TIFF structure, as EXIF holds it; every offset is checked against the bytes that are there.
class ExifReader
{
public:
    explicit ExifReader(const QByteArray &tiff) : m_bytes(tiff), m_big(tiff.startsWith("MM")) {}

    std::optional<Instant> taken(const QTimeZone &zone) const
    {
        if (!m_big && !m_bytes.startsWith("II"))
            return std::nullopt;
        const qint64 root = u32(4);
        const qint64 details = value(root, 0x8769);
        QByteArray time = text(details, 0x9003);
        QByteArray offset = text(details, 0x9011);
        if (time.isEmpty()) {
            time = text(root, 0x0132);
            offset = text(details, 0x9010);
        }
        return exifTime(time, offset, zone);
    }

private:
    bool has(qint64 at, qint64 size) const { return at >= 0 && size >= 0 && at <= m_bytes.size() - size; }
    quint32 u16(qint64 at) const
    {
        if (!has(at, 2))
            return 0;
        return m_big ? qFromBigEndian<quint16>(m_bytes.constData() + at) : qFromLittleEndian<quint16>(m_bytes.constData() + at);
    }
    quint32 u32(qint64 at) const
    {
        if (!has(at, 4))
            return 0;
        return m_big ? qFromBigEndian<quint32>(m_bytes.constData() + at) : qFromLittleEndian<quint32>(m_bytes.constData() + at);
    }
    /// Where the tag's entry stands in the directory; -1 = not there.
    qint64 entry(qint64 directory, quint32 tag) const
    {
        if (directory <= 0 || !has(directory, 2))
            return -1;
        const int count = int(std::min<quint32>(u16(directory), kMostTags));
        for (int i = 0; i < count; ++i) {
            const qint64 at = directory + 2 + qint64(i) * 12;
            if (!has(at, 12))
                return -1;
            if (u16(at) == tag)
                return at;
        }
        return -1;
    }
    qint64 value(qint64 directory, quint32 tag) const
    {
        const qint64 at = entry(directory, tag);
        return at < 0 ? 0 : qint64(u32(at + 8));
    }
    QByteArray text(qint64 directory, quint32 tag) const
    {
        const qint64 at = entry(directory, tag);
        if (at < 0 || u16(at + 2) != 2)
            return {};
        const qint64 size = std::min<qint64>(u32(at + 4), 64);
        const qint64 from = size <= 4 ? at + 8 : qint64(u32(at + 8));
        return has(from, size) ? m_bytes.mid(from, size) : QByteArray();
    }

    QByteArray m_bytes;
    bool m_big;
};

std::optional<Instant> jpegTime(const QByteArray &content, const QTimeZone &zone)
{
    qsizetype at = 2;
    while (at + 4 <= content.size() && uchar(content.at(at)) == 0xff) {
        const uchar marker = uchar(content.at(at + 1));
        if (marker == 0xda || marker == 0xd9)
            break;
        const qsizetype size = qFromBigEndian<quint16>(content.constData() + at + 2);
        if (size < 2)
            break;
        if (marker == 0xe1 && content.mid(at + 4, 6) == QByteArray("Exif\0\0", 6))
            return ExifReader(content.mid(at + 10, size - 8)).taken(zone);
        at += 2 + size;
    }
    return std::nullopt;
}

std::optional<Instant> pngTime(const QByteArray &content, const QTimeZone &zone)
{
    qsizetype at = 8;
    std::optional<Instant> changed;
    for (qsizetype chunk = 0; chunk < kMostChunks && at + 12 <= content.size(); ++chunk) {
        const qint64 size = qFromBigEndian<quint32>(content.constData() + at);
        const QByteArray kind = content.mid(at + 4, 4);
        if (size > content.size() - at - 12)
            break;
        const QByteArray data = kind == "tIME" || kind == "eXIf" || kind == "tEXt" ? content.mid(at + 8, std::min<qint64>(size, 65536)) : QByteArray();
        if (kind == "eXIf") {
            if (const auto taken = ExifReader(data).taken(zone))
                return taken;
        } else if (kind == "tEXt" && data.startsWith(QByteArray("Creation Time\0", 14))) {
            if (const auto written = fromRfc3339(QString::fromLatin1(data.mid(14)).trimmed()))
                return written;
        } else if (kind == "tIME" && data.size() == 7) {
            changed = instantOf(QDate(qFromBigEndian<quint16>(data.constData()), uchar(data.at(2)), uchar(data.at(3))),
                                QTime(uchar(data.at(4)), uchar(data.at(5)), std::min<int>(uchar(data.at(6)), 59)), QTimeZone::utc());
        }
        at += 12 + size;
    }
    return changed;
}

QString nameWithoutFolders(const QString &name)
{
    QString last = name.section(u'/', -1).section(u'\\', -1);
    last = cleaned(last, limits::Title, false).simplified();
    return last.isEmpty() ? EvidenceText::tr("file") : last;
}

} // namespace

std::optional<Instant> captureTime(const QByteArray &content, const QTimeZone &zone)
{
    if (content.startsWith(QByteArray::fromHex("89504e470d0a1a0a")))
        return pngTime(content, zone);
    if (content.startsWith(QByteArray::fromHex("ffd8")))
        return jpegTime(content, zone);
    return std::nullopt;
}

EntryFile describeFile(const QString &name, const QByteArray &content, const QTimeZone &zone)
{
    EntryFile file;
    file.name = nameWithoutFolders(name);
    file.mime = QMimeDatabase().mimeTypeForFileNameAndData(file.name, content.left(kSniffed)).name();
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    file.bytes = content.size();
    file.captured = captureTime(content, zone);
    return file;
}

Result<TakenFile> takeFile(const QString &path, const QTimeZone &zone)
{
    const QFileInfo info(path);
    const auto refuse = [&](const QString &sentence) { return Error{ErrorCode::Refused, sentence.arg(info.fileName()), path}; };
    if (!info.exists())
        return Error{ErrorCode::NotFound, EvidenceText::tr("There is no file “%1”.").arg(info.fileName()), path};
    if (!info.isFile())
        return refuse(EvidenceText::tr("“%1” is not a file: attach the files in it one by one."));
    if (info.size() > limits::FileBytes)
        return Error{ErrorCode::Refused,
                     EvidenceText::tr("“%1” has %2; files up to %3 MB are kept: attach a link to it instead.")
                         .arg(info.fileName(), sizeText(info.size()))
                         .arg(limits::FileBytes / (1024 * 1024)),
                     path};
    QFile file(info.absoluteFilePath());
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, EvidenceText::tr("“%1” cannot be read: check its permissions.").arg(info.fileName()), file.errorString()};
    const QByteArray content = file.read(limits::FileBytes + 1);
    if (content.isEmpty())
        return refuse(EvidenceText::tr("“%1” is empty, so there is nothing to attach."));
    if (content.size() > limits::FileBytes)
        return refuse(EvidenceText::tr("“%1” grew while it was read; attach it once it is complete."));
    const Instant modified{info.lastModified().toMSecsSinceEpoch()};
    return TakenFile{describeFile(info.fileName(), content, zone), content, isPlausible(modified) ? std::optional(modified) : std::nullopt};
}

QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

} // namespace quarterdeck
