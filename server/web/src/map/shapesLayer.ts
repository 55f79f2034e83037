import type { CustomLayerInterface, Map as MapLibre } from "maplibre-gl";
import type { Packed } from "./packed";
import { CROWDED, type Manner, Painter, segmentsOf } from "./painter";
import { Program } from "./program";
import { SHEET_FRAGMENT, SHEET_VERTEX } from "./shaders";
import { Sheet } from "./sheet";
import type { Colours } from "./tokens";
import { Uploaded } from "./uploaded";
import { covers, matrixOf, type View, viewOf } from "./view";

/** Segments drawn in one frame, by how fast the last ones went. */
const LEAST_A_FRAME = 2_000;
const MOST_A_FRAME = 2_000_000;
const SLOW_MS = 60;
const FAST_MS = 25;

/** A sheet that is being drawn, some chunks a frame. */
interface Begun {
  sheet: Sheet;
  waiting: Uploaded[];
  manner: Manner;
}

/**
 * All lines and dots of an answer. They lie with the graphics card by themselves, not in the map's tiles: what time is
 * looked at is then one number given to it, and no tile has to be made anew when the time moves. However many lines
 * there are, no frame waits for all of them: from some number on they are drawn on a sheet, a part of them each frame,
 * and the sheet is moved with the map.
 */
export class ShapesLayer implements CustomLayerInterface {
  readonly id = "shapes";
  readonly type = "custom" as const;
  private map: MapLibre | null = null;
  private gl: WebGL2RenderingContext | null = null;
  private painter: Painter | null = null;
  private layer: Program | null = null;
  private uploaded: Uploaded[] = [];
  private span: readonly [number, number] = [-Infinity, Infinity];
  private colours: Colours | null = null;
  /** Grows with all that changes what is drawn. */
  private version = 0;
  private sheet: Sheet | null = null;
  private begun: Begun | null = null;
  private budget = LEAST_A_FRAME * 8;
  private before = 0;

  onAdd(map: MapLibre, gl: WebGL2RenderingContext): void {
    this.map = map;
    this.gl = gl;
    this.painter = new Painter(gl);
    this.layer = Program.of(gl, SHEET_VERTEX, SHEET_FRAGMENT);
    this.uploaded = this.uploaded.map(({ packed }) => new Uploaded(packed));
    this.sheet = this.begun = null;
  }

  onRemove(): void {
    this.forget();
    this.painter?.forget();
    this.layer?.forget();
    this.map = this.gl = null;
  }

  get chunks(): Packed[] {
    return this.uploaded.map(({ packed }) => packed);
  }

  /** The time that is drawn, in milliseconds since 1970. */
  get lookedAt(): readonly [from: number, to: number] {
    return this.span;
  }

  add(packed: Packed): void {
    this.uploaded.push(new Uploaded(packed));
    this.changed();
  }

  clear(): void {
    this.forget();
    this.uploaded = [];
    this.changed();
  }

  paint(colours: Colours): void {
    this.colours = colours;
    this.changed();
  }

  /** Only what was between these times is drawn (milliseconds since 1970). */
  lookAt(from: number, to: number): void {
    this.span = [from, to];
    this.changed();
  }

  /** Goes on with the sheet, if one is needed and not there. */
  prerender(gl: WebGL2RenderingContext): void {
    if (this.map && this.colours) {
      const seen = viewOf(this.map, gl);
      const shown = this.shown();
      if (segmentsOf(shown, seen.zoom) <= CROWDED) {
        this.forgetSheets();
      } else if (this.begun || !this.sheet || this.sheet.version !== this.version || !covers(this.sheet.view, seen)) {
        this.goOn(gl, seen, shown);
      }
    }
  }

  render(gl: WebGL2RenderingContext): void {
    if (this.map && this.painter && this.layer && this.colours) {
      const seen = viewOf(this.map, gl);
      const shown = this.shown();
      const segments = segmentsOf(shown, seen.zoom);
      if (segments <= CROWDED) {
        this.painter.paint(shown, seen, { colours: this.colours, span: this.span, segments });
      } else {
        (this.sheet ?? this.begun?.sheet)?.lay(this.layer, matrixOf(seen), seen);
      }
    }
  }

  private shown(): Uploaded[] {
    return this.uploaded.filter((each) => each.isWithin(...this.span));
  }

  /** A sheet that was begun is finished even if something has changed meanwhile, or none would be while time is moved. */
  private goOn(gl: WebGL2RenderingContext, seen: View, shown: Uploaded[]): void {
    if (this.begun && Math.abs(this.begun.sheet.view.zoom - seen.zoom) > 1) {
      this.begun.sheet.forget();
      this.begun = null;
    }
    this.begun ??= {
      sheet: Sheet.around(gl, seen, this.version),
      waiting: [...shown],
      manner: { colours: this.colours!, span: this.span, segments: segmentsOf(shown, seen.zoom) },
    };
    const { sheet, waiting, manner } = this.begun;
    const now = this.take(waiting, sheet.view.zoom);
    sheet.drawOn(() => this.painter!.paint(now, sheet.view, manner));
    if (waiting.length === 0) {
      this.sheet?.forget();
      [this.sheet, this.begun] = [sheet, null];
    }
    this.map!.triggerRepaint();
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

  private changed(): void {
    this.version++;
    this.map?.triggerRepaint();
  }

  private forgetSheets(): void {
    this.sheet?.forget();
    this.begun?.sheet.forget();
    this.sheet = this.begun = null;
  }

  private forget(): void {
    this.forgetSheets();
    if (this.gl) {
      this.uploaded.forEach((each) => each.forget(this.gl!));
    }
  }
}
