// SPDX-License-Identifier: GPL-3.0-or-later
#include "warroom/warroomopening.h"

#include "domain/channelname.h"

namespace quarterdeck {

namespace {

bool isMandatory(const Policy &policy, const SeverityLevel &level)
{
    return policy.rulesFor(level).response.warRoom == WarRoomRule::Mandatory;
}

bool isLived(IncidentKind kind, const Origin &origin)
{
    return (kind == IncidentKind::Real || kind == IncidentKind::Drill) && origin.system.isEmpty();
}

QString freeName(const ChannelSubject &subject, const ChannelTaken &isTaken)
{
    return channelName(subject, [&](const QString &name) { return isTaken(name, subject.declared); });
}

QString nameFor(const Incident &state, const ChannelTaken &isTaken)
{
    return freeName({state.kind, state.isPrivate, state.ref, state.title, state.services, state.declaredAt()}, isTaken);
}

} // namespace

Payload withWarRoom(Payload payload, const Incident *state, const Policy &policy, const ChannelTaken &isTaken)
{
    if (auto *p = std::get_if<IncidentDeclared>(&payload)) {
        if (!state && p->severity && p->channel.isEmpty() && isLived(p->kind, p->origin) && isMandatory(policy, *p->severity)) {
            p->channel = freeName({p->kind, p->isPrivate, p->ref, p->title, p->services, p->at}, isTaken);
            if (p->bridge.isEmpty())
                p->bridge = bridgeLink(policy.bridgePattern, p->channel, p->ref, p->at);
        }
        return payload;
    }
    if (!state || !state->declared)
        return payload;
    if (auto *p = std::get_if<SeverityChanged>(&payload)) {
        const bool raised = !state->severity || p->to.rank < state->severity->rank;
        if (raised && isActive(state->status) && state->channel.isEmpty() && isLived(state->kind, state->origin) && isMandatory(policy, p->to)) {
            p->channel = nameFor(*state, isTaken);
            if (state->bridge.isEmpty())
                p->bridge = bridgeLink(policy.bridgePattern, p->channel, state->ref, state->declaredAt());
        }
    } else if (auto *edit = std::get_if<FieldEdited>(&payload); edit && edit->field == Field::Channel) {
        if (edit->value == QStringList{QStringLiteral("#")})
            edit->value = QStringList{state->channel.isEmpty() ? nameFor(*state, isTaken) : state->channel};
    }
    return payload;
}

} // namespace quarterdeck
