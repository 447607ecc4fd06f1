// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/thumbnail.h"

#include "domain/decide.h"

#include <QBuffer>
#include <QHash>
#include <QImageReader>
#include <QPainter>

namespace quarterdeck {

namespace {

constexpr QSize kSmall(160, 100);

/// Qt's name for the format; the reader never guesses, so no plugin sees what it was not meant for.
QByteArray formatOf(const QString &mime)
{
    static const QHash<QString, QByteArray> formats{{QStringLiteral("image/png"), "png"},
                                                    {QStringLiteral("image/jpeg"), "jpeg"},
                                                    {QStringLiteral("image/gif"), "gif"},
                                                    {QStringLiteral("image/bmp"), "bmp"},
                                                    {QStringLiteral("image/webp"), "webp"}};
    return formats.value(mime);
}

QByteArray encoded(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "jpeg", quality) ? bytes : QByteArray();
}

} // namespace

bool isPicture(const QString &mime) { return !formatOf(mime).isEmpty(); }

QImage readPicture(const QByteArray &content, const QString &mime, const QSize &within, qint64 mostPixels)
{
    const QByteArray format = formatOf(mime);
    if (format.isEmpty())
        return {};
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (size.width() > within.width() || size.height() > within.height())
        reader.setScaledSize(size.scaled(within, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read();
}

QByteArray thumbnailOf(const QImage &image)
{
    if (image.isNull())
        return {};
    for (QSize size = kSmall; size.width() >= 40; size = size * 3 / 4) {
        QImage small = image.width() > size.width() || image.height() > size.height()
                         ? image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                         : image;
        if (small.hasAlphaChannel()) { // JPEG knows no transparency
            QImage ground(small.size(), QImage::Format_RGB32);
            ground.fill(0xffffffffU); // paper, in every theme: the picture is evidence
            QPainter(&ground).drawImage(0, 0, small);
            small = ground;
        }
        for (const int quality : {70, 50, 35}) {
            const QByteArray bytes = encoded(small, quality);
            if (!bytes.isEmpty() && bytes.size() <= limits::Thumbnail)
                return bytes;
        }
    }
    return {};
}

} // namespace quarterdeck
