package org.wheelsdown.core.statement;

import java.util.Collection;
import java.util.List;
import org.wheelsdown.core.position.Address;

/**
 * Says of an address who it was, day by day, out of all that documents say. Immutable, and as safe
 * to share as what it was made of. It needs memory for the statements of one address at a time.
 *
 * <p>On each day, for each property, the used statement is found so:
 *
 * <ol>
 *   <li>A statement whose held interval excludes the day never counts; neither does one about
 *       another airframe, by registration or serial number. An undated one does not count either on
 *       days on which dated ones say that its airframe was at another address, or had left this one
 *       since it was said.
 *   <li>A statement whose held interval is dated comes before an undated one. Of several dated ones
 *       those come first that could know (their end is told, or they were said on that day or
 *       later); of these the one of the higher {@link DocumentRank}, then the one that began last,
 *       then the one said last. Of several that only had no end yet when they were said, the one
 *       said last.
 *   <li>Of undated ones, the one said nearest in time; of two equally near, the earlier one; of two
 *       said on one day, the one of the higher rank.
 *   <li>What follows from the address by rule is used where nothing else is said.
 * </ol>
 *
 * Neither the order of the statements nor how often one is given makes a difference.
 */
public final class Identities {
  private final Documents documents;
  private final AddressRules rules;

  public Identities(Documents documents, AddressRules rules) {
    this.documents = documents;
    this.rules = rules;
  }

  /**
   * Who an address was, in order of time, without holes, from before all time to after it; one
   * period at the least, and never two in a row with all the same.
   *
   * <p>The caller passes every statement that
   *
   * <ol>
   *   <li>names the address: as its subject's address, or as the value of an {@link
   *       Property#ADDRESS} statement, or, if it has no address, by a registration that belongs to
   *       the address by rule ({@code core.aircraft.RegistrationRules.address});
   *   <li>has no address, and names a registration or a serial number that one of those gives, in
   *       its subject or as its value;
   *   <li>has no address, and names a registration or a serial number that one of <em>these</em>
   *       gives;
   *   <li>names another address, is dated, and names a registration that one of the first gives, or
   *       tells the type of an airframe by a serial number that one of them gives: it tells that it
   *       went elsewhere.
   * </ol>
   *
   * Texts are compared by {@link Property#key}. More than that does no harm: what does not concern
   * the address is passed over.
   */
  public List<Period> of(Address address, Collection<Statement> statements) {
    Claims claims = new Claims(address, statements, documents);
    rules.about(address).forEach(claims::addRule);
    return new PeriodsOfAddress(address, claims).all();
  }
}
