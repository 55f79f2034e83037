package org.wheelsdown.sim.story;

/**
 * One flight of the story.
 *
 * @param from ICAO code
 * @param to ICAO code
 * @param offBlock when it leaves its stand, ISO 8601 in UTC
 */
record Leg(String from, String to, String offBlock) {}
