// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/iconset.h"
#include "common/timeformat.h"
#include "comms/messagekeeper.h"
#include "items/updatesmodel.h"
#include "warroom/warroom.h"

#include <QDialog>
#include <QTimer>

class QBoxLayout;
class QStackedWidget;

namespace quarterdeck {

class AudienceDelegate;
class ComposePane;
class DraftPane;
class PlainLabel;
class RowList;
class ThemeStore;
class UpdateDelegate;

/// The communication desk of one incident, a window of its own and never modal: who is to be told by when, what was sent to them and which
/// promises were kept, and beside it the message being written or the draft being looked at. Closing it loses nothing. Esc closes it. GUI
/// thread; deletes itself when closed. The references must outlive it.
class CommsDesk final : public QDialog
{
    Q_OBJECT
public:
    CommsDesk(WarRoom &room, std::shared_ptr<LiveIncident> incident, MessageKeeper &keeper, const ThemeStore &themes,
              const IconSet &icons, QWidget *parent = nullptr);
    ~CommsDesk() override;

    const IncidentId &incidentId() const { return m_incident->id(); }
    void setTimeFormat(const TimeFormat &format);
    /// Writing to an audience; an empty one means the one that is due first.
    void compose(const QString &audience = {});
    /// A draft that waits, came back or was approved. `reason`: the keyboard goes to where it is returned.
    void showDraft(const EventId &draft, bool reason = false);

signals:
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildLists();
    void connectParts();
    void useFonts();
    void arrange();
    void refresh();
    void tick();
    void showAudience(const QString &audience);
    void showRecord(int row);
    void keep();
    QString spoken(int row) const;

    WarRoom &m_room;
    std::shared_ptr<LiveIncident> m_incident;
    MessageKeeper &m_keeper;
    AudiencesModel *m_audiences;
    UpdatesModel *m_updates;
    AudienceDelegate *m_audienceLooks;
    UpdateDelegate *m_updateLooks;
    RowList *m_audienceList, *m_updateList;
    PlainLabel *m_audienceTitle, *m_updateTitle, *m_none;
    QWidget *m_lists = nullptr;
    QStackedWidget *m_pages;
    ComposePane *m_compose;
    DraftPane *m_draft;
    QBoxLayout *m_columns = nullptr;
    TimeFormat m_time;
    QTimer m_soon, m_second;
    QString m_audience;
    qint64 m_minute = 0; ///< that refresh() saw last
};

} // namespace quarterdeck
