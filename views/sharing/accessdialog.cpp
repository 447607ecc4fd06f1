// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/accessdialog.h"

#include "common/plainlabel.h"
#include "common/taborder.h"
#include "common/typography.h"
#include "warroom/whenready.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quarterdeck {

AccessDialog::AccessDialog(WarRoom &room, std::shared_ptr<LiveIncident> incident, QWidget *parent)
    : QDialog(parent),
      m_room(room),
      m_incident(std::move(incident)),
      m_everyone(new QRadioButton(tr("&Everyone with a login"), this)),
      m_members(new QRadioButton(tr("&Private: only these people"), this)),
      m_name(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_hint(new PlainLabel({}, TextTone::Secondary, this)),
      m_message(new PlainLabel(this)),
      m_add(new QPushButton(tr("&Add"), this)),
      m_remove(new QPushButton(tr("&Remove"), this)),
      m_save(new QPushButton(tr("&Save"), this)),
      m_close(new QPushButton(tr("Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("accessDialog"));
    setWindowTitle(tr("Who may see %1").arg(m_incident->state().ref));
    build();
    fill(m_incident->state());
    connect(m_incident.get(), &LiveIncident::removed, this, &QWidget::close);
}

void AccessDialog::build()
{
    const Typography type(font());
    m_name->setObjectName(QStringLiteral("memberName"));
    m_name->setPlaceholderText(tr("Login of a person, then Enter"));
    m_name->setAccessibleName(tr("Person to add"));
    auto *completer = new QCompleter(m_room.knownPeople(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    m_name->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("members"));
    m_list->setAccessibleName(tr("People who may see the incident"));
    m_list->installEventFilter(this);
    m_hint->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("accessMessage"));
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveAccess"));
    m_save->setDefault(true);
    m_save->setProperty("primary", true);

    auto *entry = new QHBoxLayout;
    entry->addWidget(m_name, 1);
    entry->addWidget(m_add);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(type.space(2));
    column->addWidget(m_everyone);
    column->addWidget(m_members);
    column->addLayout(entry);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addWidget(m_message);
    column->addLayout(buttons);
    resize(type.space(120), type.space(110));

    connect(m_members, &QRadioButton::toggled, this, [this](bool on) {
        refresh();
        if (on && m_list->count() == 0)
            fill(m_incident->state());
        if (on)
            m_name->setFocus();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { add(m_name->text()); });
    connect(m_remove, &QPushButton::clicked, this, &AccessDialog::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &AccessDialog::refresh);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_save, &QPushButton::clicked, this, &AccessDialog::submit);
    tabAsLaidOut(*this);
}

/// A list that begins: who writes it, and who has a role already.
void AccessDialog::fill(const Incident &incident)
{
    QStringList people = incident.members;
    if (people.isEmpty()) {
        people << m_room.author();
        for (const QString &handle : incident.roles)
            people << handle;
        people.removeDuplicates();
    }
    if (m_list->count() == 0)
        m_list->addItems(people);
    if (!m_everyone->isChecked() && !m_members->isChecked())
        (incident.isPrivate ? m_members : m_everyone)->setChecked(true);
    refresh();
}

QStringList AccessDialog::members() const
{
    QStringList people;
    for (int row = 0; row < m_list->count(); ++row)
        people << m_list->item(row)->text();
    return people;
}

void AccessDialog::add(const QString &typed)
{
    QStringList people = members();
    for (QString name : typed.toLower().split(u',', Qt::SkipEmptyParts)) {
        name = name.trimmed();
        if (name.startsWith(u'@'))
            name.remove(0, 1);
        if (name.isEmpty() || people.contains(name))
            continue;
        people << name;
        m_list->addItem(name);
    }
    m_name->clear();
    m_message->clear();
    refresh();
}

void AccessDialog::removeSelected()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    delete m_list->takeItem(row);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    refresh();
}

void AccessDialog::refresh()
{
    const bool isPrivate = m_members->isChecked();
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_add)})
        part->setEnabled(isPrivate);
    m_remove->setEnabled(isPrivate && m_list->currentRow() >= 0);
    if (!isPrivate)
        m_hint->setText(tr("Everyone who may log in to the shared database sees it, all of its past included."));
    else if (!members().contains(m_room.author()))
        m_hint->setText(tr("You are not on the list: the incident disappears here as soon as this is saved."));
    else if (m_room.sync().kind == SyncState::Kind::Embedded)
        m_hint->setText(tr("This journal is on this computer only. The list counts once the incident is on a shared database."));
    else
        m_hint->setText(tr("It disappears for everyone else. What they have read already cannot be unread."));
}

void AccessDialog::submit()
{
    if (!m_name->text().trimmed().isEmpty() && m_members->isChecked())
        add(m_name->text());
    const bool isPrivate = m_members->isChecked();
    m_save->setEnabled(false);
    const AccessChanged change{isPrivate, isPrivate ? members() : QStringList(), m_room.clock().now()};
    whenReady(this, m_room.submit(m_incident->id(), change), [this, isPrivate](const QFuture<Result<Receipt>> &ready) {
        const Result<Receipt> receipt = ready.result();
        m_save->setEnabled(true);
        if (!receipt) {
            m_message->setText(receipt.error().message);
            return;
        }
        const int people = m_list->count();
        emit done(isPrivate ? tr("Private: %n person(s) may see it.", nullptr, people) : tr("Everyone may see it."));
        close();
    });
}

bool AccessDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_name && (key == Qt::Key_Return || key == Qt::Key_Enter) && !m_name->text().trimmed().isEmpty()) {
            add(m_name->text());
            return true;
        }
        if (watched == m_list && key == Qt::Key_Delete) {
            removeSelected();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace quarterdeck
