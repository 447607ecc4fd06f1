// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/iconset.h"
#include "domain/incident.h"

#include <QWidget>

class QVBoxLayout;

namespace quarterdeck {

class InlineField;
class ThemeStore;

/// The links of an incident: name, host, open, remove, and a line to add one. Nothing is opened or removed here; it asks. GUI thread.
class LinkList final : public QWidget
{
    Q_OBJECT
public:
    explicit LinkList(const ThemeStore &themes, QWidget *parent = nullptr);

    void show(const QVector<Link> &links);
    InlineField &adder() const { return *m_adder; }

signals:
    void openAsked(const QString &url);
    void removeAsked(const QString &url);
    /// What was typed: an address, and after a space what to call it.
    void addAsked(const QString &url, const QString &label);

private:
    QWidget *makeRow(const Link &link);

    const ThemeStore &m_themes;
    IconSet m_icons;
    QVector<Link> m_links;
    QVBoxLayout *m_rows;
    InlineField *m_adder;
};

} // namespace quarterdeck
