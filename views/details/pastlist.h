// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "warroom/similarwatch.h"

#include <QWidget>

class QVBoxLayout;

namespace quarterdeck {

class ThemeStore;

/// Past incidents like this one, a row each: what it was and what ended it. A click, Enter or Space opens one. Rows stay where the same incidents
/// are found again, so that the keyboard does not lose its place. GUI thread.
class PastList final : public QWidget
{
    Q_OBJECT
public:
    explicit PastList(ThemeStore &themes, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void show(const QVector<SimilarPast> &found);

signals:
    void opened(const quarterdeck::IncidentId &incident);

private:
    void fill();

    ThemeStore &m_themes;
    TimeFormat m_time;
    QVector<SimilarPast> m_found;
    QVBoxLayout *m_rows;
};

} // namespace quarterdeck
