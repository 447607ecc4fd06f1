// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewpdf.h"

#include <QPointer>

#include <functional>

class QDialog;
class QPagedPaintDevice;
class QWidget;

namespace quarterdeck {

struct ReviewAnswer;

/// The figures that are shown, under a head that says what they are about and who made the report.
ReviewPdf::Content reviewContent(const ReviewAnswer &answer, QVector<Figure> figures, const QStringList &hidden,
                                 const QString &author);

/// The review on paper: as a PDF file, or printed on the same pages. Asks where in dialogs that do not block; one report at a time. GUI thread.
class ReviewOutput final : public QObject
{
    Q_OBJECT
public:
    /// `content` is asked when the place is chosen, so that the report is of what is shown then.
    ReviewOutput(QWidget *page, std::function<ReviewPdf::Content()> content);

    void askFile();
    void askPrinter();
    void write(const QString &fileName);
    void print(std::unique_ptr<QPagedPaintDevice> printer);
    void cancel();

signals:
    void progress(int done, int all);
    void ended();
    void said(const QString &sentence);

private:
    void start(ReviewPdf *report, const QString &done);

    QWidget *m_page;
    std::function<ReviewPdf::Content()> m_content;
    QPointer<QDialog> m_dialog;
    QPointer<ReviewPdf> m_report;
};

} // namespace quarterdeck
