package org.wheelsdown.store.meeting;

import java.time.Instant;
import org.wheelsdown.core.meeting.OnTheGround;

/**
 * A stay, with what is said of its aircraft on that day.
 *
 * @param heardFrom tells it from the aircraft's other stays there
 * @param registration empty where nothing is said, and so the other texts
 */
record NamedStay(
    String airport,
    OnTheGround stay,
    Instant heardFrom,
    String registration,
    String type,
    String operator) {

  /** What it is called: by its registration, else by its address. */
  String name() {
    return registration.isEmpty() ? stay.address().toString() : registration;
  }
}
