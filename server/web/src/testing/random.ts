/** Draws for tests, the same in every run (mulberry32). */
export class Draws {
  constructor(private seed: number) {}

  /** From 0 to 1, without 1. */
  share(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0, below `end`. */
  below(end: number): number {
    return Math.floor(this.share() * end);
  }

  one<T>(among: readonly T[]): T {
    return among[this.below(among.length)] as T;
  }
}
