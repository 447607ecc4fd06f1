// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/evidenceintake.h"

#include "domain/decide.h"
#include "scribe/thumbnail.h"
#include "warroom/whenready.h"

#include <QBuffer>
#include <QDateTime>
#include <QMimeData>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>

namespace quarterdeck {

namespace {

constexpr QSize kDecoded(640, 400); // for the small picture; larger than it, so that it scales smoothly

struct RawPicture
{
    const char *mime;
    const char *ending;
};
/// As they lie on the clipboard: taken as they are, without decoding them here.
constexpr RawPicture kRawPictures[] = {{"image/png", "png"}, {"image/jpeg", "jpg"}, {"image/webp", "webp"}, {"image/bmp", "bmp"}};

QStringList localFiles(const QMimeData &source)
{
    QStringList paths;
    for (const QUrl &url : source.urls()) {
        if (!url.isLocalFile())
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

Result<TakenFile> taken(const QString &name, const QByteArray &content, const QTimeZone &zone)
{
    if (content.size() > limits::FileBytes)
        return Error{ErrorCode::Refused,
                     EvidenceIntake::tr("The picture has %1; files up to %2 MB are kept: attach a link to it instead.")
                         .arg(sizeText(content.size()))
                         .arg(limits::FileBytes / (1024 * 1024)),
                     {}};
    return TakenFile{describeFile(name, content, zone), content, std::nullopt};
}

Result<TakenFile> withThumbnail(Result<TakenFile> file)
{
    if (file.ok())
        file.value().file.thumbnail = thumbnailOf(readPicture(file->content, file->file.mime, kDecoded));
    return file;
}

} // namespace

EvidenceIntake::EvidenceIntake(WarRoom &warRoom, QObject *parent) : QObject(parent), m_warRoom(warRoom) {}

bool EvidenceIntake::hasEvidence(const QMimeData &source)
{
    return !localFiles(source).isEmpty() || (source.hasImage() && !source.hasText());
}

/// Named after the moment, as screenshot tools do.
QString EvidenceIntake::pictureName(const QString &ending) const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_warRoom.clock().now().ms, QTimeZone::utc());
    return QStringLiteral("screenshot-%1.%2").arg(now.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")), ending);
}

void EvidenceIntake::take(const IncidentId &incident, const QMimeData &source)
{
    const QStringList paths = localFiles(source);
    for (const QString &path : paths)
        takePath(incident, path);
    if (!paths.isEmpty())
        return;
    for (const RawPicture &raw : kRawPictures) {
        const QByteArray content = source.data(QLatin1String(raw.mime));
        if (content.isEmpty())
            continue;
        start(incident, [name = pictureName(QLatin1String(raw.ending)), content, zone = m_zone] { return taken(name, content, zone); });
        return;
    }
    const QImage image = qvariant_cast<QImage>(source.imageData());
    if (image.isNull())
        return;
    start(incident, [name = pictureName(QStringLiteral("png")), image, zone = m_zone] {
        QByteArray content;
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        return taken(name, content, zone);
    });
}

void EvidenceIntake::takePath(const IncidentId &incident, const QString &path)
{
    start(incident, [path, zone = m_zone] { return takeFile(path, zone); });
}

void EvidenceIntake::start(const IncidentId &incident, Read read)
{
    ++m_underWay[incident];
    emit underWayChanged();
    const auto promise = std::make_shared<QPromise<Result<TakenFile>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, read = std::move(read)] {
        promise->addResult(withThumbnail(read()));
        promise->finish();
    });
    whenReady(this, promise->future(), [this, incident](const QFuture<Result<TakenFile>> &file) {
        const Result<TakenFile> result = file.result();
        if (result.ok()) {
            keep(incident, *result);
            return;
        }
        finish(incident);
        emit refused(result.error().message);
    });
}

void EvidenceIntake::keep(const IncidentId &incident, const TakenFile &taken)
{
    EntryFile file = taken.file;
    // A camera whose clock runs ahead took it at no time we could believe.
    if (file.captured && *file.captured > m_warRoom.clock().now())
        file.captured.reset();
    std::optional<Instant> offered = file.captured ? file.captured : taken.modified;
    if (offered && *offered > m_warRoom.clock().now())
        offered.reset();
    const KeptEvidence evidence{file, offered};
    whenReady(this, m_warRoom.door().keepFile(file.mime, taken.content),
              [this, incident, evidence](const QFuture<Result<KeptFile>> &kept) {
                  const Result<KeptFile> result = kept.result();
                  finish(incident);
                  if (result.ok())
                      emit this->kept(incident, evidence);
                  else
                      emit refused(result.error().message);
              });
}

void EvidenceIntake::finish(const IncidentId &incident)
{
    --m_underWay[incident];
    emit underWayChanged();
}

} // namespace quarterdeck
