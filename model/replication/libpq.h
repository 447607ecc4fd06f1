// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/latefunction.h"

#include <libpq-fe.h>
#include <openssl/ssl.h>

// libpq, loaded by the first call: an embedded journal never needs it, and with OpenSSL, Kerberos and LDAP it would cost every start 5 ms.
// Inside the namespace these names stand for the functions of libpq-fe.h.
namespace quarterdeck {

#define QUARTERDECK_LIBPQ(name) inline constinit const LateFunction<decltype(::name)> name("pq", 5, #name)

QUARTERDECK_LIBPQ(PQbackendPID);
QUARTERDECK_LIBPQ(PQclear);
QUARTERDECK_LIBPQ(PQconnectPoll);
QUARTERDECK_LIBPQ(PQconnectStartParams);
QUARTERDECK_LIBPQ(PQconnectdbParams);
QUARTERDECK_LIBPQ(PQconninfoFree);
QUARTERDECK_LIBPQ(PQconninfoParse);
QUARTERDECK_LIBPQ(PQconsumeInput);
QUARTERDECK_LIBPQ(PQdb);
QUARTERDECK_LIBPQ(PQencryptPasswordConn);
QUARTERDECK_LIBPQ(PQenterPipelineMode);
QUARTERDECK_LIBPQ(PQerrorMessage);
QUARTERDECK_LIBPQ(PQexec);
QUARTERDECK_LIBPQ(PQexecParams);
QUARTERDECK_LIBPQ(PQfformat);
QUARTERDECK_LIBPQ(PQfinish);
QUARTERDECK_LIBPQ(PQflush);
QUARTERDECK_LIBPQ(PQfreemem);
QUARTERDECK_LIBPQ(PQgetResult);
QUARTERDECK_LIBPQ(PQgetisnull);
QUARTERDECK_LIBPQ(PQgetlength);
QUARTERDECK_LIBPQ(PQgetvalue);
QUARTERDECK_LIBPQ(PQisBusy);
QUARTERDECK_LIBPQ(PQnfields);
QUARTERDECK_LIBPQ(PQnotifies);
QUARTERDECK_LIBPQ(PQntuples);
QUARTERDECK_LIBPQ(PQparameterStatus);
QUARTERDECK_LIBPQ(PQpipelineSync);
QUARTERDECK_LIBPQ(PQport);
QUARTERDECK_LIBPQ(PQresultErrorField);
QUARTERDECK_LIBPQ(PQresultStatus);
QUARTERDECK_LIBPQ(PQsendQuery);
QUARTERDECK_LIBPQ(PQsendQueryParams);
QUARTERDECK_LIBPQ(PQsendQueryPrepared);
QUARTERDECK_LIBPQ(PQserverVersion);
QUARTERDECK_LIBPQ(PQsetErrorVerbosity);
QUARTERDECK_LIBPQ(PQsetNoticeProcessor);
QUARTERDECK_LIBPQ(PQsetNoticeReceiver);
QUARTERDECK_LIBPQ(PQsetnonblocking);
QUARTERDECK_LIBPQ(PQsocket);
QUARTERDECK_LIBPQ(PQsslStruct);
QUARTERDECK_LIBPQ(PQstatus);
QUARTERDECK_LIBPQ(PQuser);

#undef QUARTERDECK_LIBPQ

/// Of the OpenSSL that libpq has loaded.
inline constinit const LateFunction<decltype(::SSL_pending)> SSL_pending("ssl", OPENSSL_VERSION_MAJOR, "SSL_pending");

} // namespace quarterdeck
