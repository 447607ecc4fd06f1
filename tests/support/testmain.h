// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace quarterdeck::testing {

using MakeTest = std::unique_ptr<QObject> (*)();

/// Enters a test class into the list that this binary's main() runs; made by QUARTERDECK_TEST before main() starts.
class Registration
{
public:
    Registration(const char *name, MakeTest make);
};

} // namespace quarterdeck::testing

/// Makes main() of testmain.cpp run the class: once per test class, at namespace scope, in its .cpp file.
#define QUARTERDECK_TEST(Class)                                                                                                  \
    static const quarterdeck::testing::Registration registrationOf##Class(                                                       \
        #Class, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); })
