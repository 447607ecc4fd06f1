// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/preferencesdialog.h"

#include "common/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {
constexpr int kWide = 270, kHigh = 170; ///< steps of the grid
}

PreferencesDialog::PreferencesDialog(WarRoom &room, CommandActions &actions, const ThemeStore &themes, QWidget *parent)
    : QDialog(parent),
      m_list(new QListWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_general(new GeneralPage(actions, themes, this)),
      m_policy(new PolicyPage(room, themes, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    m_list->setObjectName(QStringLiteral("preferencePages"));
    m_list->setAccessibleName(tr("Preference pages"));
    m_list->addItems({tr("General"), tr("Policy")});
    m_pages->addWidget(m_general);
    m_pages->addWidget(m_policy);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QWidget::close);

    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(close);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(Typography(font()).space(4));
    row->addLayout(left);
    row->addWidget(m_pages, 1);
    fitList();
    const Typography type(font());
    resize(QSize(type.space(kWide), type.space(kHigh)).boundedTo(screen()->availableSize()));
    m_list->setFocus();
}

void PreferencesDialog::fitList() { m_list->setFixedWidth(m_list->sizeHintForColumn(0) + Typography(font()).space(16)); }

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitList();
}

} // namespace quarterdeck
