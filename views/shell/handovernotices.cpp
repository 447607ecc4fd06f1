// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/handovernotices.h"

#include "common/bannerbar.h"
#include "common/windowplace.h"
#include "shell/bannerstack.h"
#include "warroom/whenready.h"

#include <QPushButton>

#include <utility>

namespace quarterdeck {

namespace {

const QString kHandover = QStringLiteral("handover");

} // namespace

HandoverNotices::HandoverNotices(WarRoom &room, BannerStack &stack, QWidget *window) : QObject(window), m_room(room), m_stack(stack), m_window(window) {}

void HandoverNotices::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = std::move(incident);
    closeBrief();
    if (m_incident) {
        connect(m_incident.get(), &LiveIncident::loaded, this, &HandoverNotices::refresh);
        connect(m_incident.get(), &LiveIncident::headChanged, this, &HandoverNotices::refresh);
    }
    refresh();
}

bool HandoverNotices::isMe(const QString &handle) const { return handle.compare(m_room.author(), Qt::CaseInsensitive) == 0; }

QString HandoverNotices::offerId() const
{
    if (!m_incident || !m_incident->isLoaded() || !m_incident->state().handover)
        return {};
    const HandoverOffered &offer = *m_incident->state().handover;
    return QStringLiteral("%1 %2 %3").arg(m_incident->id().toString(), offer.to, QString::number(offer.at.ms));
}

QString HandoverNotices::sentence() const
{
    if (!m_incident || !m_incident->state().handover)
        return {};
    const QString to = m_incident->state().handover->to, holder = m_incident->state().holder(role::Commander);
    return isMe(to) ? tr("%1 offers you command of %2.").arg(holder, m_incident->state().ref)
                    : tr("Command of %1 is offered to %2; %3 holds it until they accept.").arg(m_incident->state().ref, to, holder);
}

BriefWindow::Answer HandoverNotices::possible() const
{
    if (offerId().isEmpty())
        return BriefWindow::Answer::None;
    if (isMe(m_incident->state().handover->to))
        return BriefWindow::Answer::Accept;
    return isMe(m_incident->state().holder(role::Commander)) ? BriefWindow::Answer::Withdraw : BriefWindow::Answer::None;
}

void HandoverNotices::refresh()
{
    const QString offer = offerId();
    if (offer == std::exchange(m_shown, offer))
        return; // a button must not be replaced under the pointer
    showBand();
    const BriefWindow::Answer answer = possible();
    if (m_brief)
        m_brief->setOffer(sentence(), answer);
    if (answer != BriefWindow::Answer::None)
        showBrief();
}

void HandoverNotices::showBand()
{
    if (possible() != BriefWindow::Answer::Accept)
        return m_stack.hide(kHandover);
    BannerBar *bar = m_stack.show(kHandover, BannerKind::Info, sentence());
    bar->clearButtons();
    bar->setDismissible(false);
    QPushButton *accept = bar->addButton(tr("Accept command"));
    accept->setObjectName(QStringLiteral("band-accept"));
    connect(accept, &QPushButton::clicked, this, &HandoverNotices::accept);
    connect(bar->addButton(tr("Read the brief")), &QPushButton::clicked, this, [this] {
        showBrief();
        m_brief->activateWindow();
    });
}

void HandoverNotices::showBrief()
{
    if (!m_incident || !m_incident->isLoaded())
        return;
    if (!m_brief) {
        m_brief = new BriefWindow(m_window);
        m_brief->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_brief, &BriefWindow::acceptWanted, this, &HandoverNotices::accept);
        connect(m_brief, &BriefWindow::withdrawWanted, this, &HandoverNotices::withdraw);
    }
    const Incident &state = m_incident->state();
    m_brief->setBrief(handoverBrief(state, m_room.policyOf(state), m_room.clock().now(), m_time.displayZone()));
    m_brief->setOffer(sentence(), possible());
    if (!m_brief->isVisible())
        placeOverParent(*m_brief, m_window->layoutDirection() == Qt::RightToLeft ? 0 : 1, 0.6); // beside the line, where roles are
    m_brief->show();
    m_brief->raise();
}

/// It goes a turn later; nobody shows it again until then.
void HandoverNotices::closeBrief()
{
    if (BriefWindow *brief = std::exchange(m_brief, nullptr))
        brief->close();
}

void HandoverNotices::answer(const Payload &payload, const QString &done)
{
    whenReady(this, m_room.submit(m_incident->id(), payload), [this, done](const QFuture<Result<Receipt>> &ready) {
        const Result<Receipt> receipt = ready.result();
        emit said(receipt ? done : receipt.error().message);
        if (receipt)
            closeBrief();
    });
}

void HandoverNotices::accept()
{
    if (possible() != BriefWindow::Answer::Accept)
        return;
    const Incident &state = m_incident->state();
    answer(HandoverAccepted{state.holder(role::Commander), state.handover->to, m_room.clock().now()}, tr("You hold command of %1.").arg(state.ref));
}

void HandoverNotices::withdraw()
{
    if (possible() == BriefWindow::Answer::Withdraw)
        answer(HandoverWithdrawn{m_room.clock().now()}, tr("The offer is withdrawn."));
}

} // namespace quarterdeck
