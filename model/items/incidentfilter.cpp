// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/incidentfilter.h"

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr int kSliceRows = 1000;
constexpr char kFieldEnd = '\x1f'; // cannot be typed: words are split at white space and control characters never reach the log
enum TextField { RefField, ServicesField, CommanderField, OtherField };

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

std::string_view field(std::string_view text, int number)
{
    for (; number > 0; --number)
        text.remove_prefix(std::min(text.size(), text.find(kFieldEnd) + 1));
    return text.substr(0, text.find(kFieldEnd));
}

bool anyIn(std::string_view text, const QVector<QByteArray> &parts)
{
    return parts.isEmpty() || std::any_of(parts.cbegin(), parts.cend(), [&](const QByteArray &part) {
               return text.find(view(part)) != std::string_view::npos;
           });
}

QVector<QByteArray> bytesOf(const QStringList &words)
{
    QVector<QByteArray> bytes;
    for (const QString &word : words)
        bytes.append(word.toUtf8());
    return bytes;
}

} // namespace

IncidentFilter::IncidentFilter(const IncidentBook &book, QObject *parent) : QObject(parent), m_book(book)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &IncidentFilter::foldSlice);
    connect(&book, &IncidentBook::rowsInserted, this, &IncidentFilter::onInserted);
    connect(&book, &IncidentBook::rowChanged, this, &IncidentFilter::onChanged);
    if (book.size() > 0)
        onInserted(0, book.size() - 1);
}

IncidentFilter::Facts IncidentFilter::factsOf(const IncidentSummary &summary)
{
    Facts facts;
    facts.level = summary.severityRank > 0 ? levelBit(summary.severityName, summary.severityRank) : IncidentQuery::kUnratedBit;
    facts.statusAt = quint8(summary.status);
    facts.kindAt = quint8(summary.kind);
    facts.vacant = summary.commander.isEmpty();
    facts.isPrivate = summary.isPrivate;
    facts.isShown = !summary.title.isEmpty() || !summary.ref.isEmpty();
    return facts;
}

QByteArray IncidentFilter::searchText(const IncidentSummary &summary)
{
    const QChar end = QLatin1Char(kFieldEnd);
    QString text = summary.ref + end + summary.services + end + summary.commander + end + summary.title + end + summary.severityName + end
        + key(summary.status);
    if (const QString name = displayName(summary.status); name.compare(key(summary.status), Qt::CaseInsensitive) != 0)
        text += u' ' + name;
    QByteArray folded = foldedText(text).toUtf8();
    folded.replace('\n', ' ');
    return folded;
}

void IncidentFilter::foldUpTo(int end)
{
    for (int row = m_arena.size(); row < end; ++row)
        m_arena.append(searchText(m_book.at(row)));
    if (m_arena.size() >= m_facts.size())
        m_slice.stop();
}

void IncidentFilter::foldSlice()
{
    foldUpTo(std::min(m_arena.size() + kSliceRows, int(m_facts.size())));
}

void IncidentFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const IncidentQuery query = IncidentQuery::parse(text);
    if (query == m_query)
        return;
    m_query = query;
    m_words = bytesOf(query.words);
    m_services = bytesOf(query.services);
    m_commanders = bytesOf(query.commanders);
    search();
    emit textChanged();
}

int IncidentFilter::matchCount() const
{
    if (m_query.isEmpty())
        return int(std::count_if(m_facts.cbegin(), m_facts.cend(), [](const Facts &facts) { return facts.isShown; }));
    return int(std::count(m_hits.cbegin(), m_hits.cend(), quint8(1)));
}

void IncidentFilter::search()
{
    m_hits.fill(0, m_query.isEmpty() ? 0 : m_facts.size());
    if (m_query.isEmpty())
        return;
    if (m_query.hasText())
        foldUpTo(int(m_facts.size()));
    // The longest word is the rarest guess: one run over the whole text; the rest is asked only of the rows it leaves.
    if (m_words.isEmpty())
        m_hits.fill(1);
    else
        m_arena.find(view(m_words.constFirst()), m_hits);
    for (int row = 0; row < m_hits.size(); ++row) {
        if (m_hits[row] && !(acceptsFacts(m_facts[row]) && acceptsText(row, 1)))
            m_hits[row] = 0;
    }
}

bool IncidentFilter::acceptsFacts(const Facts &facts) const
{
    if (!facts.isShown)
        return false;
    const auto lets = [](quint32 wanted, quint32 bit) { return wanted == 0 || (wanted & bit) != 0; };
    if (!lets(m_query.levels, facts.level) || !lets(m_query.statuses, 1u << facts.statusAt)
        || !lets(m_query.kinds, 1u << facts.kindAt))
        return false;
    const bool active = isActive(facts.status());
    if ((m_query.open || m_query.closed) && !(active ? m_query.open : m_query.closed))
        return false;
    return (!m_query.vacant || (facts.vacant && active)) && (!m_query.isPrivate || facts.isPrivate);
}

bool IncidentFilter::acceptsText(int bookRow, qsizetype fromWord) const
{
    if (m_words.size() <= fromWord && m_services.isEmpty() && m_commanders.isEmpty())
        return true;
    const std::string_view text = m_arena.text(bookRow);
    for (qsizetype i = fromWord; i < m_words.size(); ++i) {
        if (text.find(view(m_words.at(i))) == std::string_view::npos)
            return false;
    }
    return anyIn(field(text, ServicesField), m_services) && anyIn(field(text, CommanderField), m_commanders);
}

void IncidentFilter::judge(int bookRow)
{
    if (!m_query.isEmpty())
        m_hits[bookRow] = acceptsFacts(m_facts[bookRow]) && (!m_query.hasText() || acceptsText(bookRow, 0));
}

void IncidentFilter::onInserted(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_facts.append(factsOf(m_book.at(row)));
    if (m_query.isEmpty()) {
        m_slice.start();
    } else {
        foldUpTo(last + 1);
        m_hits.resize(last + 1);
        for (int row = first; row <= last; ++row)
            judge(row);
    }
    emit rowsInserted(first, last);
}

void IncidentFilter::onChanged(int bookRow)
{
    m_facts[bookRow] = factsOf(m_book.at(bookRow));
    if (bookRow < m_arena.size())
        m_arena.replace(bookRow, searchText(m_book.at(bookRow)));
    judge(bookRow);
    emit rowChanged(bookRow);
}

} // namespace quarterdeck
