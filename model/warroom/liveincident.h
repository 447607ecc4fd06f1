// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fold.h"
#include "domain/incident.h"
#include "domain/result.h"

#include <QObject>
#include <QPointer>

#include <deque>

namespace quarterdeck {

class Door;
struct Commit;

/// Read model of one open incident: the folded state and fine-grained news about it. GUI thread. Loads in the background
/// (isLoaded() false, state empty until then), then folds each commit; a gap in seq makes it fetch what is missing. Long commits
/// are folded in portions of a few milliseconds. Where a shared database puts pending events in another place than they have here, the
/// state is read again and exchanged between orderAboutToChange() and orderChanged(). When loading fails it says so and tries again with the next sign of life.
class LiveIncident : public QObject
{
    Q_OBJECT
public:
    LiveIncident(Door &door, const IncidentId &id, QObject *parent = nullptr);

    const IncidentId &id() const { return m_state.id; }
    const Incident &state() const { return m_state; }
    bool isLoaded() const { return m_loaded; }

signals:
    void loaded();
    void loadFailed(const quarterdeck::Error &error);
    void entryAboutToBeAdded(int index);
    void entryAdded(int index);
    void entryChanged(int index);
    void headChanged();
    /// Entries get other numbers and some are new; everything by index is void after it, everything by id holds.
    void orderAboutToChange();
    void orderChanged();
    /// Access to it was taken away, and it was removed here.
    void removed();

private:
    void load();
    void exchange(Incident state);
    void receive(const Commit &commit);
    void drain();
    enum class Step { Fold, Confirm, Skip, Fetch, Reload };
    Step stepFor(const Event &event) const;
    void apply(const Event &event, Step step);
    void fetchMissing();

    QPointer<Door> m_door; ///< a view may hold this longer than the war room lives
    Incident m_state;
    bool m_loaded = false;
    bool m_fetching = false;
    bool m_draining = false;   ///< folding, or the next turn is already ordered
    std::deque<Event> m_queue; ///< in the order received, not folded yet
};

} // namespace quarterdeck
