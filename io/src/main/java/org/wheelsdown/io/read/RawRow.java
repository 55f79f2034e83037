package org.wheelsdown.io.read;

/**
 * A row as it stands in its document, letter by letter.
 *
 * @param heading what stands above all rows and belongs to each: the names of the columns, or the
 *     time from which a trace counts; empty where there is nothing of that kind
 * @param text of the row itself; of one in binary its bytes in hexadecimal
 */
public record RawRow(String heading, String text) {}
