package org.wheelsdown.core.position;

/** What the transponder or the receiver said of wheels and ground. It flickers: never proof. */
public enum GroundState {
  UNKNOWN,
  AIRBORNE,
  GROUND
}
