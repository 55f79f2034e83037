package org.wheelsdown.core.aircraft;

import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;

/**
 * What a document of positions says of the aircraft behind an address. readsb writes its database's
 * fields as they were when the file was written, which need not be as they were in flight; an empty
 * text means that the document says nothing.
 *
 * @param origin the document that says so
 * @param document the document's name inside its source file
 * @param flags readsb's database flags: 1 military, 2 interesting, 4 PIA, 8 LADD
 */
public record Description(
    Address address,
    Origin origin,
    String document,
    String registration,
    String type,
    String typeName,
    String operator,
    String year,
    int flags) {}
