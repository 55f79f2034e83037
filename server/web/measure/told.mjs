// What was measured in several runs, and the middle of it.

const SMOOTH_MS = 100;

export class Told {
  values = new Map();

  time(what, ms) {
    this.add(what, "ms", ms);
  }

  megabytes(what, size) {
    this.add(what, "MB", size);
  }

  /** @param cpu seconds of all processes of the browser; null where they were not counted */
  frames(what, { frames, tasks, waits }, cpu) {
    if (frames.length === 0) {
      return; // What was to be watched was over already.
    }
    const sorted = [...frames].sort((a, b) => a - b);
    const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    this.add(what, "frames", frames.length);
    this.add(what, `% under ${SMOOTH_MS} ms`, (frames.filter((each) => each < SMOOTH_MS).length / frames.length) * 100);
    this.add(what, "ms in the middle", at(0.5));
    this.add(what, "ms at 95 %", at(0.95));
    this.add(what, "ms longest task", Math.max(0, ...tasks));
    this.add(what, "ms longest wait of input", Math.max(0, ...waits));
    cpu !== null && this.add(what, "ms CPU a frame", (cpu * 1000) / frames.length);
  }

  add(what, unit, value) {
    const units = this.values.get(what) ?? new Map();
    units.set(unit, [...(units.get(unit) ?? []), value]);
    this.values.set(what, units);
  }

  /** A line for each thing that was measured: the medians, and the worst of all runs where that counts. */
  text() {
    return [...this.values].map(([what, units]) => `${what.padEnd(20)} ${[...units].map(([unit, values]) => `${worstOrMiddle(unit, values)} ${unit}`).join(", ")}`).join("\n");
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function worstOrMiddle(unit, values) {
  return rounded(unit.includes("longest") ? Math.max(...values) : median(values));
}

function rounded(value) {
  return value < 100 && !Number.isInteger(value) ? value.toFixed(1) : value.toFixed(0);
}
