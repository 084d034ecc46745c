# How every target of ours is built: warnings are errors, hardening on, third-party libraries private.

add_library(kp_options INTERFACE)
target_compile_features(kp_options INTERFACE cxx_std_20)
target_include_directories(kp_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(kp_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Werror
    -fstack-protector-strong -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=)
target_compile_definitions(kp_options INTERFACE _GLIBCXX_ASSERTIONS
    $<$<CONFIG:Release>:_FORTIFY_SOURCE=2> $<$<BOOL:${KP_TESTS}>:KP_TEST_BUILD=1>)
# GCC 12 at -O2 and up warns of its own std::string and std::vector (its bugs 105329, 105651, 107852), which would be errors; the
# development build keeps these warnings.
target_compile_options(kp_options INTERFACE
    "$<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-restrict;-Wno-array-bounds;-Wno-stringop-overflow;-Wno-stringop-overread;-Wno-maybe-uninitialized>")
target_link_options(kp_options INTERFACE -Wl,-z,relro,-z,now)
if(KP_SANITIZE)
    target_compile_options(kp_options INTERFACE -fsanitize=${KP_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(kp_options INTERFACE -fsanitize=${KP_SANITIZE})
    # Instrumented, GCC 12 warns of its own standard library (std::regex, std::string), which then are errors.
    target_compile_options(kp_options INTERFACE
        "$<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized;-Wno-array-bounds;-Wno-stringop-overflow;-Wno-restrict>")
endif()

# kp_library(NAME SOURCES a.cpp ... PUBLIC kp_core ... PRIVATE Some::Lib ...)
function(kp_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC kp_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# kp_program(NAME SOURCES main.cpp ... LINK ...)
function(kp_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE kp_options ${ARG_LINK})
endfunction()

# kp_test(NAME SOURCES test_x.cpp ... LINK kp_x ... [TIMEOUT s] [LABELS l]): one Catch2 program per folder; ctest sees each
# case as "<name>.<case>". Catch2's single header costs seconds, so it is precompiled once and shared.
function(kp_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    if(NOT TARGET kp_catch_main)
        add_library(kp_catch_main STATIC ${CMAKE_SOURCE_DIR}/tests/support/catch_main.cpp
            ${CMAKE_SOURCE_DIR}/tests/support/catch_header.cpp)
        target_link_libraries(kp_catch_main PUBLIC kp_options Catch2::Catch2)
        target_precompile_headers(kp_catch_main PUBLIC <catch2/catch.hpp>)
        # main() includes the header with CATCH_CONFIG_MAIN, which comes too late after a precompiled one.
        set_source_files_properties(${CMAKE_SOURCE_DIR}/tests/support/catch_main.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE kp_catch_main ${ARG_LINK})
    target_precompile_headers(${name} REUSE_FROM kp_catch_main)
    target_compile_options(${name} PRIVATE -fPIC) # as kp_catch_main: a precompiled header fits one setting only
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    if(KP_SANITIZE)
        math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 5") # three to ten times slower, most of it in memory
    endif()
    catch_discover_tests(${name} TEST_PREFIX "${name}." PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}")
endfunction()
