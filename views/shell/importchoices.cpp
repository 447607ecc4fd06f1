// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importchoices.h"

#include "common/lineicons.h"
#include "common/plainlabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>

namespace quarterdeck {

namespace {
constexpr qint64 kLookedAt = 64 * 1024; ///< of the file, to guess its format
}

ImportChoices::ImportChoices(const QString &fileName, QWidget *parent)
    : QWidget(parent),
      m_form(new QFormLayout(this)),
      m_format(new QComboBox(this)),
      m_mapping(new QComboBox(this)),
      m_dateOrder(new QComboBox(this)),
      m_delimiter(new QComboBox(this)),
      m_null(new QLineEdit(this)),
      m_zone(new QComboBox(this))
{
    for (const ImportFormat &format : importFormats())
        m_format->addItem(QCoreApplication::translate("ImportFormat", format.name), QLatin1String(format.key));
    QFile file(fileName);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(kLookedAt) : QByteArray();
    m_format->setCurrentIndex(m_format->findData(QLatin1String(likelyImportFormat(fileName, start)->key)));

    m_dateOrder->addItem(tr("Found out, if a row proves it"));
    for (const char *order : {"dmy", "mdy", "ymd"})
        m_dateOrder->addItem(displayName(*dateOrderFromKey(QLatin1String(order))), QLatin1String(order));
    m_delimiter->addItem(tr("Found out, if the heading proves it"));
    for (const auto &[name, character] : {std::pair{tr("Comma"), ','}, std::pair{tr("Semicolon"), ';'}, std::pair{tr("Tab"), '\t'}, std::pair{tr("Bar"), '|'}})
        m_delimiter->addItem(name, QString(QLatin1Char(character)));
    m_null->setPlaceholderText(tr("Found out, if a row proves it; or marks such as ? N/A, with spaces between"));
    m_null->setClearButtonEnabled(true);
    nameIcons(*m_null);
    m_zone->addItem(tr("This computer's (%1)").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())));
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(id), id);
    m_zone->setMaxVisibleItems(15);

    m_form->setContentsMargins(0, 0, 0, 0);
    addRow(tr("&Format"), m_format);
    addRow(tr("Co&lumns"), m_mapping);
    addRow(tr("&Order of dates"), m_dateOrder);
    addRow(tr("&Delimiter"), m_delimiter);
    addRow(tr("Marks for &no value"), m_null);
    addRow(tr("Times without a &zone are in"), m_zone);
    addMappings();
    showFitting();

    connect(m_format, &QComboBox::activated, this, [this] {
        addMappings();
        showFitting();
        emit changed();
    });
    connect(m_mapping, &QComboBox::activated, this, &ImportChoices::chooseMapping);
    connect(m_dateOrder, &QComboBox::activated, this, &ImportChoices::changed);
    connect(m_delimiter, &QComboBox::activated, this, &ImportChoices::changed);
    connect(m_null, &QLineEdit::editingFinished, this, [this, before = QString()]() mutable {
        if (std::exchange(before, m_null->text()) != m_null->text())
            emit changed();
    });
    connect(m_zone, &QComboBox::activated, this, &ImportChoices::changed);
}

void ImportChoices::addRow(const QString &label, QWidget *field)
{
    auto *name = new PlainLabel(label, this);
    name->setBuddy(field);
    m_form->addRow(name, field);
}

QString ImportChoices::format() const { return m_format->currentData().toString(); }

/// The shipped mappings, with the format's own one chosen; and a way to a file.
void ImportChoices::addMappings()
{
    m_mapping->clear();
    for (const QString &name : shippedMappings())
        m_mapping->addItem(name, name);
    m_mapping->addItem(tr("From a file…"));
    if (const char *usual = findImportFormat(format())->mapping)
        m_mapping->setCurrentIndex(m_mapping->findData(QLatin1String(usual)));
    m_lastMapping = m_mapping->currentIndex();
}

void ImportChoices::showFitting()
{
    const bool table = findImportFormat(format())->mapping != nullptr;
    for (QWidget *of : {static_cast<QWidget *>(m_mapping), static_cast<QWidget *>(m_dateOrder), static_cast<QWidget *>(m_delimiter), static_cast<QWidget *>(m_null)}) {
        of->setVisible(table);
        m_form->labelForField(of)->setVisible(table);
    }
}

void ImportChoices::chooseMapping(int index)
{
    if (m_mapping->itemData(index).isValid()) {
        m_lastMapping = index;
        emit changed();
        return;
    }
    m_mapping->setCurrentIndex(m_lastMapping); // until there is a file
    auto *dialog = new QFileDialog(this, tr("Choose a mapping"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Mappings (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        m_mapping->insertItem(m_mapping->count() - 1, QFileInfo(name).fileName(), name);
        m_mapping->setCurrentIndex(m_lastMapping = m_mapping->count() - 2);
        emit changed();
    });
    dialog->open();
}

Result<SourceOptions> ImportChoices::options() const
{
    SourceOptions options;
    options.localZone = QTimeZone::systemTimeZone();
    if (const QByteArray zone = m_zone->currentData().toByteArray(); !zone.isEmpty())
        options.zone = QTimeZone(zone);
    if (!findImportFormat(format())->mapping)
        return options;
    options.dateOrder = dateOrderFromKey(m_dateOrder->currentData().toString());
    if (const QString delimiter = m_delimiter->currentData().toString(); !delimiter.isEmpty())
        options.delimiter = delimiter.at(0).toLatin1();
    if (const QStringList marks = m_null->text().split(u' ', Qt::SkipEmptyParts); !marks.isEmpty())
        options.nulls = marks;
    const QString name = m_mapping->currentData().toString();
    Result<ImportMapping> mapping = shippedMappings().contains(name) ? shippedMapping(name) : Error{ErrorCode::NotFound, {}, {}};
    if (!mapping) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Storage,
                         tr("The mapping %1 cannot be read: %2.").arg(QFileInfo(name).fileName(), file.errorString()),
                         {}};
        mapping = parseImportMapping(file.readAll());
    }
    if (!mapping)
        return mapping.error();
    options.mapping = *mapping;
    return options;
}

} // namespace quarterdeck
