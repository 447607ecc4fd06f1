// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/runningcostline.h"

#include "common/timeformat.h"
#include "warroom/runningcost.h"
#include "warroom/warroom.h"

#include <QLocale>

#include <cmath>

namespace quarterdeck {

namespace {

constexpr int kMinuteMs = 60'000;
constexpr int kDigits = 3; ///< a sum of estimates is no truer than that

/// "12,300 USD": rounded, because the rates are.
QString money(double amount, const QString &currency)
{
    const double digits = amount > 0 ? std::floor(std::log10(amount)) + 1 : 1;
    const double step = std::pow(10, std::max(0.0, digits - kDigits));
    return QLocale().toString(std::round(amount / step) * step, 'f', 0) + u' ' + currency;
}

} // namespace

RunningCostLine::RunningCostLine(WarRoom &room, QWidget *parent) : PlainLabel(parent), m_room(room), m_minute(this)
{
    setObjectName(QStringLiteral("running-cost"));
    setWordWrap(true);
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, &RunningCostLine::refresh);
    hide();
}

void RunningCostLine::setIncident(std::shared_ptr<LiveIncident> incident)
{
    m_incident = std::move(incident);
    refresh();
}

void RunningCostLine::showEvent(QShowEvent *event)
{
    PlainLabel::showEvent(event);
    refresh();
}

void RunningCostLine::refresh()
{
    std::optional<RunningCost> cost;
    if (m_incident && m_incident->isLoaded())
        cost = runningCost(m_incident->state(), m_room.policyOf(m_incident->state()), m_room.clock().now());
    const bool there = cost.has_value();
    if (there && cost->running && !m_minute.isActive())
        m_minute.start();
    else if (!there || !cost->running)
        m_minute.stop();
    if (there) {
        const QString total = money(cost->total(), cost->currency), time = TimeFormat::duration(Milliseconds(cost->impactMs));
        QStringList parts;
        for (const auto &[amount, name] :
             {std::pair{cost->revenue, tr("revenue")}, std::pair{cost->people, tr("people")},
              std::pair{cost->compensation, tr("compensation")}, std::pair{cost->reputation, tr("reputation")}}) {
            if (amount > 0)
                parts << tr("%1 %2", "what, how much").arg(name, money(amount, cost->currency));
        }
        QString text = cost->running ? tr("About %1 so far, in %2 of impact").arg(total, time)
                                     : tr("About %1, for %2 of impact").arg(total, time);
        text += u'\n' + parts.join(QStringLiteral(" · "));
        if (cost->fromDetection)
            text += u'\n' + tr("Counted from detection: when the impact began is not recorded.");
        setText(text);
        setToolTip(plainTooltip(tr("By the cost table of the policy in use; an estimate.")));
    } else {
        setText({});
    }
    emit thereChanged(there);
}

} // namespace quarterdeck
