// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policynode.h"

#include "domain/plaintext.h"

#include <algorithm>
#include <cmath>

namespace quarterdeck {

namespace {

constexpr int kLongestText = 2000;
constexpr int kMostRows = 200;
constexpr double kLongestMinutes = 366.0 * 24 * 60;

/// True for text that needs no closer look, which is nearly all of it: a profile is read at every start.
bool isOrdinary(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c < u' ' || (c >= u'\x7f' && c < u'\xa0') || c >= u'\x180e'; });
}

} // namespace

Error policyError(const QString &path, const QString &reason)
{
    return {ErrorCode::Refused,
            QCoreApplication::translate("Policy", "The policy profile cannot be used: at %1, %2.").arg(path, reason), path};
}

PolicyNode::PolicyNode(const QJsonValue &value, const PolicyNode *parent, const QString &key, Failure &failure)
    : m_object(value.toObject()),
      m_parent(parent),
      m_key(key),
      m_failure(failure)
{
    if (!value.isObject())
        fail({}, tr("an object is needed"));
}

bool PolicyNode::has(const QString &key) const { return m_object.contains(key); }

QString PolicyNode::path(const QString &key) const
{
    QString own = m_parent ? m_parent->path() : QString();
    for (const QString &part : {m_key, key}) {
        if (!part.isEmpty() && !own.isEmpty() && !part.startsWith(u'['))
            own += QLatin1Char('.');
        own += part;
    }
    return own;
}

void PolicyNode::fail(const QString &key, const QString &reason) const
{
    if (!m_failure)
        m_failure = policyError(path(key), reason);
}

QJsonValue PolicyNode::take(const QString &key)
{
    m_asked.append(key);
    return m_object.value(key);
}

/// Text that may be shown as it is, or an error.
QString PolicyNode::checked(const QJsonValue &value, const QString &key) const
{
    const QString text = value.toString();
    if (!value.isString())
        fail(key, tr("a text is needed"));
    else if (text.size() > kLongestText)
        fail(key, tr("a text may have %L1 characters at most").arg(kLongestText));
    else if (!isOrdinary(text) && cleaned(text, kLongestText, true) != text)
        fail(key, tr("the text holds characters that cannot be shown"));
    return text;
}

QString PolicyNode::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined()) {
        fail(key, tr("this key is missing"));
        return {};
    }
    const QString text = checked(value, key);
    if (text.trimmed().isEmpty())
        fail(key, tr("the text is empty"));
    return text;
}

QString PolicyNode::optionalText(const QString &key)
{
    const QJsonValue value = take(key);
    return value.isUndefined() || value.isNull() ? QString() : checked(value, key);
}

QStringList PolicyNode::texts(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isArray())
        fail(key, tr("a list is needed"));
    const QJsonArray array = value.toArray();
    if (array.size() > kMostRows)
        fail(key, tr("a list may have %L1 lines at most").arg(kMostRows));
    QStringList out;
    for (qsizetype i = 0; i < array.size() && !failed(); ++i)
        out << checked(array.at(i), QStringLiteral("%1[%2]").arg(key).arg(i));
    return out;
}

int PolicyNode::choice(const QString &key, const QStringList &choices, int fallback)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return fallback;
    const int found = int(choices.indexOf(value.toString()));
    if (found < 0)
        fail(key, tr("one of %1 is needed").arg(choices.join(QStringLiteral(", "))));
    return std::max(found, 0);
}

double PolicyNode::number(const QString &key, double least, double most)
{
    const QJsonValue value = take(key);
    const double number = value.toDouble(least);
    if (value.isUndefined())
        fail(key, tr("this key is missing"));
    else if (!value.isDouble())
        fail(key, tr("a number is needed"));
    else if (!(number >= least && number <= most))
        fail(key, tr("a number from %L1 to %L2 is needed").arg(least).arg(most, 0, 'f', 0));
    return number;
}

std::optional<double> PolicyNode::optionalNumber(const QString &key, double least, double most)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isNull())
        return number(key, least, most);
    (void)take(key);
    return std::nullopt;
}

bool PolicyNode::flag(const QString &key, bool fallback)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        fail(key, tr("true or false is needed"));
    return value.toBool(fallback);
}

std::optional<Milliseconds> PolicyNode::minutes(const QString &key, bool zeroToo)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const double minutes = value.toDouble();
    if (!value.isDouble())
        fail(key, tr("a number of minutes or null is needed"));
    else if (minutes < 0 || (minutes == 0 && !zeroToo))
        fail(key, tr("minutes must be positive"));
    else if (minutes > kLongestMinutes)
        fail(key, tr("that is more than a year"));
    return Milliseconds(failed() ? 0 : std::llround(minutes * 60000));
}

void PolicyNode::object(const QString &key, const std::function<void(PolicyNode &)> &read)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || failed())
        return;
    PolicyNode child(value, this, key, m_failure);
    if (!failed())
        read(child);
    child.finish();
}

void PolicyNode::rows(const QString &key, const std::function<void(PolicyNode &)> &read)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || failed())
        return;
    if (!value.isArray())
        return fail(key, tr("a list is needed"));
    const QJsonArray array = value.toArray();
    if (array.size() > kMostRows)
        return fail(key, tr("a list may have %L1 lines at most").arg(kMostRows));
    for (qsizetype i = 0; i < array.size() && !failed(); ++i) {
        PolicyNode child(array.at(i), this, QStringLiteral("%1[%2]").arg(key).arg(i), m_failure);
        if (!failed())
            read(child);
        child.finish();
    }
}

void PolicyNode::finish()
{
    if (failed())
        return;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        const QString key = it.key();
        if (std::none_of(m_asked.begin(), m_asked.end(), [&key](const QString &asked) { return key == asked; }))
            return fail(cleaned(key, 60, false), tr("this key is not known"));
    }
}

} // namespace quarterdeck
