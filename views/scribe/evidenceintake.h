// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/evidencefile.h"
#include "warroom/warroom.h"

#include <QObject>
#include <QTimeZone>

#include <functional>

class QMimeData;

namespace quarterdeck {

/// A file that is kept in the journal and may be named in an entry.
struct KeptEvidence
{
    EntryFile file;
    std::optional<Instant> offered; ///< a time to offer for the entry: when the picture was taken, else the file's own time
};

/// Takes files in: from the clipboard, from a drag, or by path. Reading, decoding and hashing happen on the pool, the bytes go into the journal
/// through the door, and only then is the file said to be kept: nothing in an entry names what is not on disk. GUI thread; the war room must
/// outlive it. What cannot be taken is one sentence.
class EvidenceIntake : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceIntake(WarRoom &warRoom, QObject *parent = nullptr);

    /// Files of this computer, or a picture where there is no text beside it.
    static bool hasEvidence(const QMimeData &source);

    void setZone(const QTimeZone &zone) { m_zone = zone; }
    /// Takes what is in it for this incident; the copy is made before this returns.
    void take(const IncidentId &incident, const QMimeData &source);
    void takePath(const IncidentId &incident, const QString &path);
    /// On their way for this incident.
    int underWay(const IncidentId &incident) const { return m_underWay.value(incident); }

signals:
    void kept(const quarterdeck::IncidentId &incident, const quarterdeck::KeptEvidence &evidence);
    void refused(const QString &sentence);
    void underWayChanged();

private:
    using Read = std::function<Result<TakenFile>()>;
    void start(const IncidentId &incident, Read read);
    void keep(const IncidentId &incident, const TakenFile &taken);
    void finish(const IncidentId &incident);
    QString pictureName(const QString &ending) const;

    WarRoom &m_warRoom;
    QTimeZone m_zone = QTimeZone::utc();
    QHash<IncidentId, int> m_underWay;
};

} // namespace quarterdeck
