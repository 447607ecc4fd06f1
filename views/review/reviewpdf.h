// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "review/figure.h"

#include <QFont>
#include <QObject>
#include <QSaveFile>

#include <memory>

class QPainter;
class QPdfWriter;

namespace quarterdeck {

/// Writes figures as a report of A4 pages with a header and page numbers: one figure a turn of the event loop, so that the window stays live.
/// The file is there whole or not at all. GUI thread; deletes itself after finished().
class ReviewPdf final : public QObject
{
    Q_OBJECT
public:
    struct Content
    {
        QString title;    ///< "Incident review"
        QString subtitle; ///< period, zone, filter
        QString made;     ///< when and by whom
        QVector<Figure> figures;
    };

    ReviewPdf(const Content &content, const QFont &base, const QString &fileName, QObject *parent = nullptr);
    ~ReviewPdf() override;

    void start();
    void cancel();

signals:
    void progress(int done, int all);
    void finished(const quarterdeck::Outcome &outcome);

private:
    void begin();
    void next();
    void paintHeader();
    void paintFooter();
    void finish(const Outcome &outcome);
    Error failure() const;

    Content m_content;
    QFont m_font;
    QSaveFile m_file;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    double m_y = 0;
    int m_page = 1;
    int m_next = 0;
    bool m_cancelled = false;
};

} // namespace quarterdeck
