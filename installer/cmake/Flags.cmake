# One INTERFACE target carries every flag; every target of the project links it.
add_library(tenbin_flags INTERFACE)
target_include_directories(tenbin_flags INTERFACE ${CMAKE_SOURCE_DIR}/app ${CMAKE_SOURCE_DIR})
target_compile_options(tenbin_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast
    # The same bits on every platform and thread count: no fused multiply-add behind our back.
    -ffp-contract=off
    # GCC 12 sees overlapping copies in std::string where there are none (GCC bug 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
    $<$<BOOL:${TENBIN_WERROR}>:-Werror>)
target_compile_definitions(tenbin_flags INTERFACE
    BOOST_MATH_PROMOTE_DOUBLE_POLICY=0)
if(TENBIN_SANITIZE)
    target_compile_options(tenbin_flags INTERFACE -fsanitize=${TENBIN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(tenbin_flags INTERFACE -fsanitize=${TENBIN_SANITIZE})
endif()
if(TENBIN_COVERAGE)
    target_compile_options(tenbin_flags INTERFACE --coverage)
    target_link_options(tenbin_flags INTERFACE --coverage)
endif()

add_library(tenbin_qt_flags INTERFACE)
target_link_libraries(tenbin_qt_flags INTERFACE tenbin_flags)
target_compile_definitions(tenbin_qt_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# qcustomplot.h itself uses Qt's keywords, so the targets that include it do without these two.
add_library(tenbin_strict_qt_flags INTERFACE)
target_link_libraries(tenbin_strict_qt_flags INTERFACE tenbin_qt_flags)
target_compile_definitions(tenbin_strict_qt_flags INTERFACE QT_NO_KEYWORDS QT_NO_FOREACH)

# tenbin_library(NAME DIRS... LINK libs...): a static library of every source below DIRS.
function(tenbin_library name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "DIRS;LINK")
    set(sources)
    foreach(dir IN LISTS ARG_DIRS)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS ${dir}/*.cpp ${dir}/*.h)
        list(APPEND sources ${found})
    endforeach()
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC ${ARG_LINK})
endfunction()
