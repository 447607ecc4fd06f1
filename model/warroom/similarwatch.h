// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/liveincident.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace quarterdeck {

/// A past incident that looks like the one that runs.
struct SimilarPast
{
    IncidentId id;
    QString ref;
    QString title;
    Instant declared;
    std::optional<qint64> recoveryMs; ///< detected (else declared) to resolved
    QStringList services, words;      ///< shared
    QStringList causeWords;           ///< shared, of what caused them
    QString cause;                    ///< of the past one, in its log's words; empty = not recorded
    QString fix;                      ///< what ended it; empty = not recorded
};

/// Looks for past incidents like the one on screen while that runs, again whenever its title, services, tags or cause change. The search runs on a
/// pool thread, over facts read in small pages, so that typing feels nothing of it; the pause before it lets a burst of changes pass. GUI thread.
/// Says nothing of an incident that is over. One that is deleted early stops its search and waits for the page under way.
class SimilarWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kPauseMs = 600;

    explicit SimilarWatch(Door &door, QObject *parent = nullptr);
    ~SimilarWatch() override;

    void setIncident(std::shared_ptr<LiveIncident> incident);
    const QVector<SimilarPast> &found() const { return m_found; }

signals:
    void foundChanged();

private:
    struct Search;
    void look();
    void start();
    void stop();
    void show(QVector<SimilarPast> found);

    Door &m_door;
    std::shared_ptr<LiveIncident> m_incident;
    QTimer m_pause;
    QString m_asked; ///< what the last search was about
    std::shared_ptr<Search> m_search;
    QVector<SimilarPast> m_found;
};

} // namespace quarterdeck
