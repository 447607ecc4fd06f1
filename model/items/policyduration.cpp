// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policyduration.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace quarterdeck::policyduration {

namespace {

struct DurationWords
{
    Q_DECLARE_TR_FUNCTIONS(PolicyDuration)
};

struct Unit
{
    double minutes;
    QStringList words; ///< the interface's own word first
};

QVector<Unit> units()
{
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    return {{1, QStringList{DurationWords::tr("min")} + list("m min mins minute minutes")},
            {60, QStringList{DurationWords::tr("h")} + list("h hour hours")},
            {1440, QStringList{DurationWords::tr("d")} + list("d day days")},
            {10080, list("w week weeks")}};
}

/// Digits of every script as ASCII, a decimal comma as a point.
QString plain(const QString &typed)
{
    QString out;
    for (const QChar c : typed.trimmed().toLower())
        out += c.isDigit() ? QChar(u'0' + c.digitValue()) : c == u',' ? QChar(u'.') : c == QChar(0x2212) ? QChar(u'-') : c;
    return out;
}

double factorOf(const QString &word)
{
    for (const Unit &unit : units()) {
        if (unit.words.contains(word))
            return unit.minutes;
    }
    return word.isEmpty() ? 1 : 0;
}

} // namespace

QString text(const QJsonValue &minutes)
{
    if (minutes.isNull() || minutes.isUndefined())
        return DurationWords::tr("off");
    if (!minutes.isDouble())
        return minutes.toVariant().toString();
    const double value = minutes.toDouble();
    const auto whole = [value](int unit) { return value >= 2.0 * unit && std::fmod(value, unit) == 0; };
    const int unit = whole(1440) ? 1440 : whole(60) ? 60 : 1;
    const QString number = QString::number(value / unit, 'g', 10);
    return number + u' '
         + (unit == 1440 ? DurationWords::tr("d")
            : unit == 60 ? DurationWords::tr("h")
                         : DurationWords::tr("min"));
}

QJsonValue read(const QString &typed)
{
    const QString text = plain(typed);
    if (text.isEmpty() || text == u"off" || text == DurationWords::tr("off").toLower() || text == u"-" || text == u"–")
        return QJsonValue::Null;
    static const QRegularExpression part(QStringLiteral("\\s*(-?\\d{1,9}(?:\\.\\d{1,6})?)\\s*([^\\d\\s.-]*)\\s*"));
    double minutes = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match =
            part.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const double factor = match.hasMatch() ? factorOf(match.captured(2)) : 0;
        if (factor == 0)
            return typed.trimmed();
        minutes += match.captured(1).toDouble() * factor;
        at = match.capturedEnd();
    }
    return minutes;
}

} // namespace quarterdeck::policyduration
