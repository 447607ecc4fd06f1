// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace quarterdeck {

class MainWindow;
class ThemeStore;

/// Renders the window in each mode and theme as PNG files into a folder, one after the other as the event loop allows, then calls back with
/// the files or with a sentence. GUI thread.
class Screenshots final : public QObject
{
    Q_OBJECT
public:
    Screenshots(MainWindow &window, ThemeStore &themes, const QString &folder, QObject *parent = nullptr);
    void start();

signals:
    void finished(const QStringList &files);
    void failed(const QString &sentence);

private:
    void next();
    void shoot();

    MainWindow &m_window;
    ThemeStore &m_themes;
    QString m_folder;
    QStringList m_files;
    int m_step = 0;
};

} // namespace quarterdeck
