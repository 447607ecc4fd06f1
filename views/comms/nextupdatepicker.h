// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"

#include <QComboBox>

namespace quarterdeck {

/// When the next update is promised for: one of the usual lengths, or as typed ("45m", "1h30", "15:10", "15:10z", "none"). What is chosen is a
/// moment, so that it stays what the text says while the clock runs. GUI thread.
class NextUpdatePicker final : public QComboBox
{
    Q_OBJECT
public:
    explicit NextUpdatePicker(QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    /// What the list offers from now on; `suggested` by the policy comes first.
    void offer(Instant now, std::optional<Instant> suggested);
    void setValue(std::optional<Instant> at);
    std::optional<Instant> value() const { return m_value; }
    /// What was typed is no time.
    bool isWrong() const { return m_wrong; }

    /// Reads what people type: a length from now on, a time of the day in the zone shown, "none". Nullopt inside = no promise; outside = no time.
    static std::optional<std::optional<Instant>> read(const QString &text, Instant now, const TimeFormat &time);

signals:
    void valueChosen();

private:
    void take();
    QString textOf(std::optional<Instant> at) const;

    TimeFormat m_time;
    Instant m_now;
    std::optional<Instant> m_value;
    bool m_wrong = false;
};

} // namespace quarterdeck
