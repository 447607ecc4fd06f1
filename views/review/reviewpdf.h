// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "review/figure.h"

#include <QFont>
#include <QObject>
#include <QSaveFile>

#include <memory>

class QPainter;
class QPagedPaintDevice;

namespace quarterdeck {

/// Writes figures as a report with a header and page numbers, to a PDF file of A4 pages or to a printer's own pages: one figure a turn of the event
/// loop, so that the window stays live. A file is there whole or not at all. GUI thread; deletes itself after finished().
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
    /// To a printer (whose margins become 0: the report brings its own).
    ReviewPdf(const Content &content, const QFont &base, std::unique_ptr<QPagedPaintDevice> printer, QObject *parent = nullptr);
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
    std::unique_ptr<QSaveFile> m_file;           ///< null when it is printed
    std::unique_ptr<QPagedPaintDevice> m_device; ///< after m_file: writes into it to the last
    std::unique_ptr<QPainter> m_painter;
    double m_width = 0, m_height = 0; ///< of a page between its margins, in 96ths of an inch
    double m_y = 0;
    int m_page = 1;
    int m_next = 0;
    bool m_cancelled = false;
};

} // namespace quarterdeck
