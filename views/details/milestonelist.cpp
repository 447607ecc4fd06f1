// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/milestonelist.h"

#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "details/inlinefield.h"
#include "details/milestonetext.h"

#include <QEvent>
#include <QGridLayout>

namespace quarterdeck {

MilestoneList::MilestoneList(const ThemeStore &themes, const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (const Milestone milestone : kAllMilestones) {
        Row &row = m_rows[static_cast<size_t>(milestone)];
        const int line = int(milestone);
        row.name = new PlainLabel(displayName(milestone), TextTone::Secondary, this);
        row.field = new InlineField(displayName(milestone), {}, InlineField::Kind::Line, themes, this);
        row.field->setObjectName(QStringLiteral("milestone-") + key(milestone));
        row.since = new PlainLabel({}, TextTone::Quiet, this);
        row.since->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        row.since->setToolTip(plainTooltip(tr("Counted from the earliest of impact start, detection and declaration")));
        grid->addWidget(row.name, line, 0, Qt::AlignTop);
        grid->addWidget(row.field, line, 1);
        grid->addWidget(row.since, line, 2, Qt::AlignTop);
        row.field->setReasonRule([this, &row](const QString &typed) {
            return row.value.state == MilestoneValue::State::At && milestonetext::read(typed, m_time, m_clock.now()).ok();
        });
        connect(row.field, &InlineField::submitted, this,
                [this, milestone](const QString &typed, const QString &reason) { read(milestone, typed, reason); });
    }
    restyle();
}

void MilestoneList::setTimeFormat(const TimeFormat &format)
{
    m_time = format;
}

void MilestoneList::show(const Incident &incident)
{
    const Instant now = m_clock.now();
    for (const Milestone milestone : kAllMilestones) {
        Row &row = m_rows[static_cast<size_t>(milestone)];
        row.value = incident.milestone(milestone);
        row.field->setValue(milestonetext::editable(row.value, m_time, now), milestonetext::shown(row.value, m_time, now));
        row.field->setQuiet(row.value.state != MilestoneValue::State::At);
        row.since->setText(milestonetext::sinceStart(incident, milestone));
    }
}

void MilestoneList::read(Milestone milestone, const QString &typed, const QString &reason)
{
    InlineField &editor = field(milestone);
    const Result<MilestoneValue> value = milestonetext::read(typed, m_time, m_clock.now());
    if (value)
        emit submitted(milestone, *value, reason);
    else
        editor.reject(value.error().message);
}

void MilestoneList::commitOpen()
{
    for (const Row &row : m_rows)
        row.field->commit();
}

void MilestoneList::cancelOpen()
{
    for (const Row &row : m_rows)
        row.field->cancel();
}

void MilestoneList::restyle()
{
    const Typography type(font());
    static_cast<QGridLayout *>(layout())->setHorizontalSpacing(type.space(1));
    // Small words and their values share a baseline.
    const int baseline = type.space(1) / 2 + 1 + QFontMetrics(type.body()).ascent() - QFontMetrics(type.small()).ascent();
    for (const Row &row : m_rows) {
        row.name->setFont(type.small());
        row.name->setContentsMargins(type.space(1), baseline, 0, 0);
        row.name->setMinimumWidth(type.space(32));
        row.since->setFont(type.small());
        row.since->setContentsMargins(0, baseline, type.space(1), 0);
    }
}

void MilestoneList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace quarterdeck
