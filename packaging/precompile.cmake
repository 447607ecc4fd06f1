# SPDX-License-Identifier: GPL-3.0-or-later
# Included at the end of the top CMakeLists.txt. Headers that most sources include anyway are compiled once, because reading them again for
# each source is a quarter of a build; the release preset also compiles eight sources of a target together, which halves the rest (so what one
# hides in a namespace without a name needs a name that its neighbours have not). A source still includes what it needs; the dev preset builds
# without either and finds what it forgot.
# Only headers that look at no macro by which our targets differ can be among them (QTest does), or GCC cannot reuse them.
set(core_headers
    <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <utility> <variant> <vector>
    <QCoreApplication> <QDateTime> <QFile> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QMap> <QObject> <QPointer> <QPromise>
    <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUuid> <QVariant> <QVector>
    <domain/event.h> <domain/fold.h> <domain/incident.h> <domain/policy.h>)
set(widget_headers ${core_headers}
    <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QKeyEvent> <QLabel> <QLineEdit> <QPainter> <QPushButton>
    <QSettings> <QStyle> <QToolButton> <QWidget> <warroom/warroom.h>)

# The headers as one set of targets can reuse them: by what they link, and by how they are optimised.
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/precompiled.cpp CONTENT "// Nothing but the headers.\n")
function(precompile name headers library)
    add_library(${name} OBJECT ${PROJECT_BINARY_DIR}/precompiled.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE quarterdeck_options ${library})
    target_compile_options(${name} PRIVATE ${ARGN})
    target_precompile_headers(${name} PRIVATE ${${headers}})
endfunction()
precompile(quarterdeck_core_headers core_headers Qt6::Core)
precompile(quarterdeck_widget_headers widget_headers Qt6::Widgets)
if(QUARTERDECK_TESTS)
    precompile(quarterdeck_test_core_headers core_headers Qt6::Core ${QUARTERDECK_QUICKLY})
    precompile(quarterdeck_test_widget_headers widget_headers Qt6::Widgets ${QUARTERDECK_QUICKLY})
endif()

# Every target of ours in a folder and below.
function(reuse_headers folder)
    get_property(subfolders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(subfolder IN LISTS subfolders)
        reuse_headers(${subfolder})
    endforeach()
    file(RELATIVE_PATH place ${PROJECT_SOURCE_DIR} ${folder})
    if(place STREQUAL "tests/fuzz") # other sanitizers than everything else
        return()
    endif()
    set(headers core_headers)
    if(place MATCHES "^(app/quarterdeck|(tests/)?views)(/|$)")
        set(headers widget_headers)
    endif()
    get_property(options DIRECTORY ${folder} PROPERTY COMPILE_OPTIONS)
    if(QUARTERDECK_QUICKLY IN_LIST options)
        set(headers test_${headers})
    endif()
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(libraries ${target} LINK_LIBRARIES)
        if("quarterdeck_options" IN_LIST libraries AND NOT target STREQUAL "tst_planted") # there, a header of its own comes first
            set_property(TARGET ${target} PROPERTY PRECOMPILE_HEADERS_REUSE_FROM quarterdeck_${headers})
        endif()
    endforeach()
endfunction()
foreach(folder app model views)
    reuse_headers(${PROJECT_SOURCE_DIR}/${folder})
endforeach()
if(QUARTERDECK_TESTS)
    reuse_headers(${PROJECT_SOURCE_DIR}/tests)
endif()
