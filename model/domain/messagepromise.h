// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/messagewords.h"

#include <QTimeZone>

/// What a message itself says about when the next one comes. Pure, any thread.
namespace quarterdeck {

/// A time read in a sentence that announces the next update: "by 15:10 UTC", "at 3 pm", "in 30 minutes".
struct StatedTime
{
    int from = 0;
    int length = 0;
    QVector<Instant> meant; ///< what it may mean: without a zone, UTC or the writer's
    bool relative = false;  ///< a length of time: right to a few minutes
};

struct StatedPromise
{
    bool announced = false; ///< there is a sentence about the next update
    int from = 0;           ///< that phrase
    int length = 0;
    QVector<StatedTime> times;
};

StatedPromise promiseIn(const QString &text, const QVector<TextWord> &words, const PhraseList &next, Instant now,
                        const QTimeZone &zone);

} // namespace quarterdeck
