// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/postmortemreader.h"

#include "domain/decide.h"
#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr qsizetype kFileLimit = 4 * 1024 * 1024;

struct PostmortemText
{
    Q_DECLARE_TR_FUNCTIONS(PostmortemReader)
};

/// A stated duration: so long, "?", or nothing that says anything.
struct Stated
{
    enum class State { Absent, Unknown, Known };
    State state = State::Absent;
    Milliseconds length{0};
};

/// "4 hours 42 minutes", "148 minutes", "1h 5m", "2 days", "?".
Stated readDuration(const QString &text)
{
    if (text.trimmed() == u"?" || text.trimmed().compare(QLatin1String("unknown"), Qt::CaseInsensitive) == 0)
        return {Stated::State::Unknown, {}};
    static const QRegularExpression whole(
        QStringLiteral("^(?:\\s*\\d{1,6}\\s*(?:d|h|m|s|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?)\\s*(?:,|and)?)+[.\\s]*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression part(QStringLiteral("(\\d+)\\s*([dhms])"), QRegularExpression::CaseInsensitiveOption);
    if (!whole.match(text).hasMatch())
        return {};
    Stated stated{Stated::State::Known, {}};
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QChar unit = match.captured(2).at(0).toLower();
        const qint64 seconds = unit == u'd' ? 86400 : unit == u'h' ? 3600 : unit == u'm' ? 60 : 1;
        stated.length += Milliseconds(match.captured(1).toLongLong() * seconds * 1000);
    }
    return stated;
}

/// "UTC", "CET", "Europe/Copenhagen", "UTC+02:00"; nullopt for what names no one zone.
std::optional<QTimeZone> zoneNamed(const QString &name)
{
    static const QRegularExpression offset(QStringLiteral("^(?:UTC|GMT)?([+-])(\\d{1,2}):?(\\d\\d)?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QHash<QString, int> kHours{{QStringLiteral("UTC"), 0},  {QStringLiteral("GMT"), 0},  {QStringLiteral("Z"), 0},
                                            {QStringLiteral("WET"), 0},  {QStringLiteral("CEST"), 2}, {QStringLiteral("EEST"), 3},
                                            {QStringLiteral("EST"), -5}, {QStringLiteral("EDT"), -4}, {QStringLiteral("CDT"), -5},
                                            {QStringLiteral("PST"), -8}, {QStringLiteral("PDT"), -7}};
    if (const auto hours = kHours.constFind(name.toUpper()); hours != kHours.constEnd())
        return *hours == 0 ? QTimeZone::utc() : QTimeZone(*hours * 3600);
    if (const QRegularExpressionMatch match = offset.match(name); match.hasMatch()) {
        const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
        return QTimeZone(match.captured(1) == u"-" ? -seconds : seconds);
    }
    // People write these for the clocks of their country, summer time included. (Of other letters Qt would make UTC.)
    const QByteArray id = name.toUpper() == u"CET" || name.toUpper() == u"MET" ? QByteArray("Europe/Brussels")
                        : name.toUpper() == u"EET"                             ? QByteArray("Europe/Athens")
                                                                               : name.toUtf8();
    return QTimeZone::isTimeZoneIdAvailable(id) ? std::optional(QTimeZone(id)) : std::nullopt;
}

/// Markdown's marks taken off: what is left is what people read.
QString plain(QString text)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\[\\]]*)\\]\\(([^()\\s]*)\\)"));
    text.replace(link, QStringLiteral("\\1 (\\2)"));
    return text.remove(QStringLiteral("**")).remove(QLatin1Char('`')).trimmed();
}

/// The cells of "| a | b |"; a bar after a backslash belongs to its cell.
QStringList cells(const QString &line)
{
    QStringList out{QString()};
    const QString inner = line.trimmed();
    for (qsizetype i = 1; i < inner.size(); ++i) {
        if (inner.at(i) == u'\\' && i + 1 < inner.size() && inner.at(i + 1) == u'|')
            out.last() += inner.at(++i);
        else if (inner.at(i) == u'|')
            out << QString();
        else
            out.last() += inner.at(i);
    }
    if (out.last().trimmed().isEmpty())
        out.removeLast();
    for (QString &cell : out)
        cell = cell.trimmed();
    return out;
}

class PostmortemReader
{
public:
    PostmortemReader(const SourceOptions &options, SourceReading &reading) : m_zone(options.zoneOr({})), m_reading(reading) {}
    Outcome read(const QString &text);

private:
    Outcome readLine(const QString &line);
    void readRow(const QString &line);
    Outcome readStats(const QString &line);
    void addTimes();

    QTimeZone m_zone;
    SourceReading &m_reading;
    ImportedIncident m_incident;
    QString m_section, m_summary;
    QStringList m_rows; ///< of the timeline; read when the zone is known
    QHash<QString, int> m_sameMoment;
    Stated m_detection, m_recovery;
};

Outcome PostmortemReader::read(const QString &text)
{
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (Outcome read = readLine(line.trimmed()); !read)
            return read;
    }
    for (const QString &row : std::as_const(m_rows))
        readRow(row);
    if (m_incident.title.isEmpty())
        return refuse(PostmortemText::tr("The file has no title (a line that begins with “# ”), so it is no postmortem."));
    if (m_incident.updates.isEmpty())
        return refuse(
            PostmortemText::tr("The file has no timeline: a table of times and events below the heading “Timeline” is needed."));
    std::stable_sort(m_incident.updates.begin(), m_incident.updates.end(),
                     [](const ImportedUpdate &a, const ImportedUpdate &b) { return a.at < b.at; });
    m_incident.declared = m_incident.updates.first().at;
    m_incident.origin = {QStringLiteral("postmortem"), m_incident.title + QLatin1Char('|') + toRfc3339(*m_incident.declared), {}};
    m_incident.entryType = EntryType::Note;
    m_incident.internalImpact = cleaned(m_summary, limits::Impact, true).trimmed();
    addTimes();
    m_reading.note(PostmortemText::tr("The layout has no time of declaring; the first row of the timeline is taken for it."));
    m_reading.incidents.append({1, std::move(m_incident)});
    return Done{};
}

Outcome PostmortemReader::readLine(const QString &line)
{
    static const QRegularExpression zone(QStringLiteral("^All times (?:are )?in ([A-Za-z0-9_/+:-]+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (line.startsWith(u'#')) {
        const QString heading = line.mid(line.indexOf(u' ') + 1).trimmed();
        m_section = heading.toLower();
        if (m_incident.title.isEmpty())
            m_incident.title = cleaned(plain(heading), limits::Title, false).trimmed();
    } else if (m_section.startsWith(QLatin1String("timeline"))) {
        if (const QRegularExpressionMatch stated = zone.match(line); stated.hasMatch()) {
            const QString name = stated.captured(1);
            const std::optional<QTimeZone> found = zoneNamed(name);
            if (!found)
                return refuse(PostmortemText::tr("The file says “All times in %1”, which names no one time zone; write it as "
                                                 "UTC, as an offset or as Europe/Copenhagen.")
                                  .arg(name));
            m_zone = *found;
        } else if (line.startsWith(u'|')) {
            m_rows << line;
        }
    } else if (m_section.startsWith(QLatin1String("summary"))) {
        m_summary += plain(line) + QLatin1Char('\n');
    } else if (m_section.startsWith(QLatin1String("stats"))) {
        return readStats(line);
    }
    return Done{};
}

Outcome PostmortemReader::readStats(const QString &line)
{
    static const QRegularExpression shape(QStringLiteral("^(?:[-*]\\s+)?([^:]+):\\s*(.*)$"));
    const QRegularExpressionMatch match = shape.match(line);
    const QString name = plain(match.captured(1)).toLower(), value = plain(match.captured(2));
    if (name == u"time to detection")
        m_detection = readDuration(value);
    else if (name == u"time to recovery")
        m_recovery = readDuration(value);
    else if (name == u"category" && !value.isEmpty())
        m_incident.tags = QStringList{cleaned(value, limits::Name, false).trimmed()};
    return Done{};
}

/// One row of the timeline; its heading and the line below that are no rows.
void PostmortemReader::readRow(const QString &line)
{
    static const QRegularExpression rule(QStringLiteral("^:?-{2,}:?$"));
    const QStringList row = cells(line);
    if (row.size() < 2 || rule.match(row.at(0)).hasMatch() || row.at(0).compare(QLatin1String("time"), Qt::CaseInsensitive) == 0)
        return;
    const int number = ++m_reading.rows;
    WrittenTimeReader times(DateOrder::YearMonthDay, m_zone);
    const Result<std::optional<Instant>> at = times.read(row.at(0).toUtf8());
    if (!at || !*at) {
        m_reading.reject(number, at ? PostmortemText::tr("it has no time") : at.error().message);
        return;
    }
    ImportedUpdate update;
    update.at = **at;
    update.text = cleaned(plain(row.mid(1).join(QStringLiteral(" | "))), limits::EntryText, true).trimmed();
    if (update.text.isEmpty()) {
        m_reading.reject(number, PostmortemText::tr("it says nothing"));
        return;
    }
    const QString moment = toRfc3339(update.at);
    update.key = moment + QLatin1Char('|') + QString::number(++m_sameMoment[moment]);
    if (update.text.startsWith(QLatin1String("Detection:"), Qt::CaseInsensitive))
        update.type = EntryType::Detection;
    else if (update.text.startsWith(QLatin1String("Recovery:"), Qt::CaseInsensitive))
        update.type = EntryType::Resolution;
    m_incident.updates << update;
}

void PostmortemReader::addTimes()
{
    using State = Stated::State;
    const Instant start = *m_incident.declared, end = m_incident.updates.last().at;
    const auto stands = [&](const Stated &stated) {
        return stated.state == State::Known && stated.length.count() > 0
            && std::any_of(m_incident.updates.begin(), m_incident.updates.end(),
                           [&](const ImportedUpdate &u) { return u.at == start + stated.length; });
    };
    const bool proved = stands(m_detection) || stands(m_recovery);
    if (proved)
        m_incident.milestones.append({Milestone::ImpactStarted, MilestoneValue::time(start)});
    else if (m_detection.state == State::Known || m_recovery.state == State::Known)
        m_reading.note(
            PostmortemText::tr("No row of the timeline stands at the stated time of detection or recovery after its first row, "
                               "so it does not say when impact started; start, detection and recovery are left out."));
    if (proved && m_detection.state == State::Known)
        m_incident.detected = start + m_detection.length;
    if (m_detection.state == State::Unknown)
        m_incident.milestones.append({Milestone::Detected, MilestoneValue::unknown()});
    if (m_recovery.state == State::Unknown)
        m_incident.milestones.append({Milestone::Resolved, MilestoneValue::unknown()});
    ImportedUpdate over;
    const bool resolved = proved && m_recovery.state == State::Known;
    over.at = resolved ? start + m_recovery.length : end;
    over.status = resolved ? Status::Resolved : Status::Closed;
    over.key = QStringLiteral("over|") + toRfc3339(over.at);
    m_incident.updates << over;
}

} // namespace

Result<SourceReading> readPostmortem(QIODevice &file, const SourceOptions &options)
{
    SourceReading reading;
    QByteArray bytes;
    for (QByteArray more;
         bytes.size() <= kFileLimit && !(more = file.read(kFileLimit)).isEmpty();) // a pipe gives it piece by piece
        bytes += more;
    if (bytes.size() > kFileLimit)
        return refuse(
            PostmortemText::tr("The file is longer than %1 MB, so it is no postmortem.").arg(kFileLimit / (1024 * 1024)));
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (!QByteArrayView(bytes).isValidUtf8())
        return refuse(PostmortemText::tr("The file is not UTF-8 text; save it as UTF-8."));
    if (Outcome on = options.goOn(0); !on)
        return on.error();
    if (Outcome read = PostmortemReader(options, reading).read(QString::fromUtf8(bytes)); !read)
        return read.error();
    return reading;
}

} // namespace quarterdeck
