// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace quarterdeck {

/// Standard output as UTF-8, unbuffered, so that what was printed is out when the call returns. A reader that went away is
/// noticed and remembered, never a signal; printing then does nothing.
class Output
{
public:
    void line(const QString &text);
    void bytes(const QByteArray &data);
    /// One whole document, indented.
    void document(const QJsonObject &object);
    void document(const QJsonArray &array);
    /// One object of a stream, on one line.
    void jsonLine(const QJsonObject &object);
    /// Columns aligned to their widest cell; line breaks inside the last column are indented.
    void table(const QStringList &heads, const QVector<QStringList> &rows);

    /// False once something could not be written.
    bool ok() const { return m_error == 0; }
    /// errno of the first failure.
    int error() const { return m_error; }

private:
    int m_error = 0;
};

/// Standard error, one sentence: "quarterdeckctl: …".
void complain(const QString &sentence);

} // namespace quarterdeck
