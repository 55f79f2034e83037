package org.wheelsdown.core.statement;

/**
 * The names by which an airframe is known at one time, as {@link Property#key}s; empty where they
 * are not known.
 */
record Airframe(String registration, String serial) {
  /** Shorter serial numbers are given by many makers, and name no airframe by themselves. */
  private static final int LEAST_SERIAL = 4;

  /** Shorter numbers are painted on aircraft of many air forces. */
  private static final int LEAST_NUMBER = 3;

  static final Airframe UNKNOWN = new Airframe("", "");

  /**
   * Whether what a document says of an aircraft that it names so is about this one. What belongs to
   * the airframe itself is so only if no serial number speaks against it; whose it is goes with the
   * registration too. A document that names no number speaks of whatever has the address.
   */
  boolean isMeantBy(Claim claim) {
    Airframe names = claim.names();
    if (names.equals(UNKNOWN) || hasSerial(names)) {
      return true;
    }
    boolean otherSerial = !serial.isEmpty() && !names.serial.isEmpty();
    return isSameRegistration(names.registration)
        && !(otherSerial && belongsToAirframe(claim.property()));
  }

  /** Whether an aircraft of this registration can have the serial number that is claimed. */
  boolean canHaveSerial(Claim claim) {
    String other = claim.names().registration();
    return registration.isEmpty() || other.isEmpty() || isSameRegistration(other);
  }

  /**
   * Whether a document that names no address names this one. Of a number it tells something new
   * only if it names the aircraft by the other one.
   */
  boolean isNamedBy(Claim claim) {
    Airframe names = claim.names();
    boolean byRegistration = !registration.isEmpty() && registration.equals(names.registration);
    boolean bySerial = isKnownBySerial() && hasSerial(names);
    return switch (claim.property()) {
      case REGISTRATION -> bySerial;
      case SERIAL -> byRegistration;
      default -> (byRegistration || bySerial) && isMeantBy(claim);
    };
  }

  /**
   * Whether what two documents call by these names is one airframe: where both tell serial numbers,
   * these decide.
   */
  boolean isSameAs(Airframe other) {
    boolean areNumbered = !serial.isEmpty() && !other.serial.isEmpty();
    return areNumbered ? hasSerial(other) : isSameRegistration(other.registration);
  }

  /**
   * The same text wherever it is the same airframe, which must be known by its serial number.
   *
   * @param type its designator
   */
  String text(String type) {
    return type.substring(0, Math.min(2, type.length())) + "/" + serial;
  }

  private boolean hasSerial(Airframe names) {
    return !serial.isEmpty() && serial.equals(names.serial);
  }

  /** Whether the serial number alone tells which airframe it is. */
  boolean isKnownBySerial() {
    return serial.length() >= LEAST_SERIAL;
  }

  private boolean isSameRegistration(String other) {
    return (!other.isEmpty() && registration.equals(other))
        || isWithoutLetters(registration, other)
        || isWithoutLetters(other, registration);
  }

  /** Air forces' numbers are written with and without the letters before them. */
  private static boolean isWithoutLetters(String number, String whole) {
    return number.length() >= LEAST_NUMBER
        && number.chars().allMatch(Character::isDigit)
        && whole.endsWith(number)
        && whole.chars().limit(whole.length() - number.length()).allMatch(Character::isLetter);
  }

  private static boolean belongsToAirframe(Property property) {
    return switch (property) {
      case SERIAL, TYPE, TYPE_NAME, BUILT -> true;
      default -> false;
    };
  }
}
