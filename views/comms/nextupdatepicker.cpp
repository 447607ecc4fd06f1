// SPDX-License-Identifier: GPL-3.0-or-later
#include "comms/nextupdatepicker.h"

#include "common/plainlabel.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace quarterdeck {

namespace {

constexpr qint64 kMinuteMs = 60 * 1000;
constexpr Milliseconds kHalfDay{12 * 60 * kMinuteMs};
constexpr int kUsualMinutes[]{15, 30, 60, 120};

Instant wholeMinute(Instant at) { return {at.ms - at.ms % kMinuteMs}; }

} // namespace

NextUpdatePicker::NextUpdatePicker(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setAccessibleName(tr("Next update"));
    setToolTip(plainTooltip(tr("When the next update is promised for: 45m, 1h30, 15:10, 15:10z, or none.")));
    connect(this, &QComboBox::activated, this, [this](int row) {
        const QVariant at = itemData(row);
        setValue(at.isValid() ? std::optional(Instant{at.toLongLong()}) : std::nullopt);
        emit valueChosen();
    });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &NextUpdatePicker::take);
}

void NextUpdatePicker::setTimeFormat(const TimeFormat &format)
{
    m_time = format;
    setValue(m_value);
}

void NextUpdatePicker::offer(Instant now, std::optional<Instant> suggested)
{
    m_now = now;
    const QSignalBlocker quiet(this);
    const QString shown = currentText();
    clear();
    if (suggested)
        addItem(tr("%1 (as the policy asks)").arg(textOf(suggested)), QVariant::fromValue(suggested->ms));
    for (int minutes : kUsualMinutes) {
        const Instant at = wholeMinute(now + Milliseconds(minutes * kMinuteMs));
        if (at != suggested)
            addItem(textOf(at), QVariant::fromValue(at.ms));
    }
    addItem(tr("no next update"));
    setEditText(shown);
}

QString NextUpdatePicker::textOf(std::optional<Instant> at) const
{
    if (!at)
        return tr("no next update");
    const qint64 minutes = (at->ms - m_now.ms + kMinuteMs / 2) / kMinuteMs;
    return minutes > 0 ? tr("%1, in %2 min").arg(m_time.zonedTime(*at)).arg(minutes) : m_time.zonedTime(*at);
}

void NextUpdatePicker::setValue(std::optional<Instant> at)
{
    m_value = at;
    m_wrong = false;
    const QSignalBlocker quiet(this);
    setEditText(textOf(at));
}

void NextUpdatePicker::take()
{
    const QString text = currentText().trimmed();
    if (text == textOf(m_value))
        return;
    const auto read = NextUpdatePicker::read(text, m_now, m_time);
    m_wrong = !read.has_value();
    if (read)
        setValue(*read);
    emit valueChosen();
}

std::optional<std::optional<Instant>> NextUpdatePicker::read(const QString &text, Instant now, const TimeFormat &time)
{
    const QString word = text.trimmed().toLower();
    if (word.isEmpty() || word == u"-" || word == u"none" || word == tr("none").toLower()
        || word == tr("no next update").toLower())
        return std::optional<Instant>();
    static const QRegularExpression length(QStringLiteral("^\\+?(?:(\\d{1,3})\\s*h)?\\s*(?:(\\d{1,4})\\s*(?:m|min)?)?$"));
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2}):(\\d{2})\\s*(z|utc)?\\b"));
    if (const QRegularExpressionMatch match = clock.match(word); match.hasMatch()) {
        const QTime at(match.captured(1).toInt(), match.captured(2).toInt());
        if (!at.isValid())
            return std::nullopt;
        const QTimeZone zone = match.captured(3).isEmpty() ? time.displayZone() : QTimeZone::utc();
        const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms, zone).date();
        Instant moment{QDateTime(today, at, zone).toMSecsSinceEpoch()};
        if (moment <= now - kHalfDay) // shortly after midnight is tomorrow; what has just passed is a slip that the rules name
            moment = Instant{QDateTime(today.addDays(1), at, zone).toMSecsSinceEpoch()};
        return std::optional(moment);
    }
    const QRegularExpressionMatch match = length.match(word);
    const qint64 minutes = match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong();
    if (!match.hasMatch() || minutes <= 0)
        return std::nullopt;
    return std::optional(wholeMinute(now + Milliseconds(minutes * kMinuteMs)));
}

} // namespace quarterdeck
