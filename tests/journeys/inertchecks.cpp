// SPDX-License-Identifier: GPL-3.0-or-later
#include "inertchecks.h"

#include "hostilestrings.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace quarterdeck::testing {

QString hostileCharacterIn(const QString &text)
{
    for (const QChar c : text) {
        if (isHostileCharacter(c.unicode()))
            return QStringLiteral("U+%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
    }
    return {};
}

QString hostileByteIn(const QByteArray &output)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(output);
    return decoder.hasError() ? QStringLiteral("bytes that are no UTF-8") : hostileCharacterIn(text);
}

QString strayMarkup(const QString &html)
{
    static const QRegularExpression ours(QStringLiteral(
        R"re(<(?:!DOCTYPE html|/?(?:html|head|title|style|body|header|p|h1|h2|main|table|thead|tbody|tr|th|td|del|span|footer|br|meta))re"
        R"re((?: (?:lang="[A-Za-z-]+"|dir="(?:auto|ltr|rtl)"|class="[a-z]+"|scope="(?:col|row)"|colspan="5"|charset="utf-8")re"
        R"re(|name="(?:viewport|generator)"|http-equiv="Content-Security-Policy"|content="(?:default-src 'none'; style-src 'unsafe-inline')re"
        R"re(|width=device-width, initial-scale=1|Quarterdeck)"))*)>)re"));
    static const QRegularExpression entity(QStringLiteral("&(?:lt|gt|amp|quot|#39);"));
    const auto nextSpecial = [](const QString &text, qsizetype from) -> qsizetype {
        const auto it = std::find_if(text.begin() + from, text.end(), [](QChar c) { return c == u'<' || c == u'&'; });
        return it == text.end() ? -1 : it - text.begin();
    };
    qsizetype at = 0;
    if (!html.isValidUtf16())
        return QStringLiteral("half a character");
    // Checked once, not anew for each match in a long text.
    const auto how = QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption;
    while ((at = nextSpecial(html, at)) >= 0) {
        const QRegularExpression &allowed = html.at(at) == u'<' ? ours : entity;
        const QRegularExpressionMatch match = allowed.match(html, at, QRegularExpression::NormalMatch, how);
        if (!match.hasMatch())
            return html.mid(at, 80);
        at = match.capturedEnd();
    }
    return {};
}

QString computedCellIn(const QByteArray &csv)
{
    const QString text = QString::fromUtf8(csv);
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    bool quoted = false, start = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (start && c == u'"') {
            quoted = true;
            start = false;
            if (i + 1 < text.size() && starts.contains(text.at(i + 1)))
                return text.mid(i, 60);
            continue;
        }
        if (start && starts.contains(c) && c != u'\r' && c != u'\n')
            return text.mid(i, 60);
        start = false;
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u'\n'))
            start = true;
    }
    return {};
}

} // namespace quarterdeck::testing
