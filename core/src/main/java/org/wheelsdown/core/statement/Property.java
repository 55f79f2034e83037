package org.wheelsdown.core.statement;

/** What a statement says of an aircraft. */
public enum Property {
  /** The address that its transponder sends, as six hex digits. */
  ADDRESS,
  /** The tail number, as it is painted: {@code RA-96019}, {@code N12345}. */
  REGISTRATION,
  /** The manufacturer's serial number. */
  SERIAL,
  /** The type designator of ICAO Doc 8643, such as {@code IL96}. */
  TYPE,
  /** The type in the document's own words. */
  TYPE_NAME,
  /** The year in which it was built, four digits. */
  BUILT,
  /** Who flies it. */
  OPERATOR,
  /** Whose it is. */
  OWNER,
  /** For whom it flies: the name of an {@link org.wheelsdown.core.aircraft.Category}. */
  CATEGORY,
  /** On whose register it stands, ISO 3166-1 alpha-2. */
  STATE,
  /** Of which privacy programme it is: {@code PIA} or {@code LADD}. */
  PRIVACY
}
