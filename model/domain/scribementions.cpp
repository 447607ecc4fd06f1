// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scribementions.h"

#include <algorithm>

namespace quarterdeck {

namespace {

using Kind = ScribeToken::Kind;

constexpr qsizetype kLongestName = 64;
constexpr qsizetype kLongestScheme = 20;
constexpr qsizetype kMostRefDigits = 6;

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isWordLetter(QChar c) { return c.isLetterOrNumber() || c.isMark(); }

/// Walks a text once and collects what it recognises. Never looks back past the last token.
class MentionScan
{
public:
    MentionScan(QStringView text, const QStringList &knownPeople) : m_text(text), m_known(knownPeople) {}

    QVector<ScribeToken> run()
    {
        const qsizetype end = std::min(m_text.size(), kMentionLimit);
        for (qsizetype at = 0; at < end; at = std::max(at + 1, m_tokenEnd)) {
            const QChar c = m_text[at];
            if (c == u':')
                readUrl(at);
            else if (c == u'@' && isWordStart(at))
                readPerson(at);
            else if (c == u'#' && isWordStart(at))
                readName(at, Kind::Service);
            else if ((c == u'A' || c == u'a') && isWordStart(at))
                readRef(at);
        }
        return m_tokens;
    }

private:
    bool has(qsizetype at, QStringView what) const { return m_text.sliced(std::min(at, m_text.size())).startsWith(what); }

    bool isWordStart(qsizetype at) const
    {
        if (at == 0)
            return true;
        const QChar before = m_text[at - 1];
        if (before.isSpace() || QStringView(u"([{<\"'`,;\u00AB\u201E\u201C\u2018").contains(before))
            return true;
        return at - 1 == m_tokenEnd && !m_tokens.isEmpty() && QStringView(u"/+&|").contains(before);
    }

    /// True if a ref may end before `at`: "A7," and "A7." but not "A7x", "A7.5" or "A7/b".
    bool isWordEnd(qsizetype at) const
    {
        if (at >= m_text.size() || m_text[at].isSpace())
            return true;
        const QChar c = m_text[at];
        if (isWordLetter(c) || c.isSurrogate())
            return false;
        if (QStringView(u".:").contains(c))
            return at + 1 >= m_text.size() || m_text[at + 1].isSpace();
        return c.unicode() > 127 || QStringView(u",;!?)]}>\"'`").contains(c);
    }

    void add(Kind kind, qsizetype start, qsizetype end, const QString &value)
    {
        m_tokens.append({kind, start, end - start, value});
        m_tokenEnd = end;
    }

    /// The end of the name that starts at `from`, or `from` if none does.
    qsizetype nameEnd(qsizetype from) const
    {
        if (from >= m_text.size() || !m_text[from].isLetter())
            return from;
        qsizetype last = from;
        for (qsizetype at = from; at < m_text.size(); ++at) {
            if (isWordLetter(m_text[at]))
                last = at;
            else if (!QStringView(u"._-").contains(m_text[at]))
                break;
            if (at - from > kLongestName)
                return from;
        }
        return last + 1 - from <= kLongestName ? last + 1 : from;
    }

    void readName(qsizetype at, Kind kind)
    {
        const qsizetype end = nameEnd(at + 1);
        if (end > at + 1)
            add(kind, at, end, m_text.sliced(at + 1, end - at - 1).toString());
    }

    void readPerson(qsizetype at)
    {
        const qsizetype end = nameEnd(at + 1);
        if (end == at + 1)
            return;
        const QString word = m_text.sliced(at + 1, end - at - 1).toString().toLower();
        const bool namesHolder = has(end, u"(@") && nameEnd(end + 2) > end + 2;
        const QString asRole = role::canonical(word);
        if (namesHolder || (role::standard().contains(asRole) && !m_known.contains(word, Qt::CaseInsensitive)))
            add(Kind::Role, at, end, asRole);
        else
            add(Kind::Person, at, end, word);
    }

    void readRef(qsizetype at)
    {
        qsizetype end = at + 1;
        while (end < m_text.size() && isAsciiDigit(m_text[end]) && end - at <= kMostRefDigits)
            ++end;
        if (end > at + 1 && m_text[at + 1] != u'0' && isWordEnd(end))
            add(Kind::Ref, at, end, m_text.sliced(at, end - at).toString().toUpper());
    }

    void readUrl(qsizetype colon)
    {
        if (!has(colon, u"://"))
            return;
        qsizetype start = colon;
        while (start > m_tokenEnd && colon - start < kLongestScheme
               && (isAsciiLetter(m_text[start - 1]) || isAsciiDigit(m_text[start - 1])
                   || QStringView(u"+-.").contains(m_text[start - 1])))
            --start;
        while (start < colon && !isAsciiLetter(m_text[start]))
            ++start;
        if (colon - start < 2) // checked first: a scan to the end of the word must not be repeated for each "://" in it
            return;
        const qsizetype end = urlEnd(colon + 3);
        if (end > colon + 3)
            add(Kind::Url, start, end, m_text.sliced(start, end - start).toString());
    }

    qsizetype urlEnd(qsizetype from) const
    {
        qsizetype end = from;
        qsizetype unclosed = 0; // brackets closed more often than opened belong to the sentence, not to the address
        for (; end < m_text.size() && !m_text[end].isSpace() && !QStringView(u"<>\"").contains(m_text[end]); ++end)
            unclosed += m_text[end] == u'(' ? 1 : m_text[end] == u')' ? -1 : 0;
        for (; end > from; --end) {
            const QChar last = m_text[end - 1];
            if (last == u')' && unclosed < 0)
                ++unclosed;
            else if (!QStringView(u".,;:!?'`]}*").contains(last))
                break;
        }
        return end;
    }

    QStringView m_text;
    const QStringList &m_known;
    QVector<ScribeToken> m_tokens;
    qsizetype m_tokenEnd = 0;
};

} // namespace

QVector<ScribeToken> findMentions(QStringView text, const QStringList &knownPeople)
{
    return MentionScan(text, knownPeople).run();
}

} // namespace quarterdeck
