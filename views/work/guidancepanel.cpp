// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/guidancepanel.h"

#include "common/emptystate.h"
#include "common/rowlist.h"
#include "common/themestore.h"
#include "warroom/warroom.h"
#include "warroom/whenready.h"
#include "work/guidancedelegate.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace quarterdeck {

GuidancePanel::GuidancePanel(WarRoom &room, const ThemeStore &themes, QWidget *parent)
    : QWidget(parent),
      m_room(room),
      m_model([&room](const Incident &incident) -> const Policy & { return room.policyOf(incident); }, room.author()),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState({}, {}, this)),
      m_list(new RowList(this))
{
    setObjectName(QStringLiteral("guidance"));
    setAccessibleName(tr("Guidance"));
    m_list->setObjectName(QStringLiteral("guidance-list"));
    m_list->setAccessibleName(tr("What the policy says about this moment"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new GuidanceDelegate(themes, this));
    m_list->setMinimumHeight(2 * QFontMetrics(font()).height());
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_list);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);

    connect(m_list, &RowList::chosen, this, &GuidancePanel::act);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(GuidanceModel::KindRole).toInt() == int(GuidanceModel::Kind::Heading))
            m_model.toggle(index.row());
    });
    connect(&m_model, &GuidanceModel::dataChanged, m_list, [this] { m_list->doItemsLayout(); }, Qt::QueuedConnection);
    connect(&m_model, &GuidanceModel::rowsInserted, this, &GuidancePanel::refresh);
    connect(&m_model, &GuidanceModel::rowsRemoved, this, &GuidancePanel::refresh);
    connect(&themes, &ThemeStore::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    setTimeFormat(m_time);
    refresh();
}

GuidancePanel::~GuidancePanel() = default;

void GuidancePanel::setIncident(std::shared_ptr<LiveIncident> incident)
{
    m_incident = std::move(incident);
    m_model.tick(m_room.clock().now());
    m_model.setIncident(m_incident);
    refresh();
}

void GuidancePanel::setTimeFormat(const TimeFormat &format)
{
    m_time = format;
    m_model.setTimeText([format](Instant at) { return format.time(at); });
}

void GuidancePanel::tick()
{
    if (isVisible())
        m_model.tick(m_room.clock().now());
}

void GuidancePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
}

void GuidancePanel::refresh()
{
    m_empty->setTitle(m_incident && m_incident->isLoaded() ? tr("The policy says nothing about this moment.") : tr("No incident is open."));
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
}

void GuidancePanel::act(const QModelIndex &index)
{
    switch (static_cast<GuidanceModel::Kind>(index.data(GuidanceModel::KindRole).toInt())) {
    case GuidanceModel::Kind::Heading:
        if (QGuiApplication::mouseButtons() == Qt::NoButton) // a double click was two clicks already
            m_model.toggle(index.row());
        break;
    case GuidanceModel::Kind::Channel:
        QGuiApplication::clipboard()->setText(index.data().toString());
        emit said(tr("Copied: %1").arg(index.data().toString()));
        break;
    case GuidanceModel::Kind::Bridge:
        if (const QUrl url(index.data().toString(), QUrl::StrictMode); url.scheme() == u"https" || url.scheme() == u"http")
            QDesktopServices::openUrl(url);
        break;
    case GuidanceModel::Kind::Offer:
        openWarRoom();
        break;
    case GuidanceModel::Kind::Phase:
    case GuidanceModel::Kind::Line:
    case GuidanceModel::Kind::Step:
        break;
    }
}

/// The door gives it its name: it knows every incident's.
void GuidancePanel::openWarRoom()
{
    if (!m_incident)
        return;
    whenReady(this, m_room.submit(m_incident->id(), FieldEdited{Field::Channel, {QStringLiteral("#")}}), [this](const QFuture<Result<Receipt>> &ready) {
        const Result<Receipt> receipt = ready.result();
        emit said(receipt ? tr("The war room is open.") : receipt.error().message);
    });
}

} // namespace quarterdeck
