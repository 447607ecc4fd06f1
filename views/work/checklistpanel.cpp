// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/checklistpanel.h"

#include "common/emptystate.h"
#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "warroom/warroom.h"
#include "warroom/whenready.h"
#include "work/checklistdelegate.h"
#include "work/checklistlist.h"

#include <QEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quarterdeck {

ChecklistPanel::ChecklistPanel(WarRoom &room, const ThemeStore &themes, QWidget *parent)
    : QWidget(parent),
      m_room(room),
      m_themes(themes),
      m_model([&room](const Incident &incident) -> const Policy & { return room.policyOf(incident); }),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState({}, {}, this)),
      m_body(new QWidget(this)),
      m_count(new PlainLabel({}, TextTone::Secondary, m_body)),
      m_list(new ChecklistList(m_body)),
      m_looks(new ChecklistDelegate(themes, this))
{
    setObjectName(QStringLiteral("checklist"));
    setAccessibleName(tr("Checklist"));
    m_count->setObjectName(QStringLiteral("checklist-count"));
    m_list->setObjectName(QStringLiteral("checklist-list"));
    m_list->setAccessibleName(tr("Steps"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_looks);
    m_list->setMinimumHeight(2 * QFontMetrics(font()).height());
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto *column = new QVBoxLayout(m_body);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_body);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);

    m_model.tick(room.clock().now());
    connect(m_list, &ChecklistList::tickAsked, this, &ChecklistPanel::toggle);
    connect(&m_model, &ChecklistModel::countsChanged, this, &ChecklistPanel::refresh);
    // Who and when change with a tick, and with them how high a row is.
    connect(&m_model, &ChecklistModel::dataChanged, m_list, [this] { m_list->doItemsLayout(); }, Qt::QueuedConnection);
    connect(&themes, &ThemeStore::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    restyle();
    refresh();
}

ChecklistPanel::~ChecklistPanel() = default;

void ChecklistPanel::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = std::move(incident);
    m_model.setIncident(m_incident);
    if (m_incident)
        connect(m_incident.get(), &LiveIncident::loaded, this, &ChecklistPanel::refresh);
    refresh();
}

void ChecklistPanel::setTimeFormat(const TimeFormat &format)
{
    m_looks->setTimeFormat(format);
    m_list->viewport()->update();
}

void ChecklistPanel::tick()
{
    m_model.tick(m_room.clock().now());
}

void ChecklistPanel::refresh()
{
    const bool there = m_incident && m_incident->isLoaded();
    m_empty->setTitle(!there ? tr("No incident is open.") : tr("The policy asks for no steps at this level."));
    m_pages->setCurrentIndex(m_model.stepCount() > 0 ? 1 : 0);
    const int late = m_model.lateCount();
    const QString done = tr("%1 of %2 done", "steps of the checklist").arg(m_model.doneCount()).arg(m_model.stepCount());
    m_count->setText(late > 0 ? tr("%1, %n overdue", nullptr, late).arg(done) : done);
}

void ChecklistPanel::toggle(const QModelIndex &index)
{
    const ChecklistItem *item = index.isValid() ? m_model.itemAt(index.row()) : nullptr;
    if (!item || !m_incident)
        return;
    if (item->byItself)
        return emit said(tr("The log shows that this is done; correct the log if it is not."));
    const ChecklistTicked ticked = m_model.toggled(index.row(), m_room.clock().now());
    const QString done = ticked.done ? tr("Done: %1").arg(ticked.task) : tr("Open again: %1").arg(ticked.task);
    whenReady(this, m_room.submit(m_incident->id(), ticked), [this, done](const QFuture<Result<Receipt>> &ready) {
        const Result<Receipt> receipt = ready.result();
        emit said(receipt ? done : receipt.error().message);
    });
}

void ChecklistPanel::restyle()
{
    const Typography type(font());
    m_body->layout()->setContentsMargins(type.space(2), type.space(2), type.space(2), type.space(2));
    m_body->layout()->setSpacing(type.space(1));
    m_count->setFont(type.small());
}

void ChecklistPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_themes.theme().color(Token::Panel));
}

void ChecklistPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

} // namespace quarterdeck
