// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace quarterdeck {

namespace {

struct NamedList
{
    const char *key;
    PhraseList MessageWords::*list;
};
constexpr NamedList kLists[]{{"guess", &MessageWords::guess},
                             {"guess_except", &MessageWords::guessExcept},
                             {"cause", &MessageWords::cause},
                             {"cause_except", &MessageWords::causeExcept},
                             {"open", &MessageWords::open},
                             {"blame", &MessageWords::blame},
                             {"blame_except", &MessageWords::blameExcept},
                             {"misdeeds", &MessageWords::misdeeds},
                             {"over", &MessageWords::over},
                             {"open_end", &MessageWords::openEnd},
                             {"next", &MessageWords::next},
                             {"jargon_except", &MessageWords::jargonExcept}};

Error broken(const QString &path)
{
    return {ErrorCode::Refused,
            QCoreApplication::translate("MessageRules", "The list of words cannot be used: %1 is missing or not a list of texts.")
                .arg(path),
            path};
}

bool addAll(PhraseList &list, const QJsonValue &value)
{
    if (!value.isArray())
        return false;
    for (const QJsonValue &one : value.toArray()) {
        if (!one.isString() || one.toString().trimmed().isEmpty())
            return false;
        list.add(one.toString());
    }
    return true;
}

} // namespace

QVector<TextWord> wordsOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’_-]*"));
    QVector<TextWord> words;
    int clause = 0, sentence = 0;
    qsizetype end = 0;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString between = text.mid(end, one.capturedStart() - end);
        // A point inside "3.2" or a colon inside "14:30" ends nothing.
        const bool closed = between.size() > 1 || between == u"\n";
        const auto has = [&](const char *marks) {
            return closed && std::any_of(between.begin(), between.end(), [marks](QChar c) {
                       return c.unicode() > 0 && c.unicode() < 128 && std::strchr(marks, char(c.unicode()));
                   });
        };
        if (has(".!?\n"))
            ++sentence;
        if (has(".!?\n,;:") || between.contains(QChar(0x2014)) || between.contains(QChar(0x2013)))
            ++clause;
        QString word = one.captured().toLower();
        if (word.endsWith(u"'s") || word.endsWith(u"’s"))
            word.chop(2);
        words.append({word, int(one.capturedStart()), int(one.capturedLength()), clause, sentence});
        end = one.capturedEnd();
    }
    return words;
}

PhraseList::PhraseList(const QStringList &phrases)
{
    for (const QString &phrase : phrases)
        add(phrase);
}

void PhraseList::add(const QString &phrase, const QString &plain)
{
    const Phrase one{phrase.toLower().split(u' ', Qt::SkipEmptyParts), plain};
    if (one.words.isEmpty())
        return;
    if (one.words.first().endsWith(u'*'))
        m_stems.append(one);
    else
        m_byFirst[one.words.first()].append(one);
}

bool PhraseList::fits(const QString &pattern, const QString &word)
{
    return pattern.endsWith(u'*') ? QStringView(word).startsWith(QStringView(pattern).chopped(1)) : pattern == word;
}

int PhraseList::matchAt(const QVector<TextWord> &words, int at, QString *plain) const
{
    const Phrase *best = nullptr;
    const auto consider = [&](const Phrase &phrase) {
        const int count = int(phrase.words.size());
        if (at + count > words.size() || (best && best->words.size() >= count))
            return;
        for (int i = 0; i < count; ++i) {
            if (!fits(phrase.words.at(i), words.at(at + i).word) || words.at(at + i).clause != words.at(at).clause)
                return;
        }
        best = &phrase;
    };
    const auto known = m_byFirst.constFind(words.at(at).word);
    if (known != m_byFirst.constEnd())
        std::for_each(known->begin(), known->end(), consider);
    std::for_each(m_stems.begin(), m_stems.end(), consider);
    if (best && plain)
        *plain = best->plain;
    return best ? int(best->words.size()) : 0;
}

Result<MessageWords> parseMessageWords(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    MessageWords words;
    if (!addAll(words.vendors, root.value(u"vendors")))
        return broken(QStringLiteral("vendors"));
    const QJsonObject languages = root.value(u"languages").toObject();
    if (languages.isEmpty())
        return broken(QStringLiteral("languages"));
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        const QJsonObject lists = language.value().toObject();
        for (const NamedList &named : kLists) {
            if (!addAll(words.*named.list, lists.value(QLatin1String(named.key))))
                return broken(language.key() + u'.' + QLatin1String(named.key));
        }
        const QJsonObject jargon = lists.value(u"jargon").toObject();
        for (auto one = jargon.begin(); one != jargon.end(); ++one)
            words.jargon.add(one.key(), one.value().toString());
    }
    return words;
}

} // namespace quarterdeck
