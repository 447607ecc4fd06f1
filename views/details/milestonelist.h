// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/incident.h"

#include <QWidget>

#include <array>

namespace quarterdeck {

class InlineField;
class PlainLabel;
class ThemeStore;

/// The milestones of an incident, one row each: name, time, how long after the start. Each is edited in place in the forms of the
/// scribe line; correcting a recorded time asks for a reason. It asks, the owner submits. GUI thread.
class MilestoneList final : public QWidget
{
    Q_OBJECT
public:
    explicit MilestoneList(const ThemeStore &themes, const Clock &clock, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void show(const Incident &incident);
    InlineField &field(Milestone milestone) const { return *m_rows[static_cast<size_t>(milestone)].field; }
    void commitOpen();
    void cancelOpen();

signals:
    void submitted(quarterdeck::Milestone milestone, const quarterdeck::MilestoneValue &value, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        PlainLabel *name;
        InlineField *field;
        PlainLabel *since;
        MilestoneValue value;
    };
    void read(Milestone milestone, const QString &typed, const QString &reason);
    void restyle();

    const Clock &m_clock;
    TimeFormat m_time;
    std::array<Row, kAllMilestones.size()> m_rows;
};

} // namespace quarterdeck
