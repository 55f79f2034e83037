import type { Manner, Painter } from "./painter";
import { segmentsOf } from "./painter";
import type { Program } from "./program";
import { Sheet } from "./sheet";
import type { Uploaded } from "./uploaded";
import { covers, type View } from "./view";

/** Segments drawn in one frame, by how fast the last ones went. */
const LEAST_A_FRAME = 2_000;
const MOST_A_FRAME = 2_000_000;
const SLOW_MS = 45;
const FAST_MS = 20;

/** What is to be drawn, and how. */
export interface Subject {
  chunks: Uploaded[];
  manner: Manner;
  /** Grows with all that changes what is drawn. */
  version: number;
}

/**
 * Very many lines, drawn on a sheet, a part of them each frame, so that no frame waits for all of them; the sheet is
 * moved with the map meanwhile. While another one is being drawn, the last one stays.
 */
export class Picture {
  private sheet: Sheet | null = null;
  private begun: { sheet: Sheet; waiting: Uploaded[]; manner: Manner } | null = null;
  private budget = LEAST_A_FRAME * 8;
  private before = 0;

  isDue(view: View, version: number): boolean {
    return this.begun !== null || !this.sheet || this.sheet.version !== version || !covers(this.sheet.view, view);
  }

  /** A sheet that was begun is finished even if something has changed meanwhile, or none would be while time is moved. */
  goOn(gl: WebGL2RenderingContext, painter: Painter, view: View, { chunks, manner, version }: Subject): void {
    if (this.begun && Math.abs(this.begun.sheet.view.zoom - view.zoom) > 1) {
      this.begun.sheet.forget();
      this.begun = null;
    }
    this.begun ??= { sheet: Sheet.around(gl, view, version), waiting: [...chunks], manner };
    const { sheet, waiting, manner: its } = this.begun;
    const now = this.take(waiting, sheet.view.zoom);
    sheet.drawOn(() => painter.paint(now, sheet.view, its));
    if (waiting.length === 0) {
      this.sheet?.forget();
      [this.sheet, this.begun] = [sheet, null];
    }
  }

  /** @param strength how opaque: 1 for as it was drawn */
  lay(program: Program, view: View, strength: number): void {
    (this.sheet ?? this.begun?.sheet)?.lay(program, view, strength);
  }

  forget(): void {
    this.sheet?.forget();
    this.begun?.sheet.forget();
    this.sheet = this.begun = null;
  }

  /** As many chunks as can be drawn in one frame without anybody noticing, at least one. */
  private take(waiting: Uploaded[], zoom: number): Uploaded[] {
    const time = performance.now();
    const passed = time - this.before;
    this.before = time;
    if (passed > SLOW_MS) {
      this.budget = Math.max(LEAST_A_FRAME, this.budget / 2);
    } else if (passed < FAST_MS) {
      this.budget = Math.min(MOST_A_FRAME, this.budget * 2);
    }
    const taken: Uploaded[] = [];
    for (let left = this.budget; left > 0 && waiting.length > 0; left -= segmentsOf(taken.slice(-1), zoom)) {
      taken.push(waiting.shift()!);
    }
    return taken;
  }
}
