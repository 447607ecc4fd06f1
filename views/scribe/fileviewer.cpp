// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/fileviewer.h"

#include "common/plainlabel.h"
#include "domain/plaintext.h"
#include "warroom/evidencefile.h"
#include "scribe/thumbnail.h"
#include "warroom/whenready.h"

#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

#include <memory>

namespace quarterdeck {

namespace {

constexpr QSize kFirstSize(900, 640);
constexpr QSize kWholePicture(20000, 20000); // never scaled on the way in
constexpr qsizetype kMostText = 1024 * 1024; // of a text file; the rest is saved, not read

bool isText(const QString &mime)
{
    return mime.startsWith(QLatin1String("text/")) || mime == u"application/json" || mime == u"application/xml" || mime == u"application/x-yaml";
}

template <class T, class Work>
QFuture<T> onPool(Work work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

FileViewer::FileViewer(Door &door, const EntryFile &file, const FilePlace &place, const TimeFormat &format, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_door(door),
      m_file(file),
      m_place(place),
      m_pages(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_picture(new PlainLabel(m_scroll)),
      m_facts(new PlainLabel(this)),
      m_state(new PlainLabel(tr("Reading…"), TextTone::Secondary, this)),
      m_size(new QPushButton(tr("Full size"), this)),
      m_save(new QPushButton(tr("Save as…"), this))
{
    setObjectName(QStringLiteral("fileViewer"));
    setWindowTitle(tr("%1 – entry %2").arg(file.name).arg(place.number));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Picture %1").arg(file.name));
    m_scroll->setWidget(m_picture);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(m_scroll);
    QStringList facts{file.name, sizeText(file.bytes), file.mime};
    if (file.captured)
        facts << tr("taken %1").arg(format.dateTime(*file.captured));
    facts << tr("attached by %1").arg(place.author);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setWordWrap(true);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("fileState"));
    m_size->setCheckable(true);
    m_size->setEnabled(false);
    m_save->setEnabled(false);
    m_save->setObjectName(QStringLiteral("saveFile"));
    connect(m_size, &QPushButton::toggled, this, [this](bool full) {
        m_fitted = !full;
        fit();
    });
    connect(m_save, &QPushButton::clicked, this, &FileViewer::saveAs);
    auto *words = new QVBoxLayout;
    words->addWidget(m_facts);
    words->addWidget(m_state);
    auto *foot = new QHBoxLayout;
    foot->addLayout(words, 1);
    foot->addWidget(m_size);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
    resize(kFirstSize.boundedTo(screen()->availableSize() * 9 / 10));
    ask();
}

QString FileViewer::sentence() const { return m_state->text(); }

void FileViewer::ask()
{
    whenReady(this, m_door.file(m_file.sha256), [this](const QFuture<Result<KeptFile>> &answer) {
        const Result<KeptFile> file = answer.result();
        if (file.ok())
            showContent(file->content);
        else
            showMissing(file.error());
    });
}

void FileViewer::showContent(const QByteArray &content)
{
    m_content = content;
    m_save->setEnabled(true);
    m_state->setText(tr("SHA-256 %1, as it was attached").arg(m_file.sha256.left(16)));
    if (isPicture(m_file.mime)) {
        whenReady(this, onPool<QImage>([content, mime = m_file.mime] { return readPicture(content, mime, kWholePicture); }),
                  [this](const QFuture<QImage> &image) { showPicture(image.result()); });
    } else if (isText(m_file.mime)) {
        whenReady(this, onPool<QString>([content] { return cleaned(QString::fromUtf8(content.left(kMostText)), int(kMostText), true); }),
                  [this](const QFuture<QString> &text) { showText(text.result()); });
    } else {
        m_picture->setText(tr("This kind of file is not shown here. It can be saved."));
    }
}

void FileViewer::showPicture(const QImage &image)
{
    if (image.isNull()) {
        m_picture->setText(tr("This picture is damaged or too large to show. It can be saved."));
        return;
    }
    m_image = image;
    m_size->setEnabled(true);
    fit();
}

void FileViewer::showText(const QString &text)
{
    auto *page = new QPlainTextEdit(this);
    page->setReadOnly(true);
    page->setAccessibleName(m_file.name);
    page->setFont(QFont(QStringLiteral("monospace")));
    page->setPlainText(text);
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    if (m_content.size() > kMostText)
        m_state->setText(tr("The first %1 are shown; save it to read the rest.").arg(sizeText(kMostText)));
}

void FileViewer::showMissing(const Error &error)
{
    m_state->setText(error.code == ErrorCode::NotFound
                         ? tr("The whole file is in the journal of %1, on the console %2: only its small picture is here.")
                               .arg(m_place.author, m_place.console)
                         : error.message);
    const QString mime = m_file.thumbnail.startsWith(QByteArray::fromHex("89504e47")) ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
    whenReady(this,
              onPool<QImage>([bytes = m_file.thumbnail, mime] { return readPicture(bytes, mime, kWholePicture, kMostThumbnailPixels); }),
              [this](const QFuture<QImage> &image) {
                  m_image = image.result();
                  fit();
              });
}

void FileViewer::fit()
{
    if (m_image.isNull())
        return;
    const QSize room = m_scroll->viewport()->size() * devicePixelRatioF();
    const bool shrink = m_fitted && (m_image.width() > room.width() || m_image.height() > room.height());
    QPixmap shown = QPixmap::fromImage(shrink ? m_image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : m_image);
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setMinimumSize(m_fitted ? QSize(0, 0) : shown.deviceIndependentSize().toSize());
    m_picture->setPixmap(shown);
}

void FileViewer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_fitted)
        fit();
}

void FileViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::SaveAs) || event->matches(QKeySequence::Save))
        saveAs();
    else
        QWidget::keyPressEvent(event);
}

void FileViewer::saveAs()
{
    if (m_content.isEmpty())
        return;
    auto *dialog = new QFileDialog(this, tr("Save %1").arg(m_file.name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_file.name);
    connect(dialog, &QFileDialog::fileSelected, this, &FileViewer::write);
    dialog->open();
}

void FileViewer::write(const QString &path)
{
    const QFuture<QString> written = onPool<QString>([path, content = m_content]() -> QString {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
            return tr("Saved as %1.").arg(path);
        return tr("%1 cannot be written (%2): choose another folder.").arg(path, file.errorString());
    });
    whenReady(this, written, [this](const QFuture<QString> &sentence) { m_state->setText(sentence.result()); });
}

} // namespace quarterdeck
