package org.wheelsdown.store.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wheelsdown.core.position.Address;
import org.wheelsdown.core.position.Origin;

/** Sums sorted positions up by day, address and document. */
public final class DocumentShares {
  private final SortedPositions positions;
  private final List<DocumentShare> shares = new ArrayList<>();
  private final Map<Origin, DocumentShare> ofAircraftAndDay = new LinkedHashMap<>();

  private DocumentShares(SortedPositions positions) {
    this.positions = positions;
  }

  public static List<DocumentShare> of(SortedPositions positions) {
    DocumentShares counting = new DocumentShares(positions);
    positions.days().forEach(counting::count);
    return counting.shares;
  }

  private void count(SortedPositions.DaySlice slice) {
    int start = slice.from();
    for (int place = start + 1; place <= slice.until(); place++) {
      boolean isLast = place == slice.until();
      if (isLast || !sameAircraft(start, place) || !sameDocument(start, place)) {
        add(share(start, place, slice.day()));
        if (isLast || !sameAircraft(start, place)) {
          finishAircraft();
        }
        start = place;
      }
    }
  }

  private boolean sameAircraft(int place, int other) {
    int[] address = positions.buffer.address;
    return address[positions.at(place)] == address[positions.at(other)];
  }

  private boolean sameDocument(int place, int other) {
    int[] origin = positions.buffer.origin;
    return origin[positions.at(place)] == origin[positions.at(other)];
  }

  /** A stretch of positions that come from one document, without another's between them. */
  private DocumentShare share(int from, int until, LocalDate day) {
    PositionBuffer buffer = positions.buffer;
    int first = positions.at(from);
    return new DocumentShare(
        new Address(buffer.address[first]),
        day,
        buffer.time[first],
        buffer.time[positions.at(until - 1)],
        until - from,
        buffer.origin(first));
  }

  private void add(DocumentShare share) {
    ofAircraftAndDay.merge(share.document(), share, DocumentShares::joined);
  }

  private void finishAircraft() {
    shares.addAll(ofAircraftAndDay.values());
    ofAircraftAndDay.clear();
  }

  private static DocumentShare joined(DocumentShare before, DocumentShare after) {
    return new DocumentShare(
        before.address(),
        before.day(),
        Math.min(before.firstTime(), after.firstTime()),
        Math.max(before.lastTime(), after.lastTime()),
        before.positions() + after.positions(),
        before.document());
  }
}
