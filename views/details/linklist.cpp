// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/linklist.h"

#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "details/inlinefield.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace quarterdeck {

LinkList::LinkList(const ThemeStore &themes, QWidget *parent) :
    QWidget(parent), m_themes(themes), m_icons(themes), m_rows(new QVBoxLayout),
    m_adder(new InlineField(tr("New link"), tr("Add a link: address, then its name"), InlineField::Kind::Line, themes, this))
{
    m_adder->setObjectName(QStringLiteral("add-link"));
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_rows);
    column->addWidget(m_adder);
    connect(m_adder, &InlineField::submitted, this, [this](const QString &typed) {
        const QString text = typed.simplified();
        emit addAsked(text.section(u' ', 0, 0), text.section(u' ', 1));
    });
}

void LinkList::show(const QVector<Link> &links)
{
    if (links == m_links)
        return;
    m_links = links;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    QWidget *before = nullptr;
    for (const Link &link : links) {
        QWidget *row = makeRow(link);
        m_rows->addWidget(row);
        if (before)
            setTabOrder(before, row);
        before = row;
    }
    if (before)
        setTabOrder(before, m_adder);
}

QWidget *LinkList::makeRow(const Link &link)
{
    const Typography type(font());
    const QString host = QUrl(link.url).host();
    auto *row = new QWidget(this);
    auto *name = new ElidedLabel(link.label.isEmpty() ? link.url : link.label, Qt::ElideMiddle, row);
    name->setToolTip(plainTooltip(link.url));
    auto *where = new PlainLabel(link.label.isEmpty() ? QString() : host, TextTone::Quiet, row);
    where->setFont(type.small());
    const auto button = [&](const QString &icon, const QString &says) {
        auto *tool = new QToolButton(row);
        tool->setIcon(m_icons.icon(icon));
        tool->setAutoRaise(true);
        tool->setFocusPolicy(Qt::StrongFocus);
        tool->setAccessibleName(says);
        tool->setToolTip(plainTooltip(says));
        return tool;
    };
    QToolButton *open = button(QStringLiteral("link"), tr("Open %1").arg(host));
    QToolButton *remove = button(QStringLiteral("close"), tr("Remove the link to %1").arg(host));
    open->setObjectName(QStringLiteral("open-link"));
    remove->setObjectName(QStringLiteral("remove-link"));
    connect(open, &QToolButton::clicked, this, [this, url = link.url] { emit openAsked(url); });
    connect(remove, &QToolButton::clicked, this, [this, url = link.url] { emit removeAsked(url); });

    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(type.space(1), 0, 0, 0);
    line->addWidget(name, 1);
    line->addWidget(where);
    line->addWidget(open);
    line->addWidget(remove);
    return row;
}

} // namespace quarterdeck
