// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/bannerbar.h"
#include "domain/incident.h"
#include "scribe/linedraft.h"

#include <QVector>
#include <QWidget>

#include <optional>

class QPushButton;

namespace quarterdeck {

class ThemeStore;

/// One change at a time: holds a line that begins a second mitigation while one is open, in a band above the scribe line, until somebody
/// says to log it (Alt+L) or to wait (Alt+T, which hands it back). The line stays free for what comes next; several are asked about one after the
/// other. Takes no room while there is nothing to ask. GUI thread.
class ChangeGuard final : public QWidget
{
    Q_OBJECT
public:
    struct Held
    {
        IncidentId incident;
        LineDraft draft;
        EntryBody body;
    };

    explicit ChangeGuard(const ThemeStore &themes, QWidget *parent = nullptr);

    /// The mitigation that is already open, when this would be a second one; nullptr = log it.
    static const Entry *inTheWay(const EntryBody &body, const Incident &incident);
    void hold(const Held &line, const Entry &running);
    /// Lines of this incident that wait for an answer, as typed.
    QVector<LineDraft> held(const IncidentId &incident) const;
    /// Only what concerns this incident is shown.
    void setIncident(const std::optional<IncidentId> &incident);

signals:
    void logWanted(const quarterdeck::ChangeGuard::Held &line);
    void waitWanted(const quarterdeck::ChangeGuard::Held &line);

private:
    struct Question
    {
        Held line;
        QString sentence;
    };
    std::optional<qsizetype> asked() const;
    void answer(bool log);
    void refresh();

    BannerBar *m_band;
    QPushButton *m_log, *m_wait;
    QVector<Question> m_questions;
    std::optional<IncidentId> m_incident;
};

} // namespace quarterdeck
