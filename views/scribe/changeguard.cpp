// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/changeguard.h"

#include "common/plainlabel.h"
#include "domain/mitigation.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quarterdeck {

ChangeGuard::ChangeGuard(const ThemeStore &themes, QWidget *parent)
    : QWidget(parent), m_band(new BannerBar(themes, BannerKind::Warning, QString(), this)), m_log(m_band->addButton(tr("&Log anyway"))),
      m_wait(m_band->addButton(tr("Wai&t")))
{
    setObjectName(QStringLiteral("changeGuard"));
    m_band->setDismissible(false);
    m_log->setObjectName(QStringLiteral("log-anyway"));
    m_wait->setObjectName(QStringLiteral("wait"));
    m_wait->setToolTip(plainTooltip(tr("The line comes back, to be logged when the other change is done.")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_band);
    connect(m_log, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_wait, &QPushButton::clicked, this, [this] { answer(false); });
    hide();
}

const Entry *ChangeGuard::inTheWay(const EntryBody &body, const Incident &incident)
{
    if (!isMitigation(body))
        return nullptr;
    const QVector<const Entry *> running = openMitigations(incident);
    return running.isEmpty() ? nullptr : running.first();
}

void ChangeGuard::hold(const Held &line, const Entry &running)
{
    m_questions.append({line, tr("One change at a time: %1 “%2” is still open. With two at once nobody knows which one helped. Not logged yet: “%3”.")
                                  .arg(running.action->name, running.body.text.simplified(), line.body.text.simplified())});
    refresh();
}

QVector<LineDraft> ChangeGuard::held(const IncidentId &incident) const
{
    QVector<LineDraft> lines;
    for (const Question &question : m_questions) {
        if (question.line.incident == incident)
            lines.append(question.line.draft);
    }
    return lines;
}

void ChangeGuard::setIncident(const std::optional<IncidentId> &incident)
{
    m_incident = incident;
    refresh();
}

std::optional<qsizetype> ChangeGuard::asked() const
{
    const auto found = std::find_if(m_questions.cbegin(), m_questions.cend(), [this](const Question &one) { return m_incident == one.line.incident; });
    return found == m_questions.cend() ? std::nullopt : std::optional(found - m_questions.cbegin());
}

void ChangeGuard::answer(bool log)
{
    const std::optional<qsizetype> at = asked();
    if (!at)
        return;
    const Held line = m_questions.takeAt(*at).line;
    refresh();
    if (log)
        emit logWanted(line);
    else
        emit waitWanted(line);
}

void ChangeGuard::refresh()
{
    const std::optional<qsizetype> at = asked();
    if (at)
        m_band->setSentence(m_questions.at(*at).sentence);
    setVisible(at.has_value());
}

} // namespace quarterdeck
