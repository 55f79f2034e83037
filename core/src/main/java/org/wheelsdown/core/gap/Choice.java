package org.wheelsdown.core.gap;

/** An option with the terms that speak for it. */
public record Choice(Option option, Terms terms) {}
