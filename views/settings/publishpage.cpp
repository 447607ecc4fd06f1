// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/publishpage.h"

#include "common/plainlabel.h"
#include "common/typography.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace quarterdeck {

PublishPage::PublishPage(QWidget *parent)
    : QWidget(parent),
      m_title(new PlainLabel(this)),
      m_sentence(new PlainLabel({}, TextTone::Secondary, this)),
      m_message(new PlainLabel(this)),
      m_table(new QTableView(this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_publish(new QPushButton(tr("&Publish"), this))
{
    const Typography type(font());
    m_title->setFont(type.heading());
    m_title->setObjectName(QStringLiteral("publishTitle"));
    m_sentence->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("publishMessage"));
    m_message->hide();
    m_table->setObjectName(QStringLiteral("policyChanges"));
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(&m_changes);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_back->setObjectName(QStringLiteral("publishBack"));
    m_publish->setObjectName(QStringLiteral("publishConfirm"));
    m_publish->setProperty("primary", true);
    m_back->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_publish);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(type.space(3));
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &PublishPage::left);
    connect(m_publish, &QPushButton::clicked, this, &PublishPage::confirmed);
}

void PublishPage::show(const QString &policyId, const QString &inUse, const QVector<PolicyChange> &changes)
{
    const int count = int(changes.size());
    m_title->setText(tr("Publish %1").arg(policyId));
    m_sentence->setText(tr("%Ln change(s) against %1, which is in use.", nullptr, count).arg(inUse) + u' '
                        + tr("Every console uses it for new incidents from then on; incidents declared before keep theirs."));
    m_changes.setChanges(changes);
    m_message->hide();
    setBusy(false);
    fitColumns();
    m_publish->setFocus(Qt::OtherFocusReason);
}

void PublishPage::setBusy(bool busy)
{
    m_back->setEnabled(!busy);
    m_publish->setEnabled(!busy);
}

void PublishPage::say(const QString &sentence)
{
    setBusy(false);
    m_message->setText(sentence);
    m_message->show();
    m_back->setFocus(Qt::OtherFocusReason);
}

void PublishPage::fitColumns()
{
    const int room = m_table->viewport()->width();
    m_table->setColumnWidth(PolicyChangesModel::WhereColumn, room * 4 / 10);
    m_table->setColumnWidth(PolicyChangesModel::BeforeColumn, room * 3 / 10);
    m_table->setColumnWidth(PolicyChangesModel::AfterColumn, room * 3 / 10);
    m_table->resizeRowsToContents();
}

void PublishPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_publish->isEnabled() && !m_back->hasFocus()) {
        emit confirmed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PublishPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace quarterdeck
