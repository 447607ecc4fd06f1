// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/values.h"

#include <QTableView>

#include <optional>

namespace quarterdeck {

class IncidentBoardModel;
class IncidentRowDelegate;
class ThemeStore;
class WarRoom;

/// All incidents as rows of one height, sorted by the column whose head was clicked. Says what the person did, like the cards.
/// Made when the list is first asked for. GUI thread.
class IncidentTable final : public QTableView
{
    Q_OBJECT
public:
    IncidentTable(const WarRoom &room, IncidentBoardModel &model, const ThemeStore &themes, QWidget *parent = nullptr);

    void setCurrent(const std::optional<IncidentId> &incident);
    void takeFocus(Qt::FocusReason reason);
    void tick(Instant before, Instant now);

signals:
    void picked(const quarterdeck::IncidentId &incident);
    void opened(const quarterdeck::IncidentId &incident);
    void statusAsked(const quarterdeck::IncidentId &incident, quarterdeck::Status status);
    void filterAsked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::optional<IncidentId> incidentAt(const QModelIndex &index) const;
    void mark();
    void restyle();

    const WarRoom &m_room;
    IncidentBoardModel &m_model;
    std::optional<IncidentId> m_current;
};

} // namespace quarterdeck
