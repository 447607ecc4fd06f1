// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sharingnotices.h"

#include "sharing/linkwords.h"
#include "shell/bannerstack.h"
#include "warroom/whenready.h"

#include <QPushButton>

#include <utility>

namespace quarterdeck {

namespace {

const QString kLink = QStringLiteral("link");
const QString kRefused = QStringLiteral("refused");
const QString kSkew = QStringLiteral("skew");
const QString kRisk = QStringLiteral("risk");

QString subjectOf(const EventId &conflict) { return QStringLiteral("conflict-") + conflict.toString(); }

} // namespace

SharingNotices::SharingNotices(WarRoom &room, BannerStack &stack, QObject *parent) : QObject(parent), m_room(room), m_stack(stack)
{
    connect(&room, &WarRoom::syncChanged, this, &SharingNotices::showSync);
    showSync();
}

void SharingNotices::setTimeFormat(const TimeFormat &format)
{
    m_time = format;
    m_linkShown.clear();
    showSync();
    showConflicts();
}

void SharingNotices::setRisk(const QString &sentence)
{
    if (sentence.isEmpty())
        m_stack.hide(kRisk);
    else
        m_stack.show(kRisk, BannerKind::Warning, sentence)->setDismissible(true);
}

void SharingNotices::showSync()
{
    const SyncState &state = m_room.sync();
    showLink(state);
    showRefused(state);
    showSkew(state);
}

void SharingNotices::showLink(const SyncState &state)
{
    using Kind = SyncState::Kind;
    const bool worth = state.kind == Kind::Offline || state.kind == Kind::NeedsLogin || state.kind == Kind::Stopped;
    if (!worth) {
        // While it only tries again, what was said still holds.
        if (state.kind == Kind::Connecting)
            return;
        m_stack.hide(kLink);
        m_linkShown.clear();
        m_dismissed = Kind::Embedded;
        return;
    }
    if (m_dismissed == state.kind)
        return;
    const LinkWords words = linkWords(state, m_time);
    const QString about = QString::number(int(state.kind)) + words.sentence;
    if (about == std::exchange(m_linkShown, about))
        return; // a button must not be replaced under the pointer
    BannerBar *bar = m_stack.show(kLink, state.kind == Kind::Offline ? BannerKind::Info : BannerKind::Warning, words.sentence);
    bar->setDismissible(true);
    if (state.kind == Kind::NeedsLogin)
        connect(bar->addButton(tr("Log in…")), &QPushButton::clicked, this, &SharingNotices::loginWanted);
    if (state.kind == Kind::Stopped && state.why.code == ErrorCode::Conflict)
        connect(bar->addButton(tr("Use this database from now on")), &QPushButton::clicked, this, [this] { m_room.door().acceptStore(); });
    if (state.kind == Kind::Offline)
        connect(bar->addButton(tr("Try now")), &QPushButton::clicked, this, [this] { m_room.door().retryNow(); });
    connect(bar->addButton(tr("Show")), &QPushButton::clicked, this, &SharingNotices::diagnosticsWanted);
    connect(bar, &BannerBar::dismissed, this, [this, kind = state.kind] {
        m_dismissed = kind;
        m_linkShown.clear();
    });
}

void SharingNotices::showRefused(const SyncState &state)
{
    if (state.refused == std::exchange(m_refusedShown, state.refused))
        return;
    if (state.refused == 0) {
        m_stack.hide(kRefused);
        return;
    }
    const int refused = int(state.refused);
    BannerBar *bar =
        m_stack.show(kRefused, BannerKind::Warning,
                     tr("The server refuses %n of your events. They are kept here and can be exported.", nullptr, refused));
    connect(bar->addButton(tr("Show")), &QPushButton::clicked, this, &SharingNotices::diagnosticsWanted);
}

void SharingNotices::showSkew(const SyncState &state)
{
    const QString sentence = state.kind == SyncState::Kind::Live ? skewSentence(state.skewMs) : QString();
    if (sentence.isEmpty()) {
        // Measured anew at each connection: only a good one takes the warning back.
        if (state.kind == SyncState::Kind::Live && std::exchange(m_skewShown, false))
            m_stack.hide(kSkew);
        return;
    }
    if (m_skewDismissed || std::exchange(m_skewShown, true))
        return;
    BannerBar *bar = m_stack.show(kSkew, BannerKind::Warning, sentence);
    connect(bar, &BannerBar::dismissed, this, [this] { m_skewDismissed = true; });
}

void SharingNotices::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = std::move(incident);
    if (m_incident) {
        for (const auto signal : {&LiveIncident::loaded, &LiveIncident::headChanged, &LiveIncident::orderChanged})
            connect(m_incident.get(), signal, this, &SharingNotices::showConflicts);
    }
    showConflicts();
}

void SharingNotices::showConflicts()
{
    QHash<EventId, QString> wanted;
    QVector<ConflictNotice> fresh;
    if (m_incident && m_incident->state().declared) {
        const QVector<ConflictNotice> notices =
            conflictNotices(m_incident->state(), m_room.policy(), m_room.author(), m_room.clock().now(), m_time);
        for (const ConflictNotice &notice : notices) {
            if (m_settled.contains(notice.event))
                continue;
            wanted.insert(notice.event, notice.sentence);
            if (m_conflicts.value(notice.event) != notice.sentence)
                fresh.append(notice);
        }
    }
    for (auto shown = m_conflicts.cbegin(); shown != m_conflicts.cend(); ++shown) {
        if (!wanted.contains(shown.key()))
            m_stack.hide(subjectOf(shown.key()));
    }
    m_conflicts = wanted;
    for (const ConflictNotice &notice : std::as_const(fresh)) {
        BannerBar *bar =
            m_stack.show(subjectOf(notice.event), notice.isMine ? BannerKind::Warning : BannerKind::Info, notice.sentence);
        if (notice.apply)
            connect(bar->addButton(notice.offer), &QPushButton::clicked, this, [this, notice] { submit(notice); });
        connect(bar->addButton(tr("Dismiss")), &QPushButton::clicked, this, [this, event = notice.event] { settle(event); });
        bar->setDismissible(false);
    }
}

void SharingNotices::submit(const ConflictNotice &notice)
{
    // The button was made when the two changes met; what it says happens now.
    Payload payload = *notice.apply;
    const Instant now = m_room.clock().now();
    if (auto *status = std::get_if<StatusChanged>(&payload))
        status->at = now;
    else if (auto *severity = std::get_if<SeverityChanged>(&payload))
        severity->at = now;
    else if (auto *role = std::get_if<RoleAssigned>(&payload))
        role->at = now;
    else if (auto *entry = std::get_if<EntryLogged>(&payload))
        entry->body.occurred = now;
    settle(notice.event);
    whenReady(this, m_room.submit(m_incident->id(), payload), [this](const QFuture<Result<Receipt>> &ready) {
        const Result<Receipt> receipt = ready.result();
        if (!receipt)
            emit said(receipt.error().message);
    });
}

void SharingNotices::settle(const EventId &conflict)
{
    m_settled.insert(conflict);
    m_conflicts.remove(conflict);
    m_stack.hide(subjectOf(conflict));
}

} // namespace quarterdeck
