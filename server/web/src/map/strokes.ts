import type { Map as MapLibre } from "maplibre-gl";
import { type Extent, union } from "../time/window";
import type { Packed } from "./packed";
import { CROWDED, Painter, segmentsOf } from "./painter";
import { Picture, type Subject } from "./picture";
import { Program } from "./program";
import { SHEET_FRAGMENT, SHEET_VERTEX } from "./shaders";
import type { Colours } from "./tokens";
import { Uploaded } from "./uploaded";
import { type View, viewOf } from "./view";

const ALWAYS: readonly [number, number] = [-Infinity, Infinity];
/** What was before or after the time that is looked at is to be seen, but not to be looked at. */
const FAINT = 0.22;

/** Lines that are drawn together. */
interface Part extends Subject {
  picture: Picture;
  isCrowded: boolean;
  strength: number;
}

/** Programs of the graphics card. */
interface Tools {
  painter: Painter;
  layer: Program;
}

/**
 * Lines and dots as the graphics card has them, and how they are drawn: those of the time that is looked at over the
 * others, and from some number on as a {@link Picture}.
 */
export class Strokes {
  private readonly whole = new Picture();
  private readonly within = new Picture();
  private gl: WebGL2RenderingContext | null = null;
  private tools: Tools | null = null;
  private uploaded: Uploaded[] = [];
  private span = ALWAYS;
  private colours: Colours | null = null;
  /** Grows with what is drawn whatever time is looked at. */
  private content = 0;
  /** Grows with that and with the time that is looked at. */
  private version = 0;

  /** Another graphics card, or the same one, which has forgotten everything. */
  moveTo(gl: WebGL2RenderingContext): void {
    this.gl = gl;
    this.tools = { painter: new Painter(gl), layer: Program.of(gl, SHEET_VERTEX, SHEET_FRAGMENT) };
    this.uploaded = this.uploaded.map(({ packed }) => new Uploaded(packed));
  }

  /** Leaves the graphics card. */
  leave(): void {
    this.forget();
    this.tools?.painter.forget();
    this.tools?.layer.forget();
    this.gl = this.tools = null;
  }

  get chunks(): Packed[] {
    return this.uploaded.map(({ packed }) => packed);
  }

  /** From when to when there is anything. */
  get extent(): Extent | null {
    return this.uploaded.map(({ extent }) => extent).reduce<Extent | null>(union, null);
  }

  get lookedAt(): readonly [from: number, to: number] {
    return this.span;
  }

  /** What lays pictures on the map. */
  get layer(): Program | null {
    return this.tools?.layer ?? null;
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

  lookAt(from: number, to: number): void {
    this.span = [from, to];
    this.version++;
  }

  /** Goes on with one picture that is needed and not there. @returns whether there was one */
  goOn(gl: WebGL2RenderingContext, map: MapLibre): boolean {
    if (!this.tools || !this.colours || this.uploaded.length === 0) {
      return false;
    }
    const { painter } = this.tools;
    const seen = viewOf(map, gl);
    const parts = this.parts(seen, this.colours);
    parts.filter(({ isCrowded }) => !isCrowded).forEach(({ picture }) => picture.forget());
    const due = parts.find(({ isCrowded, picture, version }) => isCrowded && picture.isDue(seen, version));
    due?.picture.goOn(gl, painter, seen, due);
    return due !== undefined;
  }

  draw(gl: WebGL2RenderingContext, map: MapLibre): void {
    if (this.tools && this.colours) {
      const { painter, layer } = this.tools;
      const seen = viewOf(map, gl);
      for (const { isCrowded, picture, chunks, manner, strength } of this.parts(seen, this.colours)) {
        if (isCrowded) {
          picture.lay(layer, seen, strength);
        } else {
          painter.paint(chunks, seen, { ...manner, strength });
        }
      }
    }
  }

  private parts({ zoom }: View, colours: Colours): Part[] {
    const part = (picture: Picture, version: number, chunks: Uploaded[], span: readonly [number, number], strength: number): Part => {
      const segments = segmentsOf(chunks, zoom);
      return { picture, version, chunks, isCrowded: segments > CROWDED, strength, manner: { colours, span, segments, strength: 1 } };
    };
    const within = this.uploaded.filter((each) => each.isWithin(...this.span));
    const lookedAt = part(this.within, this.version, within, this.span, 1);
    const isAll = this.uploaded.every((each) => each.isWhollyWithin(...this.span));
    return isAll ? [lookedAt] : [part(this.whole, this.content, this.uploaded, ALWAYS, FAINT), lookedAt];
  }

  private changed(): void {
    this.content++;
    this.version++;
  }

  private forget(): void {
    this.whole.forget();
    this.within.forget();
    if (this.gl) {
      this.uploaded.forEach((each) => each.forget(this.gl!));
    }
  }
}
