package org.wheelsdown.lab.bench.serving;

/**
 * Something to ask a server for.
 *
 * @param what it is, in a word
 * @param path below the server's address, with its parameters
 */
record Request(String what, String path) {}
