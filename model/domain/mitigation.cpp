// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mitigation.h"

#include "domain/policynode.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace quarterdeck {

bool mitigates(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(roll(?:ing|ed)?[ -]?back|rollback|revert(?:ing)?|restart(?:ing)?|reboot(?:ing)?|fail(?:ing)?[ -]?over|failover|"
            "disabl(?:e|ing)|turn(?:ing)? off|switch(?:ing)? (?:off|over|to)|scal(?:e|ing) (?:up|out|down)|drain(?:ing)?|"
            "kill(?:ing)?|flush(?:ing)?|hot ?fix|redeploy(?:ing)?|patch(?:ing)?|block(?:ing)?|throttl(?:e|ing)|shed(?:ding)? "
            "load)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

bool isMitigation(const EntryBody &body)
{
    return body.type == EntryType::Action && (!body.mitigation.isEmpty() || mitigates(body.text));
}

QVector<const Entry *> openMitigations(const Incident &incident)
{
    QVector<const Entry *> running;
    for (const Entry &entry : incident.entries) {
        const bool open = !entry.struck && !entry.isAutomatic() && entry.action && entry.action->state == ActionInfo::State::Open;
        if (open && isMitigation(entry.body))
            running.append(&entry);
    }
    return running;
}

Result<QVector<Mitigation>> parseMitigations(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return policyError({}, problem.errorString());
    PolicyNode::Failure failure;
    PolicyNode root(document.object(), nullptr, {}, failure);
    QVector<Mitigation> catalogue;
    root.rows(QStringLiteral("mitigations"), [&](PolicyNode &row) {
        Mitigation one{row.text(QStringLiteral("key")), row.text(QStringLiteral("name")), row.text(QStringLiteral("does")),
                       row.text(QStringLiteral("risk")), row.text(QStringLiteral("fix"))};
        const auto isSame = [&one](const Mitigation &other) { return other.key == one.key; };
        if (std::any_of(catalogue.cbegin(), catalogue.cend(), isSame))
            row.fail(QStringLiteral("key"), QCoreApplication::translate("Mitigation", "it is there twice"));
        catalogue.append(std::move(one));
    });
    root.finish();
    if (failure)
        return *failure;
    return catalogue;
}

QString mitigationText(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Mitigation", text.toUtf8().constData());
}

QVector<const char *> shippedMitigationTexts()
{
    // clang-format off
    return {
        QT_TRANSLATE_NOOP("Mitigation", "Roll back"),
        QT_TRANSLATE_NOOP("Mitigation", "Put the last version back that is known to work."),
        QT_TRANSLATE_NOOP("Mitigation", "A database that was migrated forward may not fit the old version; what the new one wrote may be lost or unreadable."),
        QT_TRANSLATE_NOOP("Mitigation", "Find what the new version broke, test it, and roll it out again."),
        QT_TRANSLATE_NOOP("Mitigation", "Turn the feature off"),
        QT_TRANSLATE_NOOP("Mitigation", "Switch the feature flag off that guards the failing part."),
        QT_TRANSLATE_NOOP("Mitigation", "What depends on the feature loses it too; caches and clients may keep the old setting for a while."),
        QT_TRANSLATE_NOOP("Mitigation", "Correct the code behind the flag and turn it on step by step."),
        QT_TRANSLATE_NOOP("Mitigation", "Shift traffic"),
        QT_TRANSLATE_NOOP("Mitigation", "Send requests to a region, zone or replica that is healthy."),
        QT_TRANSLATE_NOOP("Mitigation", "The healthy side may not carry the load and fail as well; data there may lag behind."),
        QT_TRANSLATE_NOOP("Mitigation", "Repair the failing side and bring traffic back slowly."),
        QT_TRANSLATE_NOOP("Mitigation", "Scale out"),
        QT_TRANSLATE_NOOP("Mitigation", "Add instances, memory or connections where they run short."),
        QT_TRANSLATE_NOOP("Mitigation", "More instances load what they share (database, queue, limits of the provider); cost rises."),
        QT_TRANSLATE_NOOP("Mitigation", "Find what used the capacity up and remove it."),
        QT_TRANSLATE_NOOP("Mitigation", "Restart"),
        QT_TRANSLATE_NOOP("Mitigation", "Start the failing process or host again."),
        QT_TRANSLATE_NOOP("Mitigation", "Evidence in memory is lost: take dumps and logs first. Cold caches and reconnecting clients may bring it down again."),
        QT_TRANSLATE_NOOP("Mitigation", "Find the leak or the deadlock that the restart only cleared."),
        QT_TRANSLATE_NOOP("Mitigation", "Block or limit"),
        QT_TRANSLATE_NOOP("Mitigation", "Reject or slow down the requests, jobs or clients that do the harm."),
        QT_TRANSLATE_NOOP("Mitigation", "Good requests may be rejected with the bad; who is blocked should be told."),
        QT_TRANSLATE_NOOP("Mitigation", "Make the service withstand them, or have the sender stop."),
        QT_TRANSLATE_NOOP("Mitigation", "Restore data"),
        QT_TRANSLATE_NOOP("Mitigation", "Bring data back from a backup or a replica."),
        QT_TRANSLATE_NOOP("Mitigation", "What was written since the backup is lost; it takes long and should be tried on a copy first."),
        QT_TRANSLATE_NOOP("Mitigation", "Remove what damaged the data, and prove that it cannot happen again."),
    };
    // clang-format on
}

} // namespace quarterdeck
