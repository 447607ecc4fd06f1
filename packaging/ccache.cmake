# SPDX-License-Identifier: GPL-3.0-or-later
# Included by the presets before project(). Compiles through ccache when it is there, set up so that another clone in
# another folder hits the same cache and precompiled headers do not spoil it; without ccache nothing changes.
find_program(QUARTERDECK_CCACHE ccache)
if(QUARTERDECK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${QUARTERDECK_CCACHE})
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
