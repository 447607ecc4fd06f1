// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "roles/briefwindow.h"
#include "warroom/warroom.h"

#include <QPointer>

namespace quarterdeck {

class BannerStack;

/// A handover of the open incident's command, in every mode: whoever is offered it gets a band to accept with, both sides get the brief in
/// a window beside the work, once an offer. GUI thread; child of the window; room and stack outlive it.
class HandoverNotices final : public QObject
{
    Q_OBJECT
public:
    HandoverNotices(WarRoom &room, BannerStack &stack, QWidget *window);

    void setIncident(std::shared_ptr<LiveIncident> incident);
    void setTimeFormat(const TimeFormat &format) { m_time = format; }

public slots:
    /// The brief as of now.
    void showBrief();

signals:
    /// One sentence for the status bar.
    void said(const QString &sentence);

private:
    void refresh();
    void showBand();
    void closeBrief();
    void answer(const Payload &payload, const QString &done);
    void accept();
    void withdraw();
    QString offerId() const;
    QString sentence() const;
    BriefWindow::Answer possible() const;
    bool isMe(const QString &handle) const;

    WarRoom &m_room;
    BannerStack &m_stack;
    QWidget *m_window;
    TimeFormat m_time;
    std::shared_ptr<LiveIncident> m_incident;
    QString m_shown; ///< the offer that band and brief are about; empty = none
    QPointer<BriefWindow> m_brief;
};

} // namespace quarterdeck
