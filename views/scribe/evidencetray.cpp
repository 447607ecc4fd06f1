// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/evidencetray.h"

#include "common/iconset.h"
#include "common/plainlabel.h"
#include "common/themestore.h"
#include "warroom/evidencefile.h"
#include "scribe/thumbnailcache.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace quarterdeck {

namespace {

constexpr int kNameChars = 24;

} // namespace

EvidenceTray::EvidenceTray(const ThemeStore &themes, ThumbnailCache &pictures, QWidget *parent)
    : QFrame(parent),
      m_themes(themes),
      m_pictures(pictures),
      m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("evidenceTray"));
    setAccessibleName(tr("Files of the next entry"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(12);
    connect(&m_pictures, &ThumbnailCache::arrived, this, [this] {
        if (!m_files.isEmpty())
            rebuild();
    });
    hide();
}

void EvidenceTray::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    rebuild();
}

void EvidenceTray::setFiles(const QVector<EntryFile> &files, int underWay)
{
    if (files == m_files && underWay == m_underWay)
        return;
    m_files = files;
    m_underWay = underWay;
    rebuild();
}

void EvidenceTray::setOffer(const QString &sha256, Instant at)
{
    m_offers.insert(sha256, at);
    rebuild();
}

void EvidenceTray::rebuild()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const EntryFile &file : std::as_const(m_files))
        m_row->addWidget(fileWidget(file));
    const int waiting = m_underWay;
    if (waiting > 0)
        m_row->addWidget(new PlainLabel(tr("Taking in %n file(s)…", nullptr, waiting), TextTone::Quiet, this));
    m_row->addStretch(1);
    setVisible(!m_files.isEmpty() || m_underWay > 0);
}

QWidget *EvidenceTray::fileWidget(const EntryFile &file)
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const QPixmap picture = m_pictures.picture(file);
    if (!picture.isNull()) {
        auto *small = new PlainLabel(widget);
        const int height = fontMetrics().height() * 2;
        small->setPixmap(picture.scaledToHeight(int(height * devicePixelRatioF()), Qt::SmoothTransformation));
        small->setScaledContents(true);
        small->setFixedSize(picture.width() * height / std::max(1, picture.height()), height);
        small->setAccessibleName(tr("Picture of %1").arg(file.name));
        row->addWidget(small);
    }
    auto *name = new ElidedLabel(file.name, Qt::ElideMiddle, widget);
    name->setMinimumWidth(fontMetrics().averageCharWidth() * kNameChars);
    row->addWidget(name);
    row->addWidget(new PlainLabel(sizeText(file.bytes), TextTone::Quiet, widget));
    if (m_offers.contains(file.sha256)) {
        const Instant at = m_offers.value(file.sha256);
        auto *use = new QPushButton(file.captured ? tr("Taken %1: use it").arg(m_format.dateTime(at)) : tr("File of %1: use it").arg(m_format.dateTime(at)), widget);
        use->setObjectName(QStringLiteral("useFileTime"));
        use->setFocusPolicy(Qt::TabFocus);
        use->setToolTip(tr("The entry gets this time").toHtmlEscaped());
        connect(use, &QPushButton::clicked, this, [this, at] { emit timeChosen(at); });
        row->addWidget(use);
    }
    auto *remove = new QToolButton(widget);
    remove->setObjectName(QStringLiteral("removeFile"));
    remove->setIcon(IconSet(m_themes).icon(QStringLiteral("close")));
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Leave out %1").arg(file.name));
    remove->setToolTip(tr("Leave out").toHtmlEscaped());
    connect(remove, &QToolButton::clicked, this, [this, sha256 = file.sha256] { emit removeRequested(sha256); });
    row->addWidget(remove);
    return widget;
}

void EvidenceTray::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Files of the next entry"));
        rebuild();
    }
}

} // namespace quarterdeck
