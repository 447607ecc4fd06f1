// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/abbreviations.h"

#include "domain/plaintext.h"

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr QChar kSign = u';';
constexpr int kLongestText = 500;
constexpr qsizetype kLongestForm = 20;

} // namespace

Abbreviations Abbreviations::read(const QString &lines)
{
    Abbreviations read;
    for (const QString &line : lines.split(u'\n')) {
        const qsizetype equals = line.indexOf(u'=');
        QString form = line.left(std::max<qsizetype>(0, equals)).trimmed().toLower();
        if (form.startsWith(kSign))
            form.remove(0, 1);
        const QString text = cleaned(line.mid(equals + 1), kLongestText, false).trimmed();
        const bool word = std::all_of(form.cbegin(), form.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        if (equals > 0 && !form.isEmpty() && form.size() <= kLongestForm && word && !text.isEmpty())
            read.m_texts.insert(form, text);
    }
    return read;
}

std::optional<Abbreviations::Found> Abbreviations::endingIn(const QString &text) const
{
    const qsizetype sign = text.lastIndexOf(kSign);
    if (sign < 0 || (sign > 0 && !text.at(sign - 1).isSpace()))
        return std::nullopt;
    const auto found = m_texts.constFind(text.mid(sign + 1).toLower());
    return found == m_texts.cend() ? std::nullopt : std::optional(Found{text.size() - sign, *found});
}

} // namespace quarterdeck
