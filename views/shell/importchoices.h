// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warroom/incidentimport.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace quarterdeck {

/// What a person may say about a file to import: its format, and for a table the mapping, the order of dates, the delimiter, the marks for no value and the
/// zone of times without one. What is left to be found out is found out with proof, or refused. Begins
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
    QComboBox *m_delimiter;
    QLineEdit *m_null; ///< marks for "no value", separated by spaces
    QComboBox *m_zone;
    int m_lastMapping = 0;
};

} // namespace quarterdeck
