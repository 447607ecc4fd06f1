// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewviews.h"

#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>

#include <algorithm>

namespace quarterdeck {

namespace {

constexpr auto kSetting = "review/views";
constexpr qsizetype kNameLength = 60;

QString shown(QString name) { return name.replace(u'&', QStringLiteral("&&")); }

QJsonObject encode(const ReviewView &view)
{
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("filter"), view.filter},
            {QStringLiteral("hidden"), QJsonArray::fromStringList(view.hidden)},
            {QStringLiteral("tables"), QJsonArray::fromStringList(view.tables)}};
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        list << item.toString();
    return list;
}

} // namespace

ReviewViews::ReviewViews(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("review-views"));
    setText(tr("&View"));
    setToolTip(tr("Keep this filter and these charts under a name, and come back to them"));
    setAccessibleName(tr("View: charts and kept filters"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ReviewViews::fillMenu);
    read();
}

void ReviewViews::setCurrent(const ReviewView &view) { m_current = view; }

void ReviewViews::fillMenu()
{
    emit aboutToShow();
    QMenu &menu = *this->menu();
    menu.clear();
    for (const ReviewView &view : std::as_const(m_views))
        menu.addAction(shown(view.name), this, [this, view] { emit chosen(view); });
    menu.addSeparator();
    menu.addAction(tr("&Keep this view…"), this,
                   [this] { ask(tr("Keep this view"), tr("Name of the view:"), &ReviewViews::keep); });
    QMenu *rename = menu.addMenu(tr("&Rename"));
    QMenu *remove = menu.addMenu(tr("&Delete"));
    for (const ReviewView &view : std::as_const(m_views)) {
        rename->addAction(shown(view.name), this, [this, name = view.name] {
            m_asked = name;
            ask(tr("Rename the view"), tr("Name of the view:"), &ReviewViews::renameChosen, name);
        });
        remove->addAction(shown(view.name), this, [this, name = view.name] { this->remove(name); });
    }
    rename->setEnabled(!m_views.isEmpty());
    remove->setEnabled(!m_views.isEmpty());
    menu.addSeparator();
    addCharts();
}

void ReviewViews::addCharts()
{
    QMenu *charts = menu()->addMenu(tr("&Charts"));
    charts->setEnabled(!m_charts.isEmpty());
    for (const auto &[id, title] : std::as_const(m_charts)) {
        QAction *action = charts->addAction(shown(title));
        action->setCheckable(true);
        action->setChecked(!m_current.hidden.contains(id));
        connect(action, &QAction::toggled, this, [this, id = id](bool on) {
            QStringList hidden = m_current.hidden;
            hidden.removeAll(id);
            if (!on)
                hidden << id;
            emit chartsChosen(hidden);
        });
    }
    charts->addSeparator();
    charts->addAction(tr("Show &all"), this, [this] { emit chartsChosen({}); });
}

void ReviewViews::ask(const QString &title, const QString &text, void (ReviewViews::*then)(const QString &), const QString &name)
{
    if (m_dialog)
        return;
    m_dialog = new QInputDialog(window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(title);
    m_dialog->setLabelText(text);
    m_dialog->setTextValue(name);
    connect(m_dialog, &QInputDialog::textValueSelected, this, then);
    m_dialog->open();
}

void ReviewViews::keep(const QString &name)
{
    const QString plain = name.simplified().left(kNameLength);
    if (plain.isEmpty())
        return;
    m_current.name = plain;
    m_views.removeIf([&plain](const ReviewView &view) { return view.name.compare(plain, Qt::CaseInsensitive) == 0; });
    m_views.append(m_current);
    write();
    emit said(tr("The view “%1” is kept.").arg(plain));
}

void ReviewViews::rename(const QString &from, const QString &to)
{
    const QString plain = to.simplified().left(kNameLength);
    const auto view = std::find_if(m_views.begin(), m_views.end(), [&from](const ReviewView &one) { return one.name == from; });
    if (plain.isEmpty() || plain == from || view == m_views.end())
        return;
    const bool taken = std::any_of(m_views.begin(), m_views.end(), [&](const ReviewView &one) {
        return one.name != from && one.name.compare(plain, Qt::CaseInsensitive) == 0;
    });
    if (taken) {
        emit said(tr("There is a view “%1” already; choose another name.").arg(plain));
        return;
    }
    view->name = plain;
    write();
}

void ReviewViews::remove(const QString &name)
{
    m_views.removeIf([&name](const ReviewView &view) { return view.name == name; });
    write();
    emit said(tr("The view “%1” is deleted.").arg(name));
}

void ReviewViews::read()
{
    const QJsonArray rows = QJsonDocument::fromJson(m_settings.value(QLatin1String(kSetting)).toByteArray()).array();
    for (const QJsonValue &row : rows) {
        const QJsonObject o = row.toObject();
        ReviewView view{o.value(QLatin1String("name")).toString(), o.value(QLatin1String("filter")).toObject(),
                        texts(o.value(QLatin1String("hidden"))), texts(o.value(QLatin1String("tables")))};
        if (!view.name.isEmpty())
            m_views.append(view);
    }
}

void ReviewViews::write()
{
    QVector<ReviewView> sorted = m_views;
    std::sort(sorted.begin(), sorted.end(),
              [](const ReviewView &a, const ReviewView &b) { return a.name.localeAwareCompare(b.name) < 0; });
    QJsonArray rows;
    for (const ReviewView &view : std::as_const(sorted))
        rows.append(encode(view));
    m_settings.setValue(QLatin1String(kSetting), QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

} // namespace quarterdeck
