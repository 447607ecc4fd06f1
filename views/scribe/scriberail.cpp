// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/scriberail.h"

#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "warroom/liveincident.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace quarterdeck {

namespace {

constexpr int kTextSteps = 58; // width in grid steps: 232 px at 100 %

/// Paints one open action: name and who, the time left, and the words below. Overdue is said in words and tinted.
class OpenActionDelegate final : public QStyledItemDelegate
{
public:
    OpenActionDelegate(const ThemeStore &themes, const Clock &clock, QObject *parent)
        : QStyledItemDelegate(parent),
          m_themes(themes),
          m_clock(clock)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Typography type(option.font);
        return {type.space(kTextSteps),
                QFontMetrics(option.font).lineSpacing() + QFontMetrics(type.small()).lineSpacing() + type.space(3)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = m_themes.theme();
        const Typography type(option.font);
        const QVariant due = index.data(OpenActionsModel::DueRole);
        const Milliseconds left{due.isValid() ? due.toLongLong() - m_clock.now().ms : 0};
        const bool overdue = due.isValid() && left.count() <= 0;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.color(Token::Selection));
        else if (overdue)
            painter->fillRect(option.rect, theme.color(Token::OverdueTint));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, theme.color(Token::Hover));
        const int side = type.space(2);
        QRect first = option.rect.adjusted(side, type.space(1), -side, 0);
        first.setHeight(QFontMetrics(option.font).lineSpacing());
        const Qt::Alignment leading =
            QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
        const Qt::Alignment trailing =
            QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter;
        // Each text reads in its own direction, wherever it stands.
        const auto write = [painter](const QRect &area, Qt::Alignment alignment, const QString &text, int width) {
            painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
            painter->drawText(area, int(alignment), painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
        };
        const QString time = due.isValid() ? TimeFormat::remaining(left) : QString();
        painter->setFont(option.font);
        painter->setPen(theme.color(overdue ? Token::Text : Token::Text2));
        write(first, trailing, time, first.width());
        const QString who = index.data(OpenActionsModel::AssigneeRole).toString();
        const QString head =
            index.data(OpenActionsModel::NameRole).toString() + (who.isEmpty() ? QString() : QStringLiteral("  ") + who);
        painter->setFont(type.strong());
        painter->setPen(theme.color(Token::Text));
        const int room = first.width() - QFontMetrics(option.font).horizontalAdvance(time) - side;
        write(first, leading, head, room);
        QRect second = first.translated(0, first.height());
        painter->setFont(type.small());
        second.setHeight(painter->fontMetrics().lineSpacing());
        painter->setPen(theme.color(Token::Text2));
        const QString words = index.data(Qt::DisplayRole).toString().simplified();
        write(second, leading, words, second.width());
        painter->setLayoutDirection(option.direction);
        if (!(option.state & QStyle::State_HasFocus))
            return;
        painter->setPen(QPen(theme.color(Token::FocusRing), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }

private:
    const ThemeStore &m_themes;
    const Clock &m_clock;
};

bool isOpen(const Entry &entry) { return entry.action && !entry.struck && entry.action->state == ActionInfo::State::Open; }

qint64 urgency(const Entry &entry) { return entry.action->dueAt ? entry.action->dueAt->ms : std::numeric_limits<qint64>::max(); }

} // namespace

OpenActionsModel::OpenActionsModel(QObject *parent) : QAbstractListModel(parent) {}

void OpenActionsModel::setIncident(std::shared_ptr<LiveIncident> incident)
{
    beginResetModel();
    m_order.clear();
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = std::move(incident);
    endResetModel();
    if (m_incident) {
        const auto changed = [this](int entry) {
            if (m_incident->state().entries.at(entry).action)
                refresh();
        };
        connect(m_incident.get(), &LiveIncident::loaded, this, &OpenActionsModel::refresh);
        connect(m_incident.get(), &LiveIncident::entryAdded, this, changed);
        connect(m_incident.get(), &LiveIncident::entryChanged, this, changed);
    }
    refresh();
}

void OpenActionsModel::refresh()
{
    QVector<int> order;
    if (m_incident) {
        const Incident &state = m_incident->state();
        for (const int entry : state.indexOfAction) {
            if (isOpen(state.entries.at(entry)))
                order.append(entry);
        }
        std::sort(order.begin(), order.end(), [&state](int a, int b) {
            const qint64 first = urgency(state.entries.at(a));
            const qint64 second = urgency(state.entries.at(b));
            return first != second ? first < second : a < b;
        });
    }
    // A handful of rows without a selection worth keeping: swapping them whole is plainer than moving each.
    beginResetModel();
    m_order = order;
    endResetModel();
}

const Entry &OpenActionsModel::entryAt(int row) const { return m_incident->state().entries.at(m_order.at(row)); }

int OpenActionsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

QVariant OpenActionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.body.text;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2 %3").arg(entry.action->name, entry.action->assignee, entry.body.text);
    case EntryIdRole:
        return entry.id.uuid();
    case NameRole:
        return entry.action->name;
    case AssigneeRole:
        return entry.action->assignee;
    case DueRole:
        return entry.action->dueAt ? QVariant(entry.action->dueAt->ms) : QVariant();
    default:
        return {};
    }
}

ScribeRail::ScribeRail(const ThemeStore &themes, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_model(new OpenActionsModel(this)),
      m_title(new PlainLabel(this)),
      m_none(new PlainLabel(QString(), TextTone::Quiet, this)),
      m_list(new QListView(this)),
      m_stampTitle(new PlainLabel(this)),
      m_stampList(new PlainLabel(QString(), TextTone::Secondary, this))
{
    setObjectName(QStringLiteral("scribeRail"));
    m_list->setObjectName(QStringLiteral("openActions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OpenActionDelegate(themes, clock, this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_none, m_list, m_stampTitle, m_stampList})
        layout->addWidget(widget, widget == m_list ? 1 : 0);
    layout->addStretch();
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { emit entryChosen(m_model->entryAt(index.row()).id); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit entryChosen(m_model->entryAt(index.row()).id); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ScribeRail::refresh);
    connect(&themes, &ThemeStore::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    retranslate();
    refresh();
}

void ScribeRail::setIncident(std::shared_ptr<LiveIncident> incident) { m_model->setIncident(std::move(incident)); }

void ScribeRail::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    refresh();
}

void ScribeRail::setStamps(const QVector<Instant> &stamps)
{
    m_stamps = stamps;
    refresh();
}

QSize ScribeRail::sizeHint() const { return {Typography(font()).space(kTextSteps + 8), 200}; }

void ScribeRail::retranslate()
{
    setAccessibleName(tr("Open actions and kept moments"));
    m_title->setText(tr("Open actions"));
    m_list->setAccessibleName(tr("Open actions"));
    m_none->setText(tr("None. Log one with > or F4; name who, and /10 for ten minutes."));
    m_none->setWordWrap(true);
    m_stampTitle->setText(tr("Kept moments · Shift+F12 to write"));
}

void ScribeRail::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    m_title->setFont(Typography(font()).strong());
    m_stampTitle->setFont(Typography(font()).strong());
    m_none->setFont(Typography(font()).small());
    QStringList times;
    for (const Instant &stamp : m_stamps)
        times << m_format.timeWithSeconds(stamp);
    m_stampList->setText(times.join(QStringLiteral(" · ")));
    m_stampList->setWordWrap(true);
    m_stampTitle->setVisible(!times.isEmpty());
    m_stampList->setVisible(!times.isEmpty());
    bool counting = false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        counting = counting || m_model->entryAt(row).action->dueAt;
    if (counting)
        m_tick.start();
    else
        m_tick.stop();
}

void ScribeRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace quarterdeck
