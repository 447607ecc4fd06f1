// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/channelname.h"

#include <QDateTime>
#include <QUrl>

#include <algorithm>
#include <array>

namespace quarterdeck {

namespace {

constexpr int kLongestSlug = 40;

struct Letter
{
    char16_t from;
    const char *to;
};
/// Letters of Latin scripts that are no base letter with a mark.
constexpr std::array kLetters{Letter{u'ß', "ss"}, Letter{u'æ', "ae"}, Letter{u'œ', "oe"}, Letter{u'ø', "o"}, Letter{u'ł', "l"},
                              Letter{u'đ', "d"},  Letter{u'ð', "d"},  Letter{u'þ', "th"}, Letter{u'ı', "i"}};

/// "Zahlung & Käufe" -> "zahlung-kaufe"; empty when nothing of it is Latin.
QString slug(const QString &text)
{
    QString out;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_KD)) {
        const char16_t code = c.unicode();
        if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9')) {
            out += c;
            continue;
        }
        if (c.isMark())
            continue;
        const auto letter = std::find_if(kLetters.begin(), kLetters.end(), [code](const Letter &l) { return l.from == code; });
        if (letter != kLetters.end())
            out += QLatin1String(letter->to);
        else if (!out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    if (out.size() > kLongestSlug) {
        // Whole words, unless the first one alone is longer.
        const qsizetype end = out.lastIndexOf(u'-', kLongestSlug);
        out.truncate(end > 0 ? end : kLongestSlug);
    }
    while (out.endsWith(u'-'))
        out.chop(1);
    return out;
}

/// "INC-7K3QZP" -> "7k3qzp": the prefix says "inc" already.
QString refSlug(const QString &ref)
{
    const QString whole = slug(ref);
    return whole.startsWith(u"inc-") ? whole.mid(4) : whole;
}

QString day(Instant at) { return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(QStringLiteral("yyyyMMdd")); }

QString prefix(IncidentKind kind)
{
    switch (kind) {
    case IncidentKind::Drill:
        return QStringLiteral("drill");
    case IncidentKind::Test:
        return QStringLiteral("test");
    case IncidentKind::Real:
    case IncidentKind::Backfill:
        break;
    }
    return QStringLiteral("inc");
}

} // namespace

QString channelName(const ChannelSubject &subject, const std::function<bool(const QString &)> &isTaken)
{
    QString about;
    if (!subject.isPrivate) {
        for (const QString &candidate : {subject.services.value(0), subject.title}) {
            if (about.isEmpty())
                about = slug(candidate);
        }
    }
    if (about.isEmpty())
        about = refSlug(subject.ref);
    QString base = u'#' + prefix(subject.kind) + u'-' + day(subject.declared);
    if (!about.isEmpty())
        base += u'-' + about;
    QString name = base;
    for (int number = 2; isTaken(name); ++number)
        name = base + u'-' + QString::number(number);
    return name;
}

QString bridgeLink(const QString &pattern, const QString &channel, const QString &ref, Instant declared)
{
    if (pattern.isEmpty())
        return {};
    const QString bare = channel.startsWith(u'#') ? channel.mid(1) : channel;
    const auto safe = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    // One pass over the pattern, so that nothing that went in is read as a placeholder.
    QString link;
    for (qsizetype i = 0; i < pattern.size();) {
        const QStringView rest = QStringView(pattern).mid(i);
        const auto fill = [&](QStringView word, const QString &value) {
            if (!rest.startsWith(word))
                return false;
            link += safe(value);
            i += word.size();
            return true;
        };
        if (!fill(u"{channel}", bare) && !fill(u"{ref}", ref) && !fill(u"{date}", day(declared)))
            link += pattern.at(i++);
    }
    return link;
}

bool isBridgePattern(const QString &pattern)
{
    const QUrl url(bridgeLink(pattern, QStringLiteral("#inc-20240101-x"), QStringLiteral("INC-000000"), Instant()), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

} // namespace quarterdeck
