// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QFuture>
#include <QMap>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace quarterdeck {

/// A message as it is being written: not in the log, only on this computer.
struct UnsentMessage
{
    QString text;
    QString templateKey;
    std::optional<Instant> nextBy;
    bool touched = false; ///< somebody typed; false = as the template filled it
    bool isEmpty() const { return !touched; }
    friend bool operator==(const UnsentMessage &, const UnsentMessage &) = default;
};
using UnsentMessages = QMap<QString, UnsentMessage>; ///< by audience

/// Keeps what is half written, per incident and audience, so that a closed desk or a killed console gives it back: one small file per incident
/// (mode 0600, replaced atomically), written at most every 200 ms, gone when nothing is left to keep. Lives on the GUI thread; every file
/// call happens on its own single worker, in order. A write that fails is said once by failed() and tried again with the next keystroke.
class MessageKeeper final : public QObject
{
    Q_OBJECT
public:
    /// Files are named pathPrefix + incident id + ".messages". An empty prefix keeps nothing on disk.
    explicit MessageKeeper(const QString &pathPrefix, QObject *parent = nullptr);
    /// Writes what is due and waits for it.
    ~MessageKeeper() override;

    void keep(const IncidentId &incident, const UnsentMessages &messages);
    void flush();
    QFuture<UnsentMessages> saved(const IncidentId &incident);
    QString fileOf(const IncidentId &incident) const;

signals:
    void failed(const QString &sentence);

private:
    void writeDue();

    QString m_prefix;
    QThreadPool m_worker;
    QTimer m_pause;
    QHash<IncidentId, UnsentMessages> m_due;
    bool m_failed = false;
};

} // namespace quarterdeck
