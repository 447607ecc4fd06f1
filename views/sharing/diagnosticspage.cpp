// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/diagnosticspage.h"

#include "common/plainlabel.h"
#include "common/typography.h"
#include "sharing/linkwords.h"
#include "warroom/whenready.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace quarterdeck {

namespace {

constexpr int kGroup = 4;
constexpr int kHashAfterMs = 250;
constexpr int kMostRefusedShown = 200;

QByteArray asJson(const QVector<RefusedEvent> &events)
{
    QJsonArray list;
    for (const RefusedEvent &each : events) {
        list.append(QJsonObject{{QStringLiteral("event"), each.event.id.toString()},
                                {QStringLiteral("incident"), each.event.incident.toString()},
                                {QStringLiteral("kind"), kindOf(each.event.payload)},
                                {QStringLiteral("author"), each.event.author},
                                {QStringLiteral("console"), each.event.console},
                                {QStringLiteral("recorded"), toRfc3339(each.event.recorded)},
                                {QStringLiteral("reason"), each.reason},
                                {QStringLiteral("body"), encode(each.event.payload)}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("refused"), list}}).toJson();
}

QFuture<Outcome> write(const QString &fileName, const QVector<RefusedEvent> &events, const QString &complaint)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, fileName, events, complaint] {
        QSaveFile file(fileName);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(asJson(events)) >= 0 && file.commit();
        promise->addResult(written ? Outcome(Done{}) : Outcome(Error{ErrorCode::Storage, complaint, {}}));
        promise->finish();
    });
    return promise->future();
}

} // namespace

QString groupedHash(const QString &hash)
{
    QStringList groups;
    for (qsizetype at = 0; at < hash.size(); at += kGroup)
        groups << hash.mid(at, kGroup);
    return groups.join(u' ');
}

DiagnosticsPage::DiagnosticsPage(WarRoom &room, std::shared_ptr<LiveIncident> incident, const TimeFormat &time, QWidget *parent)
    : QDialog(parent),
      m_room(room),
      m_time(time),
      m_hashTitle(new PlainLabel({}, TextTone::Secondary, this)),
      m_hash(new PlainLabel(this)),
      m_facts(new QGridLayout),
      m_refusedTitle(new PlainLabel(this)),
      m_message(new PlainLabel(this)),
      m_refused(new QTableWidget(this)),
      m_progress(new QProgressBar(this)),
      m_sync(new QPushButton(tr("&Sync now"), this)),
      m_retry(new QPushButton(tr("&Try again"), this)),
      m_copy(new QPushButton(tr("&Copy"), this)),
      m_export(new QPushButton(tr("&Export…"), this)),
      m_close(new QPushButton(tr("C&lose"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("diagnostics"));
    setWindowTitle(tr("Diagnostics"));
    build();
    m_hashSoon.setSingleShot(true);
    m_hashSoon.setInterval(kHashAfterMs);
    connect(&m_hashSoon, &QTimer::timeout, this, &DiagnosticsPage::showHash);
    connect(&room, &WarRoom::syncChanged, this, [this] {
        refresh();
        askRefused();
    });
    setIncident(std::move(incident));
    askJournal();
    askRefused();
}

void DiagnosticsPage::build()
{
    const Typography type(font());
    m_hash->setFont(type.title());
    m_hash->setObjectName(QStringLiteral("stateHash"));
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hashTitle->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("diagnosticsMessage"));
    m_refusedTitle->setFont(type.strong());
    m_facts->setColumnStretch(1, 1);
    m_facts->setHorizontalSpacing(type.space(4));
    m_facts->setVerticalSpacing(type.space(1));
    m_refused->setObjectName(QStringLiteral("refusedEvents"));
    m_refused->setColumnCount(4);
    m_refused->setMinimumHeight(type.space(28));
    m_refused->setHorizontalHeaderLabels({tr("When"), tr("Incident"), tr("What"), tr("Why the server refuses it")});
    m_refused->horizontalHeader()->setStretchLastSection(true);
    m_refused->verticalHeader()->hide();
    m_refused->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_refused->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_refused->setAccessibleName(tr("Refused events"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_sync->setObjectName(QStringLiteral("syncNow"));
    m_copy->setObjectName(QStringLiteral("copyDiagnostics"));
    m_export->setObjectName(QStringLiteral("exportRefused"));

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_sync, m_retry, m_copy, m_export})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    m_close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(type.space(3));
    column->addWidget(m_hashTitle);
    column->addWidget(m_hash);
    column->addLayout(m_facts);
    column->addWidget(m_refusedTitle);
    column->addWidget(m_refused, 1);
    column->addStretch(0);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addLayout(buttons);
    resize(type.space(190), type.space(170));

    connect(m_sync, &QPushButton::clicked, this, &DiagnosticsPage::syncNow);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_room.door().retryNow(); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        m_message->setText(tr("Copied."));
    });
    connect(m_export, &QPushButton::clicked, this, &DiagnosticsPage::exportRefused);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    showRefused({});
}

void DiagnosticsPage::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (m_incident)
        m_incident->disconnect(&m_hashSoon);
    m_incident = std::move(incident);
    if (m_incident) {
        for (const auto signal : {&LiveIncident::loaded, &LiveIncident::headChanged, &LiveIncident::orderChanged})
            connect(m_incident.get(), signal, &m_hashSoon, qOverload<>(&QTimer::start));
        for (const auto signal : {&LiveIncident::entryAdded, &LiveIncident::entryChanged})
            connect(m_incident.get(), signal, &m_hashSoon, qOverload<>(&QTimer::start));
    }
    showHash();
    refresh();
}

void DiagnosticsPage::showHash()
{
    const bool there = m_incident && m_incident->state().declared;
    m_hashTitle->setText(
        there
            ? tr("State of %1 on this console. It is the same on every console that shows the same.").arg(m_incident->state().ref)
            : tr("Open an incident to compare its state with another console's."));
    const QString hash = there ? groupedHash(stateHash(m_incident->state())) : QString();
    m_hash->setText(hash);
    m_hash->setVisible(there);
    QStringList spelled;
    for (const QChar c : hash)
        spelled << (c == u' ' ? QStringLiteral(",") : QString(c));
    m_hash->setAccessibleName(tr("State hash: %1").arg(spelled.join(u' ')));
}

void DiagnosticsPage::refresh()
{
    showFacts(*m_facts, m_journal + linkFacts(m_room.sync(), m_time));
    const bool shared = m_room.sync().kind != SyncState::Kind::Embedded;
    m_sync->setVisible(shared);
    m_retry->setVisible(shared && m_room.sync().kind != SyncState::Kind::Live);
    fitHeight();
}

/// Sentences that wrap have no height of their own until the width is known.
void DiagnosticsPage::fitHeight()
{
    layout()->activate();
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void DiagnosticsPage::showFacts(QGridLayout &grid, const Facts &facts)
{
    for (int row = 0; row < facts.size(); ++row) {
        const auto &[label, value] = facts.at(row);
        if (!grid.itemAtPosition(row, 0)) {
            auto *caption = new PlainLabel({}, TextTone::Secondary, this);
            auto *words = new PlainLabel(this);
            words->setWordWrap(true);
            words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            grid.addWidget(caption, row, 0, Qt::AlignTop);
            grid.addWidget(words, row, 1);
        }
        static_cast<PlainLabel *>(grid.itemAtPosition(row, 0)->widget())->setText(label);
        auto *words = static_cast<PlainLabel *>(grid.itemAtPosition(row, 1)->widget());
        words->setText(value);
        words->setAccessibleName(label + QStringLiteral(": ") + value);
    }
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < 2; ++column) {
            if (grid.itemAtPosition(row, column))
                grid.itemAtPosition(row, column)->widget()->setVisible(row < facts.size());
        }
    }
}

void DiagnosticsPage::askJournal()
{
    whenReady(this, m_room.door().info(), [this](const QFuture<Result<JournalInfo>> &ready) {
        const Result<JournalInfo> info = ready.result();
        if (!info) {
            m_message->setText(info.error().message);
            return;
        }
        m_journal = {{tr("Version"), QStringLiteral(QUARTERDECK_VERSION)},
                     {tr("You are"), tr("%1 on %2").arg(m_room.author(), m_room.console())},
                     {tr("Journal"), info->path},
                     {tr("Device"), info->device.toString()},
                     {tr("In the journal"), tr("incidents: %1, events: %2").arg(info->incidents).arg(info->events)},
                     {tr("Opened by"), m_room.door().isOwner() ? tr("this window") : tr("another program of yours")}};
        refresh();
    });
}

void DiagnosticsPage::askRefused()
{
    if (m_room.sync().refused == m_refusedEvents.size() && !m_refusedEvents.isEmpty())
        return;
    whenReady(this, m_room.door().refused(), [this](const QFuture<Result<QVector<RefusedEvent>>> &ready) {
        const Result<QVector<RefusedEvent>> refused = ready.result();
        if (refused)
            showRefused(*refused);
    });
}

void DiagnosticsPage::showRefused(const QVector<RefusedEvent> &events)
{
    m_refusedEvents = events;
    const int count = int(events.size());
    m_refusedTitle->setText(tr("%n event(s) refused by the server; kept here", nullptr, count));
    for (QWidget *part :
         {static_cast<QWidget *>(m_refusedTitle), static_cast<QWidget *>(m_refused), static_cast<QWidget *>(m_export)})
        part->setVisible(count > 0);
    m_refused->setRowCount(std::min(count, kMostRefusedShown));
    for (int row = 0; row < m_refused->rowCount(); ++row) {
        const RefusedEvent &each = events.at(row);
        QString what = kindOf(each.event.payload);
        if (const auto *entry = std::get_if<EntryLogged>(&each.event.payload))
            what = entry->body.text.simplified();
        const int known = m_room.book().rowOf(each.event.incident);
        const QStringList cells{m_time.dateTime(each.event.recorded), known < 0 ? QString() : m_room.book().at(known).ref, what,
                                each.reason};
        for (int column = 0; column < cells.size(); ++column)
            m_refused->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    m_refused->resizeColumnsToContents();
    fitHeight();
}

void DiagnosticsPage::exportRefused()
{
    if (m_dialog)
        return;
    m_dialog = new QFileDialog(this, tr("Save the refused events"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setNameFilters({tr("JSON (*.json)")});
    m_dialog->setDefaultSuffix(QStringLiteral("json"));
    m_dialog->selectFile(QStringLiteral("refused.json"));
    connect(m_dialog, &QFileDialog::fileSelected, this, &DiagnosticsPage::writeRefused);
    m_dialog->open();
}

void DiagnosticsPage::writeRefused(const QString &fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    whenReady(this, write(fileName, m_refusedEvents, tr("%1 could not be written; choose another place.").arg(name)),
              [this, name](const QFuture<Outcome> &ready) {
                  const Outcome outcome = ready.result();
                  m_message->setText(outcome ? tr("Written to %1.").arg(name) : outcome.error().message);
              });
}

void DiagnosticsPage::syncNow()
{
    if (m_syncing) {
        endSync(tr("No longer waiting; it goes on in the background."));
        return;
    }
    m_syncing = true;
    m_progress->show();
    m_message->setText(tr("Sending and reading…"));
    m_sync->setText(tr("&Stop waiting"));
    whenReady(this, m_room.door().syncNow(), [this, round = ++m_syncRound](const QFuture<Result<SyncState>> &ready) {
        if (!m_syncing || round != m_syncRound)
            return;
        const Result<SyncState> state = ready.result();
        if (!state)
            endSync(state.error().message);
        else if (state->kind == SyncState::Kind::Live && state->upToDate)
            endSync(tr("Everything was compared with the server and is equal."));
        else
            endSync(linkWords(*state, m_time).sentence);
    });
}

void DiagnosticsPage::endSync(const QString &sentence)
{
    m_syncing = false;
    m_progress->hide();
    m_sync->setText(tr("&Sync now"));
    m_message->setText(sentence);
}

QString DiagnosticsPage::text() const
{
    QStringList lines;
    if (m_incident && m_incident->state().declared)
        lines << m_incident->state().ref + QStringLiteral(": ") + m_hash->text();
    const Facts facts = m_journal + linkFacts(m_room.sync(), m_time);
    for (const auto &[label, value] : facts)
        lines << label + QStringLiteral(": ") + value;
    for (const RefusedEvent &each : m_refusedEvents) // ids and reasons; the texts stay here
        lines << each.event.id.toString() + QStringLiteral(": ") + each.reason;
    return lines.join(u'\n') + u'\n';
}

} // namespace quarterdeck
