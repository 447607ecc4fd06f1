// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/repeats.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

constexpr double kAlike = 0.35;
constexpr qsizetype kFewestRepeats = 3;
constexpr double kSameCause = 0.5;    ///< words of causes this much alike are one cause
constexpr double kSameGroup = 0.6;    ///< words that stand in as many of the same incidents describe one group
constexpr double kCommonShare = 0.25; ///< a word in more of all incidents than this tells nothing, once there are enough of them
constexpr qsizetype kEnough = 20;

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers{
        QStringLiteral("the"),      QStringLiteral("and"),        QStringLiteral("for"),     QStringLiteral("with"),
        QStringLiteral("from"),     QStringLiteral("not"),        QStringLiteral("are"),     QStringLiteral("was"),
        QStringLiteral("our"),      QStringLiteral("some"),       QStringLiteral("all"),     QStringLiteral("of"),
        QStringLiteral("incident"), QStringLiteral("issue"),      QStringLiteral("issues"),  QStringLiteral("problem"),
        QStringLiteral("problems"), QStringLiteral("disruption"), QStringLiteral("service"), QStringLiteral("services")};
    return fillers.contains(word);
}

/// The words of texts as numbers, with in how many texts each stands.
class Vocabulary
{
public:
    /// Ascending, each once. New words get a number only while `learning`.
    QVector<int> wordsOf(const IncidentFacts &facts, bool learning)
    {
        return distinct(QStringList(facts.title) + facts.tags, learning);
    }
    QVector<int> causeOf(const IncidentFacts &facts, bool learning)
    {
        return facts.cause.isEmpty() ? QVector<int>() : distinct({facts.cause}, learning);
    }
    /// Words of the title, the tags and the cause, as one text.
    QVector<int> allOf(const IncidentFacts &facts) { return distinct(QStringList(facts.title) + facts.tags + QStringList(facts.cause), true); }
    const QString &text(int word) const { return m_spellings[word]; }
    qsizetype frequency(int word) const { return m_frequency.at(word); }
    qsizetype texts() const { return m_texts; }
    double weight(int word) const { return std::log(1 + double(m_texts) / double(m_frequency.at(word))); }

private:
    QVector<int> distinct(const QStringList &texts, bool learning)
    {
        QVector<int> words;
        for (const QString &text : texts)
            take(text, learning, words);
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        if (learning) {
            ++m_texts;
            for (const int word : std::as_const(words))
                ++m_frequency[word];
        }
        return words;
    }
    void take(const QString &text, bool learning, QVector<int> &words)
    {
        m_word.clear();
        for (const QChar c : text) {
            if (c.isLetter())
                m_word.append(c.toCaseFolded());
            else
                add(learning, words);
        }
        add(learning, words);
    }
    /// The word at hand, if it is one that tells something.
    void add(bool learning, QVector<int> &words)
    {
        const QStringView word(m_word.constData(), m_word.size());
        const auto known = word.size() < 3 ? m_numbers.constEnd() : m_numbers.constFind(word);
        if (known != m_numbers.constEnd()) {
            words.append(*known);
        } else if (word.size() >= 3 && learning) {
            const QString spelling = word.toString();
            if (!isFiller(spelling)) {
                words.append(int(m_spellings.size()));
                m_spellings.append(spelling);
                m_numbers.insert(m_spellings.constLast(), words.constLast());
                m_frequency.append(0);
            }
        }
        m_word.clear();
    }

    QHash<QStringView, int> m_numbers; ///< keys look into m_spellings, whose texts stay where they are
    QVarLengthArray<QChar, 64> m_word;
    QStringList m_spellings;
    QVector<qsizetype> m_frequency;
    qsizetype m_texts = 0;
};

QVector<int> shared(const QVector<int> &a, const QVector<int> &b)
{
    QVector<int> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

double weightOf(const Vocabulary &vocabulary, const QVector<int> &words)
{
    double sum = 0;
    for (const int word : words)
        sum += vocabulary.weight(word);
    return sum;
}

QStringList sharedServices(const QStringList &a, const QStringList &b)
{
    QStringList both;
    std::copy_if(a.begin(), a.end(), std::back_inserter(both),
                 [&b](const QString &one) { return b.contains(one, Qt::CaseInsensitive); });
    return both;
}

QStringList texts(const Vocabulary &vocabulary, QVector<int> words)
{
    std::stable_sort(words.begin(), words.end(), [&](int a, int b) { return vocabulary.weight(a) > vocabulary.weight(b); });
    QStringList out;
    for (const int word : std::as_const(words))
        out << vocabulary.text(word);
    return out;
}

/// A service and a word with the incidents that have both.
struct Candidate
{
    QString service;
    int word = 0;
    QVector<qint32> rows;
};

QVector<Candidate> candidates(std::span<const IncidentFacts> facts, std::span<const qint32> rows, Vocabulary &vocabulary)
{
    QHash<QString, quint32> numbers;
    QStringList services;
    QHash<quint64, QVector<qint32>> found; // service number, word number
    for (const qint32 row : rows) {
        const IncidentFacts &one = facts[size_t(row)];
        const QVector<int> words = vocabulary.allOf(one);
        for (const QString &service : one.services) {
            const auto known = numbers.constFind(service);
            const quint32 number = known != numbers.constEnd() ? *known : quint32(services.size());
            if (known == numbers.constEnd()) {
                numbers.insert(service, number);
                services.append(service);
            }
            for (const int word : words)
                found[(quint64(number) << 32) + quint64(word)].append(row);
        }
    }
    QVector<Candidate> all;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        const QString &service = services.at(qsizetype(it.key() >> 32));
        const int word = int(it.key() & 0xffffffff);
        const bool common =
            vocabulary.texts() >= kEnough && double(vocabulary.frequency(word)) > kCommonShare * double(vocabulary.texts());
        const bool isItsName = service.contains(vocabulary.text(word), Qt::CaseInsensitive);
        if (it.value().size() >= kFewestRepeats && !common && !isItsName)
            all.append({service, word, it.value()});
    }
    std::sort(all.begin(), all.end(), [&](const Candidate &a, const Candidate &b) {
        const double left = double(a.rows.size()) * vocabulary.weight(a.word);
        const double right = double(b.rows.size()) * vocabulary.weight(b.word);
        return left != right ? left > right
                             : std::pair(a.service, vocabulary.text(a.word)) < std::pair(b.service, vocabulary.text(b.word));
    });
    return all;
}

/// Rows are in the order of `rows` everywhere; which need not be ascending.
qsizetype overlap(const QVector<qint32> &a, const QSet<qint32> &b)
{
    return std::count_if(a.begin(), a.end(), [&b](qint32 row) { return b.contains(row); });
}

} // namespace

namespace {

/// The words of one incident, its own or another's.
struct Words
{
    QVector<int> title, cause;
};

double alike(const Vocabulary &vocabulary, const QVector<int> &a, const QVector<int> &b, const QVector<int> &both)
{
    const double common = weightOf(vocabulary, both);
    const double all = weightOf(vocabulary, a) + weightOf(vocabulary, b) - common;
    return all > 0 ? common / all : 0;
}

std::optional<SimilarIncident> likeness(const Vocabulary &vocabulary, const IncidentFacts &one, const Words &own, const IncidentFacts &other,
                                        const Words &theirs)
{
    const QVector<int> inTitles = shared(own.title, theirs.title), inCauses = shared(own.cause, theirs.cause);
    if (inTitles.isEmpty() && inCauses.isEmpty())
        return std::nullopt; // the service alone is no likeness: it fails in many ways
    SimilarIncident found;
    found.services = sharedServices(one.services, other.services);
    const double byCause = alike(vocabulary, own.cause, theirs.cause, inCauses);
    const double byWords = std::max(alike(vocabulary, own.title, theirs.title, inTitles), byCause);
    const auto services = one.services.size() + other.services.size() - found.services.size();
    const double byServices = services > 0 ? double(found.services.size()) / double(services) : byWords;
    found.score = std::max(0.5 * byWords + 0.5 * byServices, byCause >= kSameCause ? byCause : 0);
    if (found.score < kAlike)
        return std::nullopt;
    found.words = texts(vocabulary, inTitles);
    found.cause = texts(vocabulary, inCauses);
    return found;
}

} // namespace

QVector<SimilarIncident> similarIncidents(const IncidentFacts &one, std::span<const IncidentFacts> facts, int atMost)
{
    Vocabulary vocabulary;
    QVector<Words> words;
    words.reserve(qsizetype(facts.size()));
    for (const IncidentFacts &other : facts)
        words.append({vocabulary.wordsOf(other, true), vocabulary.causeOf(other, true)});
    const Words own{vocabulary.wordsOf(one, false), vocabulary.causeOf(one, false)};
    QVector<SimilarIncident> similar;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const IncidentFacts &other = facts[size_t(i)];
        if (other.id == one.id || other.withdrawn)
            continue;
        if (auto found = likeness(vocabulary, one, own, other, words.at(i))) {
            found->row = qint32(i);
            similar.append(*std::move(found));
        }
    }
    std::stable_sort(similar.begin(), similar.end(), [&](const SimilarIncident &a, const SimilarIncident &b) {
        return a.score != b.score ? a.score > b.score : facts[size_t(a.row)].declared() > facts[size_t(b.row)].declared();
    });
    similar.resize(std::min<qsizetype>(similar.size(), atMost));
    return similar;
}

QVector<RepeatGroup> repeats(std::span<const IncidentFacts> facts, std::span<const qint32> rows, int atMost)
{
    Vocabulary vocabulary;
    QVector<RepeatGroup> groups;
    QVector<QSet<qint32>> members;
    QSet<qint32> grouped;
    const QVector<Candidate> all = candidates(facts, rows, vocabulary);
    for (const Candidate &candidate : all) {
        bool merged = false;
        for (qsizetype i = 0; i < groups.size() && !merged; ++i) {
            const qsizetype both = overlap(candidate.rows, members.at(i));
            merged = double(both) >= kSameGroup * double(std::min(candidate.rows.size(), members.at(i).size()));
            if (!merged)
                continue;
            const QString &word = vocabulary.text(candidate.word);
            if (!groups.at(i).words.contains(word))
                groups[i].words << word;
            if (!groups.at(i).services.contains(candidate.service))
                groups[i].services << candidate.service;
        }
        if (merged || groups.size() >= atMost)
            continue;
        RepeatGroup group{{candidate.service}, {vocabulary.text(candidate.word)}, {}, 0, 0, 0};
        std::copy_if(candidate.rows.begin(), candidate.rows.end(), std::back_inserter(group.rows),
                     [&grouped](qint32 row) { return !grouped.contains(row); });
        if (group.rows.size() < kFewestRepeats)
            continue;
        for (const qint32 row : std::as_const(group.rows))
            grouped.insert(row);
        members.append(QSet<qint32>(group.rows.begin(), group.rows.end()));
        groups.append(group);
    }
    for (RepeatGroup &group : groups) {
        for (const qint32 row : std::as_const(group.rows)) {
            const IncidentFacts &one = facts[size_t(row)];
            if (!one.system.isEmpty())
                continue; // what another system kept or not says nothing about learning
            group.withoutCause += one.cause.isEmpty() && !one.isRecorded(Milestone::CauseIdentified);
            group.withoutPostmortem += !one.hasPostmortem && !one.isOpen();
            group.openActions += one.actions - one.closedActions;
        }
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const RepeatGroup &a, const RepeatGroup &b) { return a.rows.size() > b.rows.size(); });
    return groups;
}

} // namespace quarterdeck
