// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "journal/pageimage.h"

#include <QVector>

namespace quarterdeck {

/// Finds the rows of the event table in the raw pages of a journal, by the shape of their records instead of by SQLite's trees: no
/// broken header, index or inner page can hide a row, and the row's own hash says whether every byte of it is right.
/// Total for any bytes. Reads the image only.
class RowCarver
{
public:
    /// A record of the right shape whose content does not match its hash; what it claims to be.
    struct Broken
    {
        QByteArray id;
        QByteArray incident;
        qint64 seq = 0;
    };

    explicit RowCarver(const PageImage &image) : m_image(image) {}
    void scan();
    /// In the order found; an event may come more than once (an older image of its page).
    const QVector<LogRecord> &found() const { return m_found; }
    const QVector<Broken> &broken() const { return m_broken; }

private:
    void scanPage(const QByteArray &page);
    void tryRecord(const QByteArray &page, qsizetype start);
    QByteArray payload(const QByteArray &page, qsizetype start, qint64 size) const;

    const PageImage &m_image;
    QVector<LogRecord> m_found;
    QVector<Broken> m_broken;
};

} // namespace quarterdeck
