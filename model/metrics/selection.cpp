// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/selection.h"

#include <QSet>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr std::array kBases{SeverityBasis::Final, SeverityBasis::Initial, SeverityBasis::Max};

bool hasAny(const QStringList &wanted, const QStringList &present)
{
    return std::any_of(present.begin(), present.end(),
                       [&wanted](const QString &one) { return wanted.contains(one, Qt::CaseInsensitive); });
}

/// Everything a selection asks but the kind, which is counted.
class Filter
{
public:
    explicit Filter(const Selection &selection) : m_selection(selection), m_only(selection.only.begin(), selection.only.end()) {}

    bool passes(const IncidentFacts &facts) const
    {
        const Selection &s = m_selection;
        const Instant declared = facts.declared();
        return !facts.withdrawn && (!s.from || declared >= *s.from) && (!s.to || declared < *s.to)
            && (s.severities.isEmpty() || s.severities.contains(severityOf(facts, s.basis).name, Qt::CaseInsensitive))
            && (s.services.isEmpty() || hasAny(s.services, facts.services)) && (s.tags.isEmpty() || hasAny(s.tags, facts.tags))
            && (s.systems.isEmpty() || s.systems.contains(facts.system))
            && (s.sources.isEmpty() || (facts.source && s.sources.contains(*facts.source)))
            && (m_only.isEmpty() || m_only.contains(facts.id));
    }

private:
    const Selection &m_selection;
    QSet<IncidentId> m_only;
};

void count(ExcludedCounts &counts, IncidentKind kind)
{
    switch (kind) {
    case IncidentKind::Real:
        ++counts.real;
        break;
    case IncidentKind::Drill:
        ++counts.drill;
        break;
    case IncidentKind::Test:
        ++counts.test;
        break;
    case IncidentKind::Backfill:
        ++counts.backfill;
        break;
    }
}

} // namespace

QString key(SeverityBasis value)
{
    switch (value) {
    case SeverityBasis::Final:
        return QStringLiteral("final");
    case SeverityBasis::Initial:
        return QStringLiteral("initial");
    case SeverityBasis::Max:
        return QStringLiteral("max");
    }
    return {};
}

std::optional<SeverityBasis> severityBasisFromKey(const QString &word)
{
    const auto it =
        std::find_if(kBases.begin(), kBases.end(), [&word](SeverityBasis basis) { return key(basis) == word.toLower(); });
    return it == kBases.end() ? std::nullopt : std::optional(*it);
}

const SeverityLevel &severityOf(const IncidentFacts &facts, SeverityBasis basis)
{
    return basis == SeverityBasis::Initial ? facts.severityInitial
         : basis == SeverityBasis::Max     ? facts.severityMax
                                           : facts.severity;
}

Selected select(std::span<const IncidentFacts> facts, const Selection &selection)
{
    Selected selected;
    const Filter filter(selection);
    for (size_t i = 0; i < facts.size(); ++i) {
        if (!filter.passes(facts[i]))
            continue;
        if (!selection.kinds.isEmpty() && !selection.kinds.contains(facts[i].kind)) {
            count(selected.excluded, facts[i].kind);
            continue;
        }
        selected.rows.append(qint32(i));
        selected.open += facts[i].isOpen();
    }
    std::stable_sort(selected.rows.begin(), selected.rows.end(),
                     [facts](qint32 a, qint32 b) { return facts[size_t(a)].declared() < facts[size_t(b)].declared(); });
    return selected;
}

} // namespace quarterdeck
