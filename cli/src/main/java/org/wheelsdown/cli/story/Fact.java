package org.wheelsdown.cli.story;

import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that the story says.
 *
 * @param sentence what it says
 * @param search what was found that bears it out, in words; empty where nothing does
 */
record Fact(String sentence, Function<Found, Optional<String>> search) {}
