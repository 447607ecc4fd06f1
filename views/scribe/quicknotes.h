// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "scribe/draftkeeper.h"
#include "warroom/warroom.h"

#include <QWidget>

#include <memory>

class QListWidget;
class QPushButton;

namespace quarterdeck {

class PlainLabel;
class ScribeLine;
class ScribeSession;

/// Notes that belong to no incident yet: written when something looks odd, logged later in the incident it turned out to be, with the time of
/// their first key. Kept on disk beside the half-typed lines, so that a crash takes none. A window of its own. GUI thread; what it is given
/// must outlive it.
class QuickNotes : public QWidget
{
    Q_OBJECT

public:
    /// draftPrefix as for ScribePane; empty = nothing is kept for the next start.
    QuickNotes(WarRoom &room, ScribeSession &session, const QString &draftPrefix, QWidget *parent = nullptr);
    ~QuickNotes() override;

    void setTimeFormat(const TimeFormat &format);
    /// Into which incident a note would go.
    void setIncident(std::shared_ptr<LiveIncident> incident);
    const QVector<LineDraft> &notes() const { return m_notes; }
    ScribeLine *line() const { return m_line; }

public slots:
    /// Shows itself with the keyboard in its line.
    void open();

signals:
    void said(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void takeOver(const ScribeDraft &saved);
    void add(const LineDraft &note);
    void logChosen();
    void removeChosen();
    void keep();
    void refresh();
    void updateButtons();

    WarRoom &m_room;
    ScribeSession &m_session;
    TimeFormat m_format;
    std::shared_ptr<LiveIncident> m_incident;
    std::unique_ptr<DraftKeeper> m_keeper;
    std::optional<QFuture<ScribeDraft>> m_loading;
    bool m_read = false;
    QVector<LineDraft> m_notes; ///< oldest first
    ScribeLine *m_line;
    QListWidget *m_list;
    PlainLabel *m_hint;
    QPushButton *m_log;
    QPushButton *m_remove;
};

} // namespace quarterdeck
