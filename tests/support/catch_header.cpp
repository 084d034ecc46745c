// Makes the precompiled Catch2 header: catch_main.cpp cannot, and CMake wants one source that does.
