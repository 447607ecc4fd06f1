// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/thumbnailcache.h"

#include "domain/decide.h"
#include "scribe/thumbnail.h"
#include "warroom/whenready.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace quarterdeck {

namespace {

constexpr QSize kLargest(320, 200);

/// By what it is, not by what it claims.
QString mimeOf(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArray::fromHex("89504e47")))
        return QStringLiteral("image/png");
    return bytes.startsWith(QByteArray::fromHex("ffd8")) ? QStringLiteral("image/jpeg") : QString();
}

} // namespace

QPixmap ThumbnailCache::picture(const EntryFile &file)
{
    if (file.thumbnail.isEmpty() || file.thumbnail.size() > limits::Thumbnail)
        return {};
    const QString key = QString::number(qHash(file.thumbnail), 16) + file.sha256;
    if (const QPixmap *known = m_pictures.object(key))
        return *known;
    if (m_asked.contains(key))
        return {};
    m_asked.insert(key);
    const auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, bytes = file.thumbnail] {
        promise->addResult(readPicture(bytes, mimeOf(bytes), kLargest, kMostThumbnailPixels));
        promise->finish();
    });
    whenReady(this, promise->future(), [this, key](const QFuture<QImage> &decoded) {
        const QImage image = decoded.result();
        if (image.isNull())
            return; // stays asked: it is no picture
        m_asked.remove(key);
        m_pictures.insert(key, new QPixmap(QPixmap::fromImage(image)));
        emit arrived();
    });
    return {};
}

} // namespace quarterdeck
