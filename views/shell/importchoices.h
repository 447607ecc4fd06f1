// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/incidentimport.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace quarterdeck {

/// What a person may say about a file to import: its format, and for a table the mapping, the order of dates and the zone of times without one. Begins
/// with the format the file probably has. GUI thread.
class ImportChoices final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportChoices(const QString &fileName, QWidget *parent = nullptr);

    QString format() const;
    /// An Error says why the chosen mapping cannot be used.
    Result<SourceOptions> options() const;

signals:
    void changed();

private:
    void addRow(const QString &label, QWidget *field);
    void addMappings();
    void chooseMapping(int index);
    void showFitting();

    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_mapping;
    QComboBox *m_dateOrder;
    QComboBox *m_zone;
    int m_lastMapping = 0;
};

} // namespace quarterdeck
