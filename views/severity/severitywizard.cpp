// SPDX-License-Identifier: GPL-3.0-or-later
#include "severity/severitywizard.h"

#include "common/chip.h"
#include "common/plainlabel.h"
#include "common/themestore.h"
#include "common/typography.h"
#include "common/windowplace.h"
#include "domain/decide.h"
#include "domain/policytext.h"
#include "severity/consequences.h"
#include "severity/matrixtable.h"
#include "warroom/whenready.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace quarterdeck {

namespace {

enum Column { What, Then, Now };
constexpr int kWidthSteps = 260; // 1040 px: two lines a cell at most

/// The answers given last, if the matrix is still the same.
MatrixAnswers lastAnswers(const Policy &policy, const Incident &incident)
{
    if (incident.assessments.isEmpty() || incident.assessments.last().what.policy != policy.id())
        return {};
    return answersFromLog(policy, incident.assessments.last().what.answers);
}

void clearGrid(QGridLayout &grid)
{
    while (QLayoutItem *item = grid.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

SeverityWizard::SeverityWizard(WarRoom &room, std::shared_ptr<LiveIncident> incident, const ThemeStore &themes,
                               const IconSet &icons, QWidget *parent)
    : QDialog(parent),
      m_room(room),
      m_incident(std::move(incident)),
      m_policy(room.policyOf(m_incident->state())),
      m_earlier(lastAnswers(m_policy, m_incident->state())),
      m_model(new MatrixModel(m_policy, m_earlier, icons, this)),
      m_table(new MatrixTable(*m_model, themes, this)),
      m_now(new PlainLabel({}, TextTone::Secondary, this)),
      m_earlierLine(new PlainLabel({}, TextTone::Secondary, this)),
      m_result(new PlainLabel(this)),
      m_changes(new PlainLabel(this)),
      m_hint(new PlainLabel({}, TextTone::Quiet, this)),
      m_problem(new PlainLabel(this)),
      m_reasonTitle(new PlainLabel(this)),
      m_nowChip(new SeverityChip(themes, this)),
      m_resultChip(new SeverityChip(themes, this)),
      m_response(new QGridLayout),
      m_told(new QGridLayout),
      m_columns(new QHBoxLayout),
      m_reason(new QLineEdit(this)),
      m_unsure(new QPushButton(tr("&Not sure"), this)),
      m_direct(new QPushButton(tr("Name the &level…"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_accept(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("severityWizard"));
    setWindowTitle(tr("Severity of %1").arg(m_incident->state().ref));
    build();
    connect(m_model, &MatrixModel::answersChanged, this, &SeverityWizard::refresh);
    connect(m_incident.get(), &LiveIncident::headChanged, this, &SeverityWizard::refresh);
    connect(m_incident.get(), &LiveIncident::removed, this, &QDialog::reject);
    connect(m_table, &MatrixTable::unsureChanged, m_unsure, &QPushButton::setChecked);
    connect(m_table, &MatrixTable::unsureChanged, this, &SeverityWizard::refreshHead);
    connect(m_reason, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    useFonts();
    refresh();
    m_table->setFocus();
}

void SeverityWizard::build()
{
    for (PlainLabel *label : {m_now, m_earlierLine, m_result, m_changes, m_hint, m_problem, m_reasonTitle})
        label->setWordWrap(true);
    m_result->setObjectName(QStringLiteral("severityResult"));
    m_changes->setObjectName(QStringLiteral("severityChanges"));
    m_problem->setObjectName(QStringLiteral("severityProblem"));
    m_earlierLine->setObjectName(QStringLiteral("severityEarlier"));
    m_reason->setObjectName(QStringLiteral("severityReason"));
    m_reason->setMaxLength(limits::Reason);
    m_reason->setPlaceholderText(tr("One line, for the timeline"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_reasonTitle), static_cast<QWidget *>(m_problem)})
        part->hide();

    auto *head = new QHBoxLayout;
    head->addWidget(m_nowChip);
    head->addWidget(m_now, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_earlierLine);
    column->addWidget(m_table);
    column->addWidget(m_hint);
    column->addWidget(buildResult());
    column->addWidget(m_reasonTitle);
    column->addWidget(m_reason);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addLayout(buildButtons());
}

QWidget *SeverityWizard::buildResult()
{
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_resultChip);
    head->addWidget(m_result, 1);
    column->addLayout(head);
    column->addWidget(m_changes);
    m_columns->addLayout(m_response, 1);
    m_columns->addLayout(m_told, 1);
    column->addLayout(m_columns);
    return area;
}

QLayout *SeverityWizard::buildButtons()
{
    m_unsure->setCheckable(true);
    m_unsure->setObjectName(QStringLiteral("severityUnsure"));
    m_unsure->setToolTip(tr("The next level picked is the worse of two; it counts."));
    m_direct->setObjectName(QStringLiteral("severityDirect"));
    m_cancel->setObjectName(QStringLiteral("severityCancel"));
    m_accept->setObjectName(QStringLiteral("severityAccept"));
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    for (QPushButton *button : {m_unsure, m_direct, m_cancel})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_unsure);
    row->addWidget(m_direct);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_accept);
    connect(m_unsure, &QPushButton::clicked, this, [this](bool on) {
        m_table->setUnsure(on);
        m_table->setFocus();
    });
    connect(m_direct, &QPushButton::clicked, this, [this] {
        close();
        emit levelWanted();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &SeverityWizard::accept);
    return row;
}

void SeverityWizard::useFonts()
{
    const Typography type(font());
    m_result->setFont(type.heading());
    m_reasonTitle->setFont(type.strong());
    layout()->setSpacing(type.space(2));
    for (QGridLayout *grid : {m_response, m_told}) {
        grid->setHorizontalSpacing(type.space(4));
        grid->setVerticalSpacing(type.space(1));
        grid->setColumnStretch(Then, 1);
    }
    m_columns->setSpacing(type.space(8));
    setMinimumWidth(std::min(type.space(kWidthSteps), screen()->availableGeometry().width() * 9 / 10));
}

void SeverityWizard::refresh()
{
    m_problem->hide();
    refreshHead();
    refreshResult();
    fitHeight();
}

void SeverityWizard::refreshHead()
{
    const std::optional<SeverityLevel> now = m_incident->state().severity;
    const PolicyLevel *level = now ? m_policy.find(*now) : nullptr;
    m_nowChip->setSeverity(now.value_or(SeverityLevel{}));
    m_now->setText(level && !level->definition.isEmpty() ? tr("now: %1").arg(policyText(level->definition))
                   : now                                 ? tr("now")
                                                         : tr("not rated yet"));
    const QString earlier = earlierText();
    m_earlierLine->setText(earlier);
    m_earlierLine->setVisible(!earlier.isEmpty());
    m_hint->setText(m_table->isUnsure() ? tr("Not sure between two: press the worse of them, it counts.")
                                        : tr("Press a digit for each row. N before it: not sure between two. Backspace goes "
                                             "back, Delete takes an answer out."));
}

/// Who answered last, and what came of it.
QString SeverityWizard::earlierText() const
{
    const QVector<Assessment> &all = m_incident->state().assessments;
    if (all.isEmpty())
        return {};
    const Assessment &last = all.last();
    if (last.what.policy != m_policy.id())
        return tr("%1 answered last, by another policy (%2): %3.").arg(last.by, last.what.policy, last.what.to.name);
    return tr("%1 answered last: %2. What you do not change stays.").arg(last.by, last.what.to.name);
}

void SeverityWizard::refreshResult()
{
    const std::optional<MatrixResult> result = m_model->result();
    m_accept->setEnabled(result.has_value() && !m_busy);
    if (!result) {
        m_resultChip->setSeverity({});
        m_result->setText(tr("No answer yet"));
        m_changes->hide();
        m_accept->setText(tr("Set severity"));
        showConsequences(nullptr);
        return;
    }
    QStringList rows;
    for (const PolicyCriterion &criterion : m_policy.matrix.rows) {
        if (result->decidedBy.contains(criterion.key))
            rows << policyText(criterion.label);
    }
    const int deciding = int(rows.size());
    m_resultChip->setSeverity(result->level);
    const QString why =
        deciding > 1 && deciding == result->answered
            ? tr("%1 – all answers agree").arg(result->level.name)
            : tr("%1 – worst row(s): %2", nullptr, deciding).arg(result->level.name, rows.join(QStringLiteral(", ")));
    m_result->setText(why + QStringLiteral("  ") + tr("(%1 of %2 answered)").arg(result->answered).arg(result->asked));
    const QString changes = changesText();
    m_changes->setText(changes);
    m_changes->setVisible(!changes.isEmpty());
    const std::optional<SeverityLevel> now = m_incident->state().severity;
    m_accept->setText(now == result->level ? tr("Keep %1").arg(result->level.name)
                      : lowers()           ? tr("Lower to %1…").arg(result->level.name)
                      : now                ? tr("Raise to %1").arg(result->level.name)
                                           : tr("Set %1").arg(result->level.name));
    showConsequences(m_policy.find(result->level));
    if (!lowers()) {
        m_reason->hide();
        m_reasonTitle->hide();
    }
}

/// "Users: was 3, now 2", one after the other.
QString SeverityWizard::changesText() const
{
    QStringList changes;
    for (const PolicyCriterion &criterion : m_policy.matrix.rows) {
        const MatrixAnswer before = m_earlier.value(criterion.key), after = m_model->answers().value(criterion.key);
        if (before.rank == 0 || before == after)
            continue;
        const QString label = policyText(criterion.label), was = answerText(m_policy, before);
        changes << (after.rank == 0 ? tr("%1: was %2, now not answered").arg(label, was)
                                    : tr("%1: was %2, now %3").arg(label, was, answerText(m_policy, after)));
    }
    return changes.join(QStringLiteral("  ·  "));
}

void SeverityWizard::showConsequences(const PolicyLevel *level)
{
    const std::optional<SeverityLevel> present = m_incident->state().severity;
    const PolicyLevel *now = present ? m_policy.find(*present) : nullptr;
    const bool both = level && now && now != level;
    if (!level)
        level = now;
    clearGrid(*m_response);
    clearGrid(*m_told);
    if (!level)
        return;
    fillConsequences(*m_response, responseConsequences(*level), both ? responseConsequences(*now) : QVector<Consequence>(), true);
    fillConsequences(*m_told, toldConsequences(m_policy, *level),
                     both ? toldConsequences(m_policy, *now) : QVector<Consequence>(), false);
}

/// Lines of what the level asks, strong where the present one asks something else, which stands beside where there is room.
void SeverityWizard::fillConsequences(QGridLayout &grid, const QVector<Consequence> &then, const QVector<Consequence> &now,
                                      bool saysBefore)
{
    const Typography type(font());
    const bool room = width() >= type.space(kWidthSteps * 9 / 10);
    for (int row = 0; row < then.size(); ++row) {
        const Consequence &line = then.at(row);
        const bool differs = row < now.size() && now.at(row) != line;
        auto *what = new PlainLabel(line.what, TextTone::Secondary, this);
        auto *value = new PlainLabel(line.value, this);
        value->setWordWrap(!room);
        value->setFont(differs ? type.strong() : type.body());
        const QString was = differs ? tr("was %1").arg(now.at(row).value) : QString();
        value->setAccessibleName(differs ? tr("%1: %2, %3").arg(line.what, line.value, was)
                                         : tr("%1: %2").arg(line.what, line.value));
        grid.addWidget(what, row, What, Qt::AlignTop);
        grid.addWidget(value, row, Then, Qt::AlignTop);
        if (room && saysBefore && differs && now.at(row).value != u"–")
            grid.addWidget(new PlainLabel(was, TextTone::Quiet, this), row, Now, Qt::AlignTop);
    }
    grid.setRowStretch(int(then.size()), 1);
}

bool SeverityWizard::lowers() const
{
    const std::optional<SeverityLevel> now = m_incident->state().severity;
    return now && m_model->result() && m_model->result()->level.rank > now->rank;
}

bool SeverityWizard::isUnchanged() const
{
    return !m_earlier.isEmpty() && m_model->answers() == m_earlier && m_model->result()
        && m_incident->state().severity == m_model->result()->level;
}

/// Enter, from the table, the line or the button.
void SeverityWizard::accept()
{
    if (m_busy || !m_model->result())
        return;
    if (isUnchanged()) {
        emit said(tr("Nothing was changed."));
        close();
        return;
    }
    if (!lowers() || (m_reason->isVisible() && !m_reason->text().trimmed().isEmpty()))
        return write();
    if (m_reason->isVisible()) {
        m_problem->setText(tr("Say in a few words why it is lower now."));
        m_problem->show();
    }
    m_reasonTitle->setText(tr("Why lower the severity to %1?").arg(m_model->result()->level.name));
    m_reason->setAccessibleName(m_reasonTitle->text());
    m_reasonTitle->show();
    m_reason->show();
    m_reason->setFocus();
    fitHeight();
}

/// Answers first, then the level they give: in the journal they stand in this order. What undo takes back is the level.
void SeverityWizard::write()
{
    const MatrixResult result = *m_model->result();
    const Instant at = m_room.clock().now();
    const IncidentId id = m_incident->id();
    const bool same = m_incident->state().severity == result.level;
    const QString reason = lowers() ? m_reason->text() : QString();
    setBusy(true);
    const QFuture<Result<Receipt>> answers = m_room.submitUnannounced(
        id, SeverityAssessed{answersForLog(m_policy, m_model->answers()), m_policy.id(), result.level, at});
    const QFuture<Result<Receipt>> last = same ? answers : m_room.submit(id, SeverityChanged{result.level, reason, at});
    whenReady(this, answers, [this, last](const QFuture<Result<Receipt>> &answer) {
        if (!answer.result())
            return finish(answer.result());
        whenReady(this, last, [this](const QFuture<Result<Receipt>> &level) { finish(level.result()); });
    });
}

void SeverityWizard::finish(const Result<Receipt> &receipt)
{
    setBusy(false);
    if (receipt) {
        emit said(tr("%1 is %2.").arg(m_incident->state().ref, m_model->result()->level.name));
        close();
        return;
    }
    const ErrorCode code = receipt.error().code;
    if (code == ErrorCode::Storage
        || code == ErrorCode::StorageFull) { // kept and tried again by the room; a second Enter would double it
        emit said(receipt.error().message);
        close();
        return;
    }
    m_problem->setText(receipt.error().message);
    m_problem->show();
    fitHeight();
}

void SeverityWizard::setBusy(bool busy)
{
    m_busy = busy;
    m_table->setEnabled(!busy);
    m_reason->setEnabled(!busy);
    m_accept->setEnabled(!busy);
    if (!busy)
        m_table->setFocus();
}

/// As high as everything together wants to be at this width, as far as the screen goes; below that the matrix scrolls. A height that a
/// person gave stays unless it is too low.
void SeverityWizard::fitHeight()
{
    layout()->activate();
    const int most = screen()->availableGeometry().height() * 9 / 10;
    // Where even the least is too high, the hint gives way to what the level asks.
    const int hint = m_hint->heightForWidth(width()) + layout()->spacing();
    const int least = layout()->totalMinimumHeightForWidth(width()) + (m_hint->isHidden() ? hint : 0);
    m_hint->setHidden(least > most);
    setMinimumHeight(std::min(layout()->totalMinimumHeightForWidth(width()), most));
    const int wanted = std::min(layout()->totalHeightForWidth(width()), most);
    if (height() < wanted || height() == m_fittedHeight)
        resize(width(), wanted);
    if (height() == wanted)
        m_fittedHeight = wanted;
    if (isVisible())
        keepOnScreen(*this);
}

void SeverityWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto *button = qobject_cast<QPushButton *>(focusWidget());
        if (button && button != m_accept)
            button->click(); // Enter on Cancel cancels
        else
            accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void SeverityWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        useFonts();
        refresh();
    }
}

bool SeverityWizard::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) // the matrix knows its rows only after its columns
        fitHeight();
    return done;
}

void SeverityWizard::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        refresh();
}

} // namespace quarterdeck
