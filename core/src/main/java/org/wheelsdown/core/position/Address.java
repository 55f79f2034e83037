package org.wheelsdown.core.position;

import java.util.HexFormat;

/**
 * A 24-bit transponder address. Non-ICAO addresses (TIS-B track files, anonymised ADS-R) are
 * written with a leading {@code ~} and are never the same aircraft as the ICAO address with the
 * same digits.
 *
 * @param code the 24 bits of the address; bit 24 is set for a non-ICAO one
 */
public record Address(int code) implements Comparable<Address> {
  private static final int NON_ICAO = 1 << 24;

  public Address {
    if (code < 0 || code >= NON_ICAO << 1) {
      throw new IllegalArgumentException("not a 24-bit address: " + Integer.toHexString(code));
    }
  }

  /**
   * Reads six hex digits of either case, with or without a leading {@code ~}.
   *
   * @throws IllegalArgumentException if the text is anything else
   */
  public static Address parse(String text) {
    boolean nonIcao = text.startsWith("~");
    String digits = nonIcao ? text.substring(1) : text;
    if (digits.length() != 6 || !digits.chars().allMatch(c -> HexFormat.isHexDigit(c))) {
      throw new IllegalArgumentException("'" + text + "' is not an ICAO address (six hex digits)");
    }
    return new Address(Integer.parseInt(digits, 16) | (nonIcao ? NON_ICAO : 0));
  }

  /** Whether a state assigned this address to an airframe. */
  public boolean isIcao() {
    return code < NON_ICAO;
  }

  /** The 24 bits, without the mark of a non-ICAO address. */
  public int bits() {
    return code & (NON_ICAO - 1);
  }

  @Override
  public int compareTo(Address other) {
    return Integer.compare(code, other.code);
  }

  /** Lower-case hex, with {@code ~} before a non-ICAO address: {@code ae4af6}, {@code ~2b00f1}. */
  @Override
  public String toString() {
    String hex = Integer.toHexString(bits());
    return (isIcao() ? "" : "~") + "0".repeat(6 - hex.length()) + hex;
  }
}
