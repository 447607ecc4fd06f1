// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarms/alarmplayer.h"

#include <QObject>

#include <memory>

namespace quarterdeck {

/// Plays through libcanberra, which the first voice loads on a thread of its own: a start does not wait for it, nor a window for a sound
/// server that does not answer. Without the library, a sound server or a device nothing is heard, and failed() says so once. GUI thread.
class CanberraPlayer final : public QObject, public AlarmPlayer
{
    Q_OBJECT
public:
    explicit CanberraPlayer(QObject *parent = nullptr);
    ~CanberraPlayer() override;

    void play(AlarmVoice voice) override;

signals:
    /// One sentence; only the first time.
    void failed(const QString &sentence);

private:
    class Device;
    void tellFailure(const QString &why);

    std::shared_ptr<Device> m_device; ///< shared with the thread that plays
    bool m_told = false;
};

} // namespace quarterdeck
