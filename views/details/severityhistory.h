// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/incident.h"

#include <QWidget>

namespace quarterdeck {

class ThemeStore;

/// How severe the incident was when: a bar of segments in proportion to their length, and under it one line each with level, from,
/// to and how long. Painted; read out as one sentence. GUI thread.
class SeverityHistory final : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityHistory(const ThemeStore &themes, QWidget *parent = nullptr);

    /// end is where an open segment stops: the resolution, or now.
    void show(const QVector<SeveritySegment> &segments, Instant end, const TimeFormat &format);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        SeverityLevel level;
        QString span;   ///< "14:26 – 14:40"
        QString length; ///< "14 min"
        qint64 ms;
    };
    int lineHeight() const;
    int barHeight() const;

    const ThemeStore &m_themes;
    QVector<Line> m_lines;
};

} // namespace quarterdeck
