// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/payload.h"
#include "domain/values.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>

namespace quarterdeck {

/// One line as it stands under the scribe's hands: enough to put it back exactly, on this screen or after a crash. A plain value.
struct LineDraft
{
    QString text;
    std::optional<Instant> firstKeystroke; ///< absent while nothing is typed
    std::optional<EntryType> presetType;   ///< an F-key, or kept by Ctrl+Enter
    std::optional<Instant> presetTime;     ///< a stamp, Alt+Up, an amended entry's time, or kept by Ctrl+Enter
    std::optional<EventId> amends;         ///< set while an entry is being amended
    QVector<EntryFile> files;              ///< kept in the journal already

    bool isEmpty() const { return text.isEmpty() && !presetType && !presetTime && !amends && files.isEmpty(); }
    friend bool operator==(const LineDraft &, const LineDraft &) = default;
};

/// Everything typed for one incident that is not in its log yet. A plain value; any thread.
struct ScribeDraft
{
    LineDraft line;              ///< in the editor
    QVector<LineDraft> unlogged; ///< sent but not acknowledged, or refused and kept
    QVector<Instant> stamps;     ///< F12 times that have no text yet, oldest first

    bool isEmpty() const { return line.isEmpty() && unlogged.isEmpty() && stamps.isEmpty(); }
    friend bool operator==(const ScribeDraft &, const ScribeDraft &) = default;
};

QByteArray toJson(const ScribeDraft &draft);
/// Total: what cannot be read is left out.
ScribeDraft draftFromJson(const QByteArray &json);

} // namespace quarterdeck
