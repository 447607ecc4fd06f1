// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payload.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace quarterdeck {

/// The small pictures of entries' files, decoded on the pool and kept while they are looked at. What others sent is limited before it is
/// decoded and is a grey box until, or unless, it is a picture. GUI thread.
class ThumbnailCache : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null while it is on its way, and for a file without a picture.
    QPixmap picture(const EntryFile &file);

signals:
    /// One more can be painted.
    void arrived();

private:
    QCache<QString, QPixmap> m_pictures{200};
    QSet<QString> m_asked; ///< on their way, or no picture
};

} // namespace quarterdeck
