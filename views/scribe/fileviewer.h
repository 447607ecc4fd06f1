// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeformat.h"
#include "domain/payload.h"
#include "warroom/door.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace quarterdeck {

class PlainLabel;

/// Which entry a file belongs to, for its window.
struct FilePlace
{
    int number = 0;
    QString author;
    QString console;
};

/// One file of an entry in a window of its own: a picture at its full size or fitted, a text as plain text, of anything else what is known of
/// it. It can be saved elsewhere; no other program is started. Asks the door for the bytes and decodes them on the pool. GUI thread; the door
/// must outlive it. A file that another console keeps is shown small, with where it is.
class FileViewer : public QWidget
{
    Q_OBJECT

public:
    FileViewer(Door &door, const EntryFile &file, const FilePlace &place, const TimeFormat &format, QWidget *parent = nullptr);

    /// What stands below the picture, as one sentence.
    QString sentence() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask();
    void showContent(const QByteArray &content);
    void showPicture(const QImage &image);
    void showText(const QString &text);
    void showMissing(const Error &error);
    void fit();
    void saveAs();
    void write(const QString &path);

    Door &m_door;
    EntryFile m_file;
    FilePlace m_place;
    QByteArray m_content;
    QImage m_image;
    bool m_fitted = true;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    PlainLabel *m_picture;
    PlainLabel *m_facts;
    PlainLabel *m_state;
    QPushButton *m_size;
    QPushButton *m_save;
};

} // namespace quarterdeck
