// SPDX-License-Identifier: GPL-3.0-or-later
#include "comms/findingslist.h"

#include "common/plainlabel.h"
#include "common/rowlist.h"
#include "common/typography.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace quarterdeck {

namespace {

enum Role { FromRole = Qt::UserRole + 1, LengthRole };
constexpr int kShown = 4; // rows; the rest scrolls

} // namespace

FindingsList::FindingsList(const IconSet &icons, QWidget *parent)
    : QWidget(parent), m_icons(icons), m_none(new PlainLabel({}, TextTone::Quiet, this)), m_list(new RowList(this)), m_rows(new QStandardItemModel(this))
{
    m_none->setObjectName(QStringLiteral("message-clean"));
    m_none->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("message-findings"));
    m_list->setAccessibleName(tr("What the rules say"));
    m_list->setModel(m_rows);
    m_list->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none);
    column->addWidget(m_list);
    connect(m_list, &RowList::chosen, this,
            [this](const QModelIndex &index) { emit chosen(index.data(FromRole).toInt(), index.data(LengthRole).toInt()); });
}

QWidget *FindingsList::stop() const { return m_list; }

void FindingsList::setFindings(const QVector<MessageFinding> &findings, bool isWritten)
{
    while (m_rows->rowCount() > findings.size())
        m_rows->removeRow(m_rows->rowCount() - 1);
    for (int row = 0; row < findings.size(); ++row) {
        if (row == m_rows->rowCount())
            m_rows->appendRow(new QStandardItem);
        QStandardItem *item = m_rows->item(row);
        const MessageFinding &one = findings.at(row);
        const QString line = tr("%1: %2", "name of a rule, what it says").arg(messagerule::display(one.rule), one.sentence);
        if (item->text() != line) {
            item->setText(line);
            item->setIcon(m_icons.icon(one.blocks ? QStringLiteral("warning") : QStringLiteral("info"), one.blocks ? Token::Overdue : Token::Text2));
            item->setData(one.blocks ? tr("Stops the message. %1").arg(line) : tr("Look again. %1").arg(line), Qt::AccessibleTextRole);
        }
        item->setData(one.from, FromRole);
        item->setData(one.length, LengthRole);
        item->setEditable(false);
    }
    const bool any = !findings.isEmpty();
    m_list->setVisible(any);
    const int line = QFontMetrics(m_list->font()).lineSpacing() + Typography(font()).space(2);
    m_list->setFixedHeight(line * std::min(int(findings.size()) + 1, kShown));
    m_none->setVisible(!any);
    m_none->setText(isWritten ? tr("The rules find nothing to change.") : tr("Choose a template, or write what they need to know."));
}

} // namespace quarterdeck
