// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workboard.h"

#include "common/emptystate.h"
#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "work/workdelegate.h"
#include "work/worklist.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

struct BoardWords
{
    QString title, nothing, hint, begin;
};

BoardWords wordsOf(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Action:
        return {WorkBoard::tr("Actions"), WorkBoard::tr("No actions yet."),
                WorkBoard::tr("One named person, one task, a time to report back: > @alice check the pool /10."), WorkBoard::tr("New action (N)")};
    case WorkKind::Hypothesis:
        return {WorkBoard::tr("Hypotheses"), WorkBoard::tr("No hypotheses yet."),
                WorkBoard::tr("Write down what may be the cause, so that nobody tries it twice: ? bad cache."), WorkBoard::tr("New hypothesis (N)")};
    case WorkKind::Decision:
        return {WorkBoard::tr("Decisions"), WorkBoard::tr("No decisions yet."),
                WorkBoard::tr("Propose one and hear objections, or log one that was taken: ! roll back."), WorkBoard::tr("Propose a decision (N)")};
    }
    return {};
}

const char *nameOf(WorkKind kind)
{
    return kind == WorkKind::Action ? "actions" : kind == WorkKind::Hypothesis ? "hypotheses" : "decisions";
}

} // namespace

WorkBoard::WorkBoard(WorkKind kind, WorkItemsModel &model, const ThemeStore &themes, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_model(model), m_title(new PlainLabel(wordsOf(kind).title, this)),
      m_summary(new PlainLabel(QString(), TextTone::Secondary, this)), m_more(new QToolButton(this)), m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(wordsOf(kind).nothing, wordsOf(kind).hint, this)), m_begin(m_empty->addButton(wordsOf(kind).begin)), m_list(new WorkList(kind, this)),
      m_looks(new WorkDelegate(kind, themes, this))
{
    const BoardWords words = wordsOf(kind);
    setObjectName(QLatin1String(nameOf(kind)));
    setAccessibleName(words.title);
    m_list->setObjectName(QLatin1String(nameOf(kind)) + QStringLiteral("-list"));
    m_list->setAccessibleName(words.title);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_looks);
    m_list->setMinimumHeight(2 * QFontMetrics(font()).height());
    m_summary->setWordWrap(true);
    m_more->setText(tr("Do…"));
    m_more->setToolTip(plainTooltip(tr("What can be done here, with its keys.")));
    m_more->setAccessibleName(tr("What can be done: %1").arg(words.title));
    m_more->setObjectName(QLatin1String(nameOf(kind)) + QStringLiteral("-more"));
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_begin->setAutoDefault(false);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_list);

    auto *lines = new QVBoxLayout;
    lines->addWidget(m_title);
    lines->addWidget(m_summary);
    auto *head = new QHBoxLayout;
    head->addLayout(lines, 1);
    head->addWidget(m_more, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);

    connect(m_begin, &QPushButton::clicked, this, [this] { ask(WorkVerb::New); });
    connect(m_more, &QToolButton::clicked, this, [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_list, &WorkList::asked, this, &WorkBoard::ask);
    connect(m_list, &WorkList::menuAsked, this, &WorkBoard::showMenu);
    connect(&m_model, &WorkItemsModel::countsChanged, this, &WorkBoard::refresh);
    connect(&themes, &ThemeStore::changed, this, [this] { m_list->viewport()->update(); });
    applyFont();
    refresh();
}

QString WorkBoard::title() const { return wordsOf(m_kind).title; }

const WorkItem *WorkBoard::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.itemAt(index.row()) : nullptr;
}

void WorkBoard::setCurrent(const EventId &entry)
{
    if (const int row = m_model.rowOf(entry); row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

void WorkBoard::setTimeFormat(const TimeFormat &format)
{
    m_looks->setTimeFormat(format);
    m_list->viewport()->update();
}

/// A key that does not fit says nothing and does nothing, as in the menu it is not there.
void WorkBoard::ask(WorkVerb verb)
{
    const WorkItem *item = current();
    const WorkVerb meant = verb == WorkVerb::Next && item ? nextStep(m_kind, *item) : verb;
    for (const WorkVerbSpec &spec : workVerbs()) {
        if (spec.kind == m_kind && spec.verb == meant && !fits(spec, item))
            return;
    }
    emit asked(m_kind, meant);
}

void WorkBoard::fillMenu(QMenu &menu)
{
    const WorkItem *item = current();
    const std::optional<WorkVerb> usual = item ? std::optional(nextStep(m_kind, *item)) : std::nullopt;
    if (usual == WorkVerb::Conclude || usual == WorkVerb::Decide) {
        menu.addAction((usual == WorkVerb::Decide ? tr("Go or no go…") : tr("What became of it…")) + u'\t' + tr("Enter"), this,
                       [this] { ask(WorkVerb::Next); });
    }
    bool separated = false;
    for (const WorkVerbSpec &spec : workVerbs()) {
        if (spec.kind != m_kind || !fits(spec, item))
            continue;
        if ((spec.verb == WorkVerb::New || spec.verb == WorkVerb::NewMitigation) && !std::exchange(separated, true) && item)
            menu.addSeparator();
        const QString key = usual == spec.verb ? tr("%1, Enter").arg(keyName(spec)) : keyName(spec);
        menu.addAction(displayName(spec) + u'\t' + key, this, [this, verb = spec.verb] { ask(verb); });
    }
}

void WorkBoard::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(title());
    fillMenu(*menu);
    menu->popup(globalPos);
}

void WorkBoard::tick() { m_summary->setText(summaryOf(m_kind, m_model)); }

void WorkBoard::takeFocus()
{
    if (m_model.rowCount() > 0)
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_begin->setFocus(Qt::ShortcutFocusReason);
}

void WorkBoard::refresh()
{
    const bool any = m_model.rowCount() > 0;
    const bool hadFocus = m_pages->isAncestorOf(window()->focusWidget());
    m_summary->setText(summaryOf(m_kind, m_model));
    m_summary->setVisible(any);
    m_more->setVisible(any);
    m_pages->setCurrentIndex(any ? 1 : 0);
    if (hadFocus && !m_pages->currentWidget()->isAncestorOf(window()->focusWidget()) && m_pages->currentWidget() != window()->focusWidget())
        takeFocus();
    emit changed();
}

void WorkBoard::applyFont()
{
    const Typography type(font());
    m_title->setFont(type.strong());
    m_summary->setFont(type.small());
    m_looks->clearCache();
}

void WorkBoard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

} // namespace quarterdeck
