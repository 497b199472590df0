# The words that the compiler knows: tables and columns from schema.sql, keys from the pick lists. They become
# a header of sorted words, core/schema/vocabulary.h in VOCABULARY_FOLDER, against which core/schema/keys.h holds
# each literal. It is made when the build is configured, and again when one of the texts has changed; no compiler
# is needed for it.
#
#   cmake -D VOCABULARY_FOLDER=build/vocabulary -P core/schema/vocabulary.cmake

cmake_path(SET top NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../..")

file(STRINGS ${top}/core/schema/schema.sql lines ENCODING UTF-8)
set(tables)
set(columns)
foreach(line IN LISTS lines)
    if(line MATCHES "^CREATE TABLE ([a-z0-9_]+) \\($")
        list(APPEND tables ${CMAKE_MATCH_1})
    elseif(line MATCHES "^    \"?([a-z0-9_]+)\"? (TEXT|INTEGER|REAL|BLOB)")
        list(APPEND columns ${CMAKE_MATCH_1})
    endif()
endforeach()

# Every language has the same keys: those of the first are read.
file(GLOB texts ${top}/resources/en/catalogues/lists/*.json)
set(lists)
set(picks)
foreach(text IN LISTS texts)
    file(READ ${text} json)
    string(JSON name GET "${json}" list)
    list(APPEND lists ${name})
    string(JSON entries GET "${json}" entries)
    string(JSON count LENGTH "${entries}")
    if(count GREATER 0)
        math(EXPR last "${count} - 1")
        foreach(i RANGE ${last})
            string(JSON key GET "${entries}" ${i} key)
            list(APPEND picks ${name}/${key})
        endforeach()
    endif()
endforeach()

set(header "#pragma once\n\n#include <string_view>\n\n// Made by core/schema/vocabulary.cmake.\n\n")
string(APPEND header "namespace straw::vocabulary {\n\nusing namespace std::string_view_literals;\n")
foreach(words tables columns lists picks)
    list(REMOVE_DUPLICATES ${words})
    list(SORT ${words} COMPARE STRING)
    list(JOIN ${words} "\"sv,\n    u\"" joined)
    string(APPEND header "\ninline constexpr std::u16string_view ${words}[] = {\n    u\"${joined}\"sv};\n")
endforeach()
string(APPEND header "\n} // namespace straw::vocabulary\n")

set(target ${VOCABULARY_FOLDER}/core/schema/vocabulary.h)
set(before)
if(EXISTS ${target})
    file(READ ${target} before)
endif()
if(NOT header STREQUAL before)
    file(WRITE ${target} "${header}")
endif()
if(NOT CMAKE_SCRIPT_MODE_FILE)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${top}/core/schema/schema.sql ${texts})
endif()
