// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace quarterdeck {

/// The largest picture that is decoded, in pixels: a small file may claim to be as large as it likes.
inline constexpr qint64 kMostPixels = 40'000'000;
/// Of a small picture that came with an entry.
inline constexpr qint64 kMostThumbnailPixels = 250'000;

/// Decodes a picture no larger than `within`; null when it is none, or one that is not decoded: only formats without scripts or references
/// (PNG, JPEG, GIF, BMP, WebP), told by their content. Any thread; not the GUI thread for what others sent.
QImage readPicture(const QByteArray &content, const QString &mime, const QSize &within, qint64 mostPixels = kMostPixels);
bool isPicture(const QString &mime);

/// A small picture of at most limits::Thumbnail bytes; empty when the image is null.
QByteArray thumbnailOf(const QImage &image);

} // namespace quarterdeck
