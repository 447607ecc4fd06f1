// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/incidentquery.h"

#include "items/foldedtext.h"

#include <algorithm>

namespace quarterdeck {

namespace {

quint32 levelsFrom(const QString &value)
{
    if (value == u"none")
        return IncidentQuery::kUnratedBit;
    return levelBit(value, 0);
}

template <class Value>
quint32 bitOf(const std::optional<Value> &value)
{
    return value ? 1u << static_cast<unsigned>(*value) : 0;
}

/// The values whose word starts with what was typed so far: "status:mit".
template <class Values>
quint32 bitsStartingWith(const Values &values, const QString &start)
{
    quint32 bits = 0;
    for (const auto value : values) {
        if (key(value).startsWith(start) || foldedText(displayName(value)).startsWith(start))
            bits |= bitOf(std::optional(value));
    }
    return bits;
}

/// True when the name is one of ours; an empty or unreadable value narrows nothing.
bool readToken(IncidentQuery &query, const QString &name, const QString &value)
{
    if (name == u"sev" || name == u"severity") {
        query.levels |= value.isEmpty() ? 0 : levelsFrom(value);
    } else if (name == u"status") {
        query.statuses |= value.isEmpty() ? 0 : bitsStartingWith(kAllStatuses, value);
    } else if (name == u"kind") {
        query.kinds |= value.isEmpty() ? 0 : bitsStartingWith(kAllKinds, value);
    } else if (name == u"service" || name == u"svc") {
        if (!value.isEmpty())
            query.services << value;
    } else if (name == u"ic" || name == u"commander") {
        if (!value.isEmpty())
            query.commanders << value;
    } else if (name == u"is") {
        query.open |= value == u"open" || value == u"active";
        query.closed |= value == u"closed" || value == u"resolved" || value == u"done";
        query.vacant |= value == u"vacant";
        query.isPrivate |= value == u"private";
    } else {
        return false;
    }
    return true;
}

QString withoutSigil(const QString &value)
{
    return value.startsWith(u'@') || value.startsWith(u'#') ? value.mid(1) : value;
}

} // namespace

quint32 levelBit(const QString &severityName, int rank)
{
    qsizetype start = severityName.size();
    while (start > 0 && severityName.at(start - 1) >= u'0' && severityName.at(start - 1) <= u'9')
        --start;
    bool ok = false;
    const int number = severityName.mid(start).toInt(&ok);
    if (ok && number <= 30)
        return 1u << static_cast<unsigned>(number);
    return rank > 0 && rank <= 30 ? 1u << static_cast<unsigned>(rank) : 0;
}

IncidentQuery IncidentQuery::parse(const QString &text)
{
    IncidentQuery query;
    const QStringList words = foldedWords(text);
    for (const QString &word : words) {
        const qsizetype colon = word.indexOf(u':');
        if (colon <= 0 || !readToken(query, word.left(colon), withoutSigil(word.mid(colon + 1))))
            query.words << word;
    }
    std::stable_sort(query.words.begin(), query.words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return query;
}

} // namespace quarterdeck
