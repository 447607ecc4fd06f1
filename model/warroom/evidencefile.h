// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payload.h"
#include "domain/result.h"

#include <QTimeZone>

namespace quarterdeck {

/// A file on its way into an entry: what the log will say of it, and its bytes.
struct TakenFile
{
    EntryFile file;
    QByteArray content;
    std::optional<Instant> modified; ///< the file's own time; only ever offered
};

/// When a picture says it was taken: PNG's tIME or "Creation Time", EXIF's DateTimeOriginal. A time without a zone is read in `zone`.
/// Pure and total: nothing in the bytes is believed, whatever they are.
std::optional<Instant> captureTime(const QByteArray &content, const QTimeZone &zone);

/// What an entry says of these bytes; without a small picture. `name` loses its folders and what cannot be shown.
EntryFile describeFile(const QString &name, const QByteArray &content, const QTimeZone &zone);

/// Reads a file from disk. Refused before a byte is read: no regular file, empty, or more than limits::FileBytes. Blocks; not for the GUI thread.
Result<TakenFile> takeFile(const QString &path, const QTimeZone &zone);

/// "120 KB", "3.4 MB"; the reader's own numbers.
QString sizeText(qint64 bytes);

} // namespace quarterdeck
