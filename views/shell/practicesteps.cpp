// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/practicesteps.h"

#include "common/iconset.h"
#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "scribe/scribeline.h"
#include "scribe/scribepane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace quarterdeck {

PracticeSteps::PracticeSteps(const ThemeStore &themes, WarRoom &room, ScribePane &scribe, const QString &takeCommandKey,
                             QWidget *parent)
    : QFrame(parent),
      m_themes(themes),
      m_scribe(scribe),
      m_author(room.author()),
      m_takeCommandKey(takeCommandKey),
      m_lead(new PlainLabel(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("practiceSteps"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Put these steps away"));
    m_close->setToolTip(plainTooltip(tr("Put these steps away (Esc)")));
    connect(m_close, &QToolButton::clicked, this, &PracticeSteps::dismiss);
    connect(&themes, &ThemeStore::changed, this, &PracticeSteps::restyle);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_lead);
    for (PlainLabel *&label : m_labels) {
        label = new PlainLabel(this);
        label->setWordWrap(true);
        row->addWidget(label, 1);
    }
    row->addWidget(m_close);
    connect(&scribe, &ScribePane::done, this, &PracticeSteps::note);
    connect(&room, &WarRoom::submitted, this, [this](const Receipt &receipt) { note(receipt.events); });
    scribe.line()->setHint(hint());
    restyle();
}

QString PracticeSteps::words(Step step) const
{
    switch (step) {
    case LogLine:
        return tr("Type what you see, press Enter");
    case ChangeStatus:
        return tr("Change the status: /status monitoring");
    case TakeCommand:
        return tr("Take command: %1").arg(m_takeCommandKey);
    case StepCount:
        break;
    }
    return {};
}

PracticeSteps::Step PracticeSteps::next() const
{
    return Step(std::find(m_ticked.begin(), m_ticked.end(), false) - m_ticked.begin());
}

bool PracticeSteps::isDone() const { return next() == StepCount; }

QString PracticeSteps::hint() const
{
    switch (next()) {
    case LogLine:
        return tr("Try it: ! roll back v3.2 @alice");
    case ChangeStatus:
        return tr("Try it: /status monitoring");
    case TakeCommand:
        return tr("Try it: press %1 to take command").arg(m_takeCommandKey);
    case StepCount:
        break;
    }
    return {};
}

void PracticeSteps::note(const QVector<Event> &events)
{
    for (const Event &event : events) {
        if (event.author != m_author)
            continue;
        if (std::holds_alternative<EntryLogged>(event.payload))
            tick(LogLine);
        else if (std::holds_alternative<StatusChanged>(event.payload))
            tick(ChangeStatus);
        else if (const auto *given = std::get_if<RoleAssigned>(&event.payload);
                 given && given->role == role::Commander && given->handle.compare(m_author, Qt::CaseInsensitive) == 0)
            tick(TakeCommand);
        else if (std::holds_alternative<HandoverAccepted>(event.payload))
            tick(TakeCommand);
    }
}

void PracticeSteps::tick(Step step)
{
    if (std::exchange(m_ticked[step], true))
        return;
    refresh();
    m_scribe.line()->setHint(hint());
}

void PracticeSteps::refresh()
{
    const Step now = next();
    const Typography type(font());
    m_lead->setText(isDone() ? tr("That is all it takes.") : tr("Try it yourself:"));
    QStringList spoken{m_lead->text()};
    for (int step = 0; step < StepCount; ++step) {
        PlainLabel *label = m_labels[size_t(step)];
        const QString what = words(Step(step));
        label->setText((m_ticked[size_t(step)] ? QStringLiteral("✓  ") : QStringLiteral("%1  ").arg(step + 1)) + what);
        label->setAccessibleName(m_ticked[size_t(step)] ? tr("Done: %1").arg(what) : what);
        label->setTone(step == now ? TextTone::Primary : TextTone::Secondary);
        label->setFont(step == now ? type.strong() : type.body());
        spoken << label->accessibleName();
    }
    setAccessibleName(spoken.join(QStringLiteral(". ")));
}

void PracticeSteps::restyle()
{
    const Typography type(font());
    layout()->setContentsMargins(type.space(4), type.space(2), type.space(2), type.space(2));
    layout()->setSpacing(type.space(4));
    m_close->setIcon(IconSet(m_themes).icon(QStringLiteral("close")));
    refresh();
    update();
}

void PracticeSteps::dismiss()
{
    hide();
    m_ticked.fill(true); // nothing is asked for any more
    m_scribe.line()->setHint(QString());
    m_scribe.focusLine();
}

void PracticeSteps::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Card));
    const int bar = Typography(font()).space(1);
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - bar : 0, 0, bar, height()),
                     theme.color(Token::FocusRing));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Hairline));
}

void PracticeSteps::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void PracticeSteps::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Only the strip's own font: restyle() sets the labels'.
    if (event->type() == QEvent::FontChange && layout())
        restyle();
}

} // namespace quarterdeck
