// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/payload.h"

#include <QFrame>
#include <QHash>

class QHBoxLayout;

namespace quarterdeck {

class ThemeStore;
class ThumbnailCache;

/// The files that the next entry will carry, above the scribe line: small picture, name, size, a time to take over if the file has one, and a
/// button that leaves it out. Takes no room while there are none. GUI thread; display and buttons, no state of its own but the offers.
class EvidenceTray : public QFrame
{
    Q_OBJECT

public:
    EvidenceTray(const ThemeStore &themes, ThumbnailCache &pictures, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void setFiles(const QVector<EntryFile> &files, int underWay);
    /// A time that the file offers for its entry.
    void setOffer(const QString &sha256, Instant at);

signals:
    void removeRequested(const QString &sha256);
    void timeChosen(quarterdeck::Instant at);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *fileWidget(const EntryFile &file);

    const ThemeStore &m_themes;
    ThumbnailCache &m_pictures;
    TimeFormat m_format;
    QVector<EntryFile> m_files;
    int m_underWay = 0;
    QHash<QString, Instant> m_offers;
    QHBoxLayout *m_row;
};

} // namespace quarterdeck
