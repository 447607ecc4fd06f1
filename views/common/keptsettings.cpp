// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/keptsettings.h"

#include <QHash>
#include <QMutex>
#include <QSettings>
#include <QThreadPool>

#include <utility>

namespace quarterdeck {

namespace {

const QString &name()
{
    static const QString name = QStringLiteral("quarterdeck");
    return name;
}

} // namespace

/// Changes that come while one is being written go with the next.
class KeptSettings::File
{
public:
    /// The one of whoever has it already.
    static std::shared_ptr<File> opened()
    {
        static QHash<QString, std::weak_ptr<File>> files;
        const QSettings settings(QSettings::IniFormat, QSettings::UserScope, name(), name());
        std::weak_ptr<File> &known = files[settings.fileName()];
        std::shared_ptr<File> file = known.lock();
        if (!file) {
            file = std::make_shared<File>(settings);
            known = file;
        }
        return file;
    }

    explicit File(const QSettings &settings) : m_path(settings.fileName())
    {
        m_worker.setMaxThreadCount(1);
        const QStringList keys = settings.allKeys();
        for (const QString &key : keys)
            values.insert(key, settings.value(key));
    }
    ~File() { flush(); }

    void write(const QString &key, const QVariant &value)
    {
        const QMutexLocker lock(&m_mutex);
        const bool isWaiting = !m_due.isEmpty();
        m_due.insert(key, value);
        if (!isWaiting)
            m_worker.start([this] { writeDue(); });
    }
    void flush() { m_worker.waitForDone(); }

    QHash<QString, QVariant> values;

private:
    void writeDue()
    {
        QHash<QString, QVariant> due;
        {
            const QMutexLocker lock(&m_mutex);
            due = std::exchange(m_due, {});
        }
        QSettings settings(m_path, QSettings::IniFormat);
        for (auto it = due.cbegin(); it != due.cend(); ++it)
            settings.setValue(it.key(), it.value());
    }

    const QString m_path;
    QMutex m_mutex;
    QHash<QString, QVariant> m_due; ///< what the file does not hold yet
    QThreadPool m_worker;           ///< one thread: the file is written in order
};

KeptSettings::KeptSettings() : m_file(File::opened()) {}

KeptSettings::~KeptSettings() = default;

QVariant KeptSettings::value(const QString &key, const QVariant &fallback) const { return m_file->values.value(key, fallback); }

void KeptSettings::setValue(const QString &key, const QVariant &value)
{
    QVariant &kept = m_file->values[key];
    if (kept == value && kept.isValid())
        return;
    kept = value;
    m_file->write(key, value);
}

void KeptSettings::flush() { m_file->flush(); }

} // namespace quarterdeck
