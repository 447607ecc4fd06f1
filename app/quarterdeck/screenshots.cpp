// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "common/themestore.h"
#include "shell/mainwindow.h"

#include <QDir>
#include <QTimer>

namespace quarterdeck {

namespace {

struct Shot
{
    const char *file;
    WindowMode mode;
    ThemeChoice theme;
};

constexpr Shot kShots[] = {
    {"command-light.png", WindowMode::Command, ThemeChoice::Light},
    {"scribe-light.png", WindowMode::Scribe, ThemeChoice::Light},
    {"command-dark.png", WindowMode::Command, ThemeChoice::Dark},
    {"scribe-dark.png", WindowMode::Scribe, ThemeChoice::Dark},
};

// Layouts and read models settle through the event loop; nothing signals "painted as it will stay".
constexpr int kSettleMs = 250;

} // namespace

Screenshots::Screenshots(MainWindow &window, ThemeStore &themes, const QString &folder, QObject *parent)
    : QObject(parent), m_window(window), m_themes(themes), m_folder(folder)
{
}

void Screenshots::start()
{
    if (!QDir().mkpath(m_folder)) {
        emit failed(tr("The folder %1 cannot be made; choose another.").arg(m_folder));
        return;
    }
    next();
}

void Screenshots::next()
{
    if (m_step == int(std::size(kShots))) {
        emit finished(m_files);
        return;
    }
    m_themes.setChoice(kShots[m_step].theme);
    m_window.setMode(kShots[m_step].mode);
    QTimer::singleShot(kSettleMs, this, &Screenshots::shoot);
}

void Screenshots::shoot()
{
    const QString file = QDir(m_folder).filePath(QString::fromLatin1(kShots[m_step].file));
    if (!m_window.grab().save(file)) {
        emit failed(tr("The picture %1 could not be written; is the disk full?").arg(file));
        return;
    }
    m_files << file;
    ++m_step;
    next();
}

} // namespace quarterdeck
