//! Nothing lives here: the tests of what crosses rooms are beside this file.
