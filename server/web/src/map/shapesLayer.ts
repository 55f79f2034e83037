import type { CustomLayerInterface, Map as MapLibre } from "maplibre-gl";
import { type Extent, union } from "../time/window";
import { Backdrop } from "./backdrop";
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
 * All lines and dots of an answer, those of the time that is looked at over the others. They lie with the graphics card
 * by themselves, not in the map's tiles: what time is looked at is then one number given to it, and no tile has to be
 * made anew when the time moves. From some number of lines on they are drawn as a {@link Picture}.
 */
export class ShapesLayer implements CustomLayerInterface {
  readonly id = "shapes";
  readonly type = "custom" as const;
  private readonly whole = new Picture();
  private readonly within = new Picture();
  private readonly backdrop = new Backdrop();
  private frame: number | null = null;
  private isBackdropWanted = false;
  private isMoreDue = false;
  private map: MapLibre | null = null;
  private gl: WebGL2RenderingContext | null = null;
  private tools: Tools | null = null;
  private uploaded: Uploaded[] = [];
  private span = ALWAYS;
  private colours: Colours | null = null;
  /** Grows with what is drawn whatever time is looked at. */
  private content = 0;
  /** Grows with that and with the time that is looked at. */
  private version = 0;

  onAdd(map: MapLibre, gl: WebGL2RenderingContext): void {
    this.map = map;
    this.gl = gl;
    this.uploaded = this.uploaded.map(({ packed }) => new Uploaded(packed));
  }

  onRemove(): void {
    this.forget();
    this.tools?.painter.forget();
    this.tools?.layer.forget();
    this.gl && this.backdrop.forget(this.gl);
    this.frame !== null && cancelAnimationFrame(this.frame);
    this.frame = null;
    this.map = this.gl = this.tools = null;
  }

  get chunks(): Packed[] {
    return this.uploaded.map(({ packed }) => packed);
  }

  /** From when to when there is anything. */
  get extent(): Extent | null {
    return this.uploaded.map(({ extent }) => extent).reduce<Extent | null>(union, null);
  }

  /** The time that is looked at, in milliseconds since 1970. */
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

  /** What was between these times is drawn as it is, and all else faintly (milliseconds since 1970). */
  lookAt(from: number, to: number): void {
    this.span = [from, to];
    this.version++;
    this.redraw();
  }

  /** What goes over the map's other layers, the last of them. */
  get last(): CustomLayerInterface {
    return { id: `${this.id}-last`, type: "custom", render: (gl) => this.finish(gl) };
  }

  prerender(gl: WebGL2RenderingContext): void {
    this.isMoreDue = this.goOn(gl);
  }

  /** The map is being drawn, and has come to the lines. */
  render(gl: WebGL2RenderingContext): void {
    this.backdrop.outdate();
    if (this.isBackdropWanted) {
      this.backdrop.begin(gl);
    } else {
      this.drawLines(gl);
    }
    this.isBackdropWanted = false;
  }

  /** The map has been drawn, but for the lines if its picture was wanted. */
  private finish(gl: WebGL2RenderingContext): void {
    if (this.backdrop.isBegun) {
      this.backdrop.complete(gl);
      this.drawAll(gl);
    }
    if (this.isMoreDue) {
      this.redraw();
    }
  }

  /** Draws the lines anew; the map too, unless there is a picture of it. */
  private redraw(): void {
    if (!this.backdrop.isWhole) {
      this.isBackdropWanted = this.uploaded.length > 0 && !this.map?.isMoving();
      this.map?.triggerRepaint();
    } else {
      this.frame ??= requestAnimationFrame(() => {
        this.frame = null;
        // Meanwhile the map may have been drawn for a reason of its own.
        if (this.gl && this.backdrop.isWhole) {
          this.isMoreDue = this.goOn(this.gl);
          this.drawAll(this.gl);
          this.isMoreDue && this.redraw();
        }
      });
    }
  }

  private drawAll(gl: WebGL2RenderingContext): void {
    this.backdrop.lay(gl, this.toolsOf(gl).layer, () => this.drawLines(gl));
  }

  /** Goes on with one picture that is needed and not there. @returns whether there was one */
  private goOn(gl: WebGL2RenderingContext): boolean {
    if (!this.map || !this.colours || this.uploaded.length === 0) {
      return false;
    }
    const { painter } = this.toolsOf(gl);
    const seen = viewOf(this.map, gl);
    const parts = this.parts(seen, this.colours);
    parts.filter(({ isCrowded }) => !isCrowded).forEach(({ picture }) => picture.forget());
    const due = parts.find(({ isCrowded, picture, version }) => isCrowded && picture.isDue(seen, version));
    due?.picture.goOn(gl, painter, seen, due);
    return due !== undefined;
  }

  private drawLines(gl: WebGL2RenderingContext): void {
    if (this.map && this.colours && this.uploaded.length > 0) {
      const { painter, layer } = this.toolsOf(gl);
      const seen = viewOf(this.map, gl);
      for (const { isCrowded, picture, chunks, manner, strength } of this.parts(seen, this.colours)) {
        if (isCrowded) {
          picture.lay(layer, seen, strength);
        } else {
          painter.paint(chunks, seen, { ...manner, strength });
        }
      }
    }
  }

  /** Made when there is something to draw: the map is not to wait for them. */
  private toolsOf(gl: WebGL2RenderingContext): Tools {
    return (this.tools ??= { painter: new Painter(gl), layer: Program.of(gl, SHEET_VERTEX, SHEET_FRAGMENT) });
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
    this.redraw();
  }

  private forget(): void {
    this.whole.forget();
    this.within.forget();
    if (this.gl) {
      this.uploaded.forEach((each) => each.forget(this.gl!));
    }
  }
}
