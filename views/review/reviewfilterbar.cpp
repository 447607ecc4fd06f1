// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewfilterbar.h"

#include "common/plainlabel.h"
#include "common/taborder.h"
#include "common/typography.h"
#include "metrics/metricprofile.h"
#include "review/figurewords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace quarterdeck {

namespace {

enum KindChoice { RealOnly, WithBackfill, WithPractice, PracticeOnly };

// The stable words of what is chosen, in the order of the boxes.
constexpr std::array kPeriods{"30", "90", "365", "all", "custom"};
constexpr std::array kKinds{"real", "backfilled", "with_practice", "practice"};

/// Another list in a box; what is chosen stays chosen.
void fill(QComboBox &box, const QStringList &entries)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box.currentIndex() > 0 ? box.currentText() : QString();
    while (box.count() > 1)
        box.removeItem(1);
    box.addItems(entries);
    if (!chosen.isEmpty() && box.findText(chosen) < 0)
        box.addItem(chosen); // nothing has it now, and that is the answer
    box.setCurrentIndex(chosen.isEmpty() ? 0 : box.findText(chosen));
}

} // namespace

ReviewFilterBar::ReviewFilterBar(QWidget *parent)
    : QWidget(parent),
      m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_choices(new QHBoxLayout),
      m_buttons(new QHBoxLayout),
      m_period(addChoice(QStringLiteral("period"), tr("Period"))),
      m_dates(new QWidget(this)),
      m_from(new QDateEdit(m_dates)),
      m_to(new QDateEdit(m_dates)),
      m_severity(addChoice(QStringLiteral("severity"), tr("Severity"))),
      m_service(addChoice(QStringLiteral("service"), tr("Service"))),
      m_kind(addChoice(QStringLiteral("kind"), tr("Kind"))),
      m_profile(addChoice(QStringLiteral("definitions"), tr("Definitions"))),
      m_zone(addChoice(QStringLiteral("zone"), tr("Days and hours in"))),
      m_ten(new QPushButton(tr("Last ten: detection or mitigation?"), this)),
      m_report(new QPushButton(tr("PDF report…"), this))
{
    m_period->addItems({tr("Last 30 days"), tr("Last 90 days"), tr("Last 365 days"), tr("All time"), tr("From, to…")});
    m_period->setCurrentIndex(int(Period::Days90));
    m_severity->addItem(tr("All"));
    m_service->addItem(tr("All"));
    m_kind->addItems({tr("Real"), tr("Real and backfilled"), tr("Real and practice"), tr("Practice only")});
    const QStringList names{tr("From detection"), tr("Impact"), tr("From impact")};
    const QStringList profiles{QStringLiteral("detection"), QStringLiteral("impact"), QStringLiteral("from-impact")};
    for (qsizetype i = 0; i < profiles.size(); ++i)
        m_profile->addItem(names.at(i), profiles.at(i));
    m_zone->addItems({tr("Local time"), QStringLiteral("UTC")});

    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDate(QDate::currentDate());
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        connect(edit, &QDateEdit::dateChanged, this, &ReviewFilterBar::changeByHand);
    }
    m_from->setObjectName(QStringLiteral("review-from"));
    m_to->setObjectName(QStringLiteral("review-to"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_from->setDate(QDate::currentDate().addDays(-30));
    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->addWidget(m_from);
    dates->addWidget(new PlainLabel(QStringLiteral("–"), TextTone::Secondary, m_dates));
    dates->addWidget(m_to);
    m_choices->insertWidget(1, m_dates, 0, Qt::AlignBottom);
    m_dates->hide();

    m_ten->setObjectName(QStringLiteral("review-ten"));
    m_ten->setCheckable(true);
    m_report->setObjectName(QStringLiteral("review-report"));
    m_choices->addStretch(1);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_ten, 0, Qt::AlignBottom);
    m_buttons->addWidget(m_report, 0, Qt::AlignBottom);
    m_rows->addLayout(m_choices, 1);
    m_rows->addLayout(m_buttons);
    for (QComboBox *box : {m_period, m_severity, m_service, m_kind, m_profile, m_zone})
        connect(box, &QComboBox::currentIndexChanged, this, &ReviewFilterBar::changeByHand);
    connect(m_ten, &QPushButton::clicked, this, [this](bool on) {
        m_newestTen = on;
        if (on)
            emit newestTenWanted();
        emit changed();
    });
    connect(m_report, &QPushButton::clicked, this, &ReviewFilterBar::reportWanted);
    setFocusProxy(m_period);
    restyle();
    tabAsLaidOut(*this);
}

QComboBox *ReviewFilterBar::addChoice(const QString &name, const QString &label)
{
    auto *column = new QVBoxLayout;
    auto *words = new PlainLabel(label, TextTone::Secondary, this);
    auto *box = new QComboBox(this);
    box->setObjectName(QStringLiteral("review-") + name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(6);
    words->setBuddy(box);
    m_labels.append(words);
    column->setSpacing(2);
    column->addWidget(words);
    column->addWidget(box);
    m_choices->addLayout(column);
    return box;
}

void ReviewFilterBar::changeByHand()
{
    m_dates->setVisible(period() == Period::Custom);
    if (sender() == m_period && m_newestTen) {
        m_newestTen = false; // another period asks for another set
        m_ten->setChecked(false);
    }
    emit changed();
}

void ReviewFilterBar::setChoices(const QStringList &severities, const QStringList &services)
{
    fill(*m_severity, severities);
    fill(*m_service, services);
}

void ReviewFilterBar::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    const QSignalBlocker quiet(m_zone);
    m_zone->setItemText(0, tr("Local (%1)").arg(zoneWords(format.localZone())));
    m_zone->setCurrentIndex(format.mode() == ZoneMode::Local ? 0 : 1);
}

void ReviewFilterBar::setPeriod(Period period) { m_period->setCurrentIndex(int(period)); }

ReviewFilterBar::Period ReviewFilterBar::period() const { return Period(m_period->currentIndex()); }

bool ReviewFilterBar::isFiltered() const
{
    return m_severity->currentIndex() > 0 || m_service->currentIndex() > 0 || m_kind->currentIndex() != RealOnly;
}

void ReviewFilterBar::clear()
{
    {
        const QSignalBlocker severity(m_severity), service(m_service), kind(m_kind);
        m_severity->setCurrentIndex(0);
        m_service->setCurrentIndex(0);
        m_kind->setCurrentIndex(RealOnly);
    }
    emit changed();
}

void ReviewFilterBar::addButton(QWidget *button)
{
    m_buttons->insertWidget(1, button, 0, Qt::AlignBottom);
    tabAsLaidOut(*this);
}

QJsonObject ReviewFilterBar::state() const
{
    const auto named = [](const QComboBox *box) { return box->currentIndex() > 0 ? QJsonValue(box->currentText()) : QJsonValue(); };
    return {{QStringLiteral("period"), QLatin1String(kPeriods[size_t(period())])},
            {QStringLiteral("from"), m_from->date().toString(Qt::ISODate)},
            {QStringLiteral("to"), m_to->date().toString(Qt::ISODate)},
            {QStringLiteral("severity"), named(m_severity)},
            {QStringLiteral("service"), named(m_service)},
            {QStringLiteral("kind"), QLatin1String(kKinds[size_t(m_kind->currentIndex())])},
            {QStringLiteral("definitions"), profile()},
            {QStringLiteral("zone"), m_zone->currentIndex() == 0 ? QStringLiteral("local") : QStringLiteral("utc")},
            {QStringLiteral("newest_ten"), m_newestTen}};
}

void ReviewFilterBar::setState(const QJsonObject &state)
{
    const auto text = [&state](const char *name) { return state.value(QLatin1String(name)).toString(); };
    const auto choose = [](QComboBox *box, int index) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(std::max(0, index));
    };
    const auto chooseNamed = [&choose](QComboBox *box, const QString &name) {
        if (!name.isEmpty() && box->findText(name) < 1) {
            const QSignalBlocker quiet(box);
            box->addItem(name);
        }
        choose(box, name.isEmpty() ? 0 : box->findText(name));
    };
    const auto placeOf = [](const auto &words, const QString &word, int otherwise) {
        const auto found = std::find_if(words.begin(), words.end(), [&word](const char *one) { return word == QLatin1String(one); });
        return found == words.end() ? otherwise : int(found - words.begin());
    };
    choose(m_period, placeOf(kPeriods, text("period"), int(Period::Days90)));
    for (const auto &[edit, name] : {std::pair{m_from, "from"}, std::pair{m_to, "to"}}) {
        const QSignalBlocker quiet(edit);
        if (const QDate date = QDate::fromString(text(name), Qt::ISODate); date.isValid())
            edit->setDate(date);
    }
    chooseNamed(m_severity, text("severity"));
    chooseNamed(m_service, text("service"));
    choose(m_kind, placeOf(kKinds, text("kind"), RealOnly));
    choose(m_profile, m_profile->findData(text("definitions")));
    choose(m_zone, text("zone") == u"utc" ? 1 : 0);
    m_newestTen = state.value(QLatin1String("newest_ten")).toBool();
    m_ten->setChecked(m_newestTen);
    m_dates->setVisible(period() == Period::Custom);
    emit changed();
}

QTimeZone ReviewFilterBar::zone() const { return m_zone->currentIndex() == 0 ? m_format.localZone() : QTimeZone::utc(); }

QString ReviewFilterBar::profile() const { return m_profile->currentData().toString(); }

Selection ReviewFilterBar::selection(Instant now) const
{
    Selection selection;
    selection.zone = zone();
    const auto startOf = [&](const QDate &date) { return Instant{date.startOfDay(selection.zone).toMSecsSinceEpoch()}; };
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms, selection.zone).date();
    switch (m_newestTen ? Period::All : period()) {
    case Period::Days30:
        selection.from = startOf(today.addDays(-29));
        break;
    case Period::Days90:
        selection.from = startOf(today.addDays(-89));
        break;
    case Period::Days365:
        selection.from = startOf(today.addDays(-364));
        break;
    case Period::All:
        break;
    case Period::Custom:
        selection.from = startOf(std::min(m_from->date(), m_to->date()));
        selection.to = startOf(std::max(m_from->date(), m_to->date()).addDays(1));
        break;
    }
    if (selection.from && !selection.to)
        selection.to = startOf(today.addDays(1));
    if (m_severity->currentIndex() > 0)
        selection.severities = {m_severity->currentText()};
    if (m_service->currentIndex() > 0)
        selection.services = {m_service->currentText()};
    const QVector<IncidentKind> practice{IncidentKind::Drill, IncidentKind::Test};
    const QVector<IncidentKind> kinds[] = {{IncidentKind::Real},
                                           {IncidentKind::Real, IncidentKind::Backfill},
                                           QVector<IncidentKind>{IncidentKind::Real} + practice,
                                           practice};
    selection.kinds = kinds[m_kind->currentIndex()];
    return selection;
}

void ReviewFilterBar::takeFocus() { m_period->setFocus(Qt::ShortcutFocusReason); }

void ReviewFilterBar::restyle()
{
    const Typography type(font());
    m_rows->setContentsMargins(type.space(3), type.space(2), type.space(3), type.space(2));
    for (QBoxLayout *row : {m_rows, m_choices, m_buttons})
        row->setSpacing(type.space(3));
    for (PlainLabel *label : std::as_const(m_labels))
        label->setFont(type.small());
}

/// As wide as the choices at least; the buttons find room below them.
QSize ReviewFilterBar::minimumSizeHint() const
{
    const QMargins margins = m_rows->contentsMargins();
    const QSize choices = m_choices->minimumSize();
    const int below = m_rows->direction() == QBoxLayout::TopToBottom ? m_buttons->minimumSize().height() + m_rows->spacing() : 0;
    return {std::max(choices.width(), m_buttons->minimumSize().width()) + margins.left() + margins.right(),
            choices.height() + below + margins.top() + margins.bottom()};
}

void ReviewFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QMargins margins = m_rows->contentsMargins();
    const int wanted =
        m_choices->sizeHint().width() + m_buttons->sizeHint().width() + m_rows->spacing() + margins.left() + margins.right();
    const auto direction = wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_rows->direction()) {
        m_rows->setDirection(direction);
        updateGeometry();
    }
}

void ReviewFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace quarterdeck
