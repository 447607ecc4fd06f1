// SPDX-License-Identifier: GPL-3.0-or-later
#include "scribe/scribebar.h"

#include "common/iconset.h"
#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "scribe/chipbar.h"
#include "scribe/scribeline.h"
#include "scribe/scribepane.h"
#include "scribe/scribesession.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

namespace quarterdeck {

namespace {

constexpr int kWidthInChars = 90;

} // namespace

ScribeBar::ScribeBar(WarRoom &room, const ThemeStore &themes, ScribePane &pane, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint),
      m_room(room),
      m_themes(themes),
      m_pane(pane),
      m_incidentName(new PlainLabel(this)),
      m_clock(new PlainLabel(QString(), TextTone::Secondary, this)),
      m_chips(new ChipBar(themes, this)),
      m_line(new ScribeLine(room.clock(), this))
{
    setObjectName(QStringLiteral("scribeBar"));
    setWindowTitle(tr("Scribe bar"));
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *close = new QToolButton(this);
    close->setIcon(IconSet(themes).icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the scribe bar"));
    close->setToolTip(tr("Close the scribe bar").toHtmlEscaped());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_incidentName->setFont(Typography(font()).strong());
    m_line->setFont(Typography(font()).scribe());
    m_clock->setAccessibleName(tr("Clock"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_incidentName, 1);
    head->addWidget(m_clock);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 10);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_chips);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    resize(fontMetrics().averageCharWidth() * kWidthInChars, layout->sizeHint().height());
    connect(&themes, &ThemeStore::changed, this, qOverload<>(&QWidget::update));
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ScribeBar::tick);
    connectLine();
    updateHead();
}

/// Everything that is more than text is the pane's to do: it hears what its own line would have said.
void ScribeBar::connectLine()
{
    ScribeLine *theirs = m_pane.line();
    connect(m_line, &ScribeLine::lineChanged, this, &ScribeBar::toPane);
    connect(theirs, &ScribeLine::lineChanged, this, &ScribeBar::fromPane);
    connect(m_line, &ScribeLine::submitted, theirs, &ScribeLine::submitted);
    connect(m_line, &ScribeLine::commandSubmitted, theirs, &ScribeLine::commandSubmitted);
    connect(m_line, &ScribeLine::evidenceOffered, theirs, &ScribeLine::evidenceOffered);
    connect(m_line, &ScribeLine::linesPasted, theirs, &ScribeLine::linesPasted);
    connect(m_line, &ScribeLine::cleared, theirs, &ScribeLine::cleared);
    connect(m_line, &ScribeLine::recallRequested, theirs, &ScribeLine::recallRequested);
    connect(m_line, &ScribeLine::focusLost, theirs, &ScribeLine::focusLost);
    connect(m_line, &ScribeLine::undoRequested, this, [this] {
        if (!m_line->undoText())
            m_pane.session()->undo();
    });
    connect(m_line, &ScribeLine::redoRequested, this, [this] {
        if (!m_line->redoText())
            m_pane.session()->redo();
    });
    connect(m_line, &ScribeLine::held, m_chips, [this](const QString &sentence) { m_chips->setSentence(sentence); });
    connect(m_line, &ScribeLine::left, this, &QWidget::hide);
    connect(m_pane.session(), &ScribeSession::refused, this, [this](int, const QString &sentence) { m_chips->setSentence(sentence); });
}

void ScribeBar::toPane()
{
    m_chips->setChips(chipsOf(m_line->parsed(), m_line->context(), m_format));
    if (m_passing || m_pane.line()->draft() == m_line->draft())
        return;
    m_passing = true;
    m_pane.line()->restore(m_line->draft());
    m_passing = false;
}

void ScribeBar::fromPane()
{
    if (m_passing)
        return;
    m_passing = true;
    const ScribeContext context = m_pane.line()->context();
    m_line->setZone(context.zone);
    m_line->setIncidentStart(context.incidentStart);
    m_line->setKnownPeople(context.knownPeople);
    if (m_line->draft() != m_pane.line()->draft())
        m_line->restore(m_pane.line()->draft());
    m_passing = false;
}

void ScribeBar::setIncident(std::shared_ptr<LiveIncident> incident)
{
    if (m_incident)
        m_incident->disconnect(this);
    m_incident = std::move(incident);
    if (m_incident) {
        connect(m_incident.get(), &LiveIncident::headChanged, this, &ScribeBar::updateHead);
        connect(m_incident.get(), &LiveIncident::loaded, this, &ScribeBar::updateHead);
    }
    updateHead();
    fromPane();
}

void ScribeBar::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    fromPane();
    tick();
}

void ScribeBar::updateHead()
{
    m_line->setEnabled(m_incident != nullptr);
    if (!m_incident || !m_incident->state().declared) {
        m_incidentName->setText(tr("No incident is open."));
        return;
    }
    const Incident &incident = m_incident->state();
    QStringList parts{incident.ref, incident.title, displayName(incident.status)};
    if (incident.severity)
        parts.prepend(incident.severity->name);
    m_incidentName->setText(parts.join(QStringLiteral(" · ")));
}

void ScribeBar::tick()
{
    const StorageState storage = m_room.storage();
    const QString trouble = storage.kind == StorageState::Kind::Failing || storage.kind == StorageState::Kind::OwnerLost ? tr("Not saved") : QString();
    m_clock->setText(trouble.isEmpty() ? m_format.clock(m_room.clock().now()) : trouble + QStringLiteral(" · ") + m_format.clock(m_room.clock().now()));
}

void ScribeBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fromPane();
    tick();
    m_second.start();
}

void ScribeBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
    emit hidden();
}

void ScribeBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && windowHandle())
        windowHandle()->startSystemMove();
}

void ScribeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateHead();
    if (event->type() == QEvent::FontChange) {
        m_incidentName->setFont(Typography(font()).strong());
        m_line->setFont(Typography(font()).scribe());
    }
}

void ScribeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    painter.fillRect(rect(), theme.color(Token::Panel));
    painter.setPen(theme.color(Token::ControlBorder));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace quarterdeck
