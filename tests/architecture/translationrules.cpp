// SPDX-License-Identifier: GPL-3.0-or-later
#include "translationrules.h"

#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace quarterdeck::architecture {

namespace {

struct Message
{
    int line = 0;
    QString source;
    bool plural = false;
    QString state;
    QStringList forms;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value(QLatin1String("type")).toString();
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation") && !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == u"numerusform") {
            message.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        } else if (xml.isCharacters()) {
            text += xml.text();
        }
    }
    if (!message.plural) {
        message.forms = {text};
    }
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.line = int(xml.lineNumber());
    message.plural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(L?\\d+|n)"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        found.append(matches.next().captured());
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

/// A singular form may leave the number out ("one day"); nothing else may be left out and nothing added.
bool keepsPlaceholders(const Message &message, const QString &form)
{
    QStringList wanted = placeholders(message.source);
    QStringList found = placeholders(form);
    if (message.plural) {
        wanted.removeAll(QStringLiteral("%n"));
        found.removeAll(QStringLiteral("%n"));
    }
    return wanted == found;
}

QString complaint(const Message &message, int pluralForms)
{
    if (message.state == u"unfinished") {
        return QStringLiteral("unfinished");
    }
    if (message.state == u"vanished" || message.state == u"obsolete") {
        return QStringLiteral("no source has it any more (%1)").arg(message.state);
    }
    if (message.forms.isEmpty() || message.forms.contains(QString())) {
        return QStringLiteral("empty translation");
    }
    if (message.plural && message.forms.size() != pluralForms) {
        return QStringLiteral("%1 plural forms, the language has %2").arg(message.forms.size()).arg(pluralForms);
    }
    for (const QString &form : message.forms) {
        if (!keepsPlaceholders(message, form)) {
            return QStringLiteral("placeholders differ in '%1'").arg(form);
        }
    }
    return {};
}

} // namespace

Violations incompleteTranslations(const SourceFile &messages)
{
    static const QMap<QString, int> pluralForms{{QStringLiteral("en"), 2}, {QStringLiteral("de"), 2}, {QStringLiteral("es"), 2},
                                                {QStringLiteral("fr"), 2}, {QStringLiteral("ja"), 1}, {QStringLiteral("ar"), 6}};
    Violations violations;
    QXmlStreamReader xml(messages.text);
    QString context;
    int forms = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"TS") {
            forms = pluralForms.value(xml.attributes().value(QLatin1String("language")).toString().section(u'_', 0, 0));
        } else if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            const Message message = readMessage(xml);
            if (const QString what = complaint(message, forms); !what.isEmpty()) {
                violations.push_back(
                    {messages.path, message.line, QStringLiteral("%1, \"%2\": %3").arg(context, message.source, what)});
            }
        }
    }
    if (xml.hasError() || forms == 0) {
        violations.push_back(
            {messages.path, int(xml.lineNumber()),
             QStringLiteral("cannot be read: %1")
                 .arg(xml.hasError() ? xml.errorString() : QStringLiteral("its language has no known plural forms"))});
    }
    return violations;
}

} // namespace quarterdeck::architecture
