// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/awaysummary.h"

#include <QFrame>

class QHBoxLayout;
class QToolButton;

namespace quarterdeck {

class PlainLabel;
class ThemeStore;

/// What happened while the reader was away, above the timeline: one sentence, and a button for each topic that goes to its entries one after the
/// other. Stays until it is dismissed; takes no room before. GUI thread; display and buttons.
class AwayBand : public QFrame
{
    Q_OBJECT

public:
    explicit AwayBand(const ThemeStore &themes, QWidget *parent = nullptr);

    /// `since`: when the reader looked away; nullopt for somebody who is new here.
    void show(const AwaySummary &summary, std::optional<Instant> since, const TimeFormat &format);
    void dismiss();
    QString sentence() const;

signals:
    void entryChosen(const quarterdeck::EventId &entry);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void fitTopics();
    void addTopic(const AwaySummary::Group &group);

    const ThemeStore &m_themes;
    AwaySummary m_summary;
    std::optional<Instant> m_since;
    TimeFormat m_format;
    PlainLabel *m_sentence;
    QWidget *m_topics = nullptr;
    QHBoxLayout *m_row;
    QToolButton *m_close;
};

} // namespace quarterdeck
