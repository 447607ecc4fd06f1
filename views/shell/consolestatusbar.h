// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

namespace quarterdeck {

class IncidentBook;
class PlainLabel;

/// The bottom line: what was just done, on the left, for some seconds; on the right what hides entries, how many incidents are
/// active, and the zoom when it is not 100 %. GUI thread; the book outlives it.
class ConsoleStatusBar final : public QStatusBar
{
    Q_OBJECT
public:
    explicit ConsoleStatusBar(const IncidentBook &book, QWidget *parent = nullptr);

    /// Plain text; gone after some seconds.
    void say(const QString &sentence);
    /// Empty when nothing is hidden.
    void setFilter(const QString &sentence);
    void setZoom(double zoom);

private:
    void count();

    const IncidentBook &m_book;
    PlainLabel *m_filter;
    PlainLabel *m_counts;
    PlainLabel *m_zoom;
    QTimer m_recount;
};

} // namespace quarterdeck
