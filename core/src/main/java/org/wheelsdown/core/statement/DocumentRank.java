package org.wheelsdown.core.statement;

/**
 * What kind of document it is, the one to be believed first coming first. It decides only between
 * statements that are equally near in time; both are shown.
 */
public enum DocumentRank {
  /** A state's register of aircraft. */
  REGISTER,
  /** A contract, a court's paper, a picture: something that was made to prove a thing. */
  PAPER,
  /** A list that somebody wrote by hand for an inquiry, with sources of its own. */
  HAND_WRITTEN,
  /** A list that many people keep, without dates and mostly without sources. */
  COMMUNITY,
  /** What files of positions say of the aircraft beside where it was. */
  TRACK
}
