import type { CustomLayerInterface, Map as MapLibre } from "maplibre-gl";
import type { Extent } from "../time/window";
import { Backdrop } from "./backdrop";
import type { Packed } from "./packed";
import { Strokes } from "./strokes";
import type { Colours } from "./tokens";

/**
 * All lines and dots of an answer. They lie with the graphics card by themselves, not in the map's tiles: what time is
 * looked at is then one number given to it, and no tile has to be made anew when the time moves; nor has the map to be
 * drawn again, of which there is a {@link Backdrop} by then.
 */
export class ShapesLayer implements CustomLayerInterface {
  readonly id = "shapes";
  readonly type = "custom" as const;
  private readonly strokes = new Strokes();
  private readonly backdrop = new Backdrop();
  private on: { map: MapLibre; gl: WebGL2RenderingContext } | null = null;
  private frame: number | null = null;
  private isBackdropWanted = false;
  private isMoreDue = false;

  onAdd(map: MapLibre, gl: WebGL2RenderingContext): void {
    this.on = { map, gl };
    this.strokes.moveTo(gl);
  }

  onRemove(): void {
    this.strokes.leave();
    this.on && this.backdrop.forget(this.on.gl);
    this.frame !== null && cancelAnimationFrame(this.frame);
    this.frame = this.on = null;
  }

  get chunks(): Packed[] {
    return this.strokes.chunks;
  }

  /** From when to when there is anything. */
  get extent(): Extent | null {
    return this.strokes.extent;
  }

  /** The time that is looked at, in milliseconds since 1970. */
  get lookedAt(): readonly [from: number, to: number] {
    return this.strokes.lookedAt;
  }

  add(packed: Packed): void {
    this.strokes.add(packed);
    this.redraw();
  }

  clear(): void {
    this.strokes.clear();
    this.redraw();
  }

  paint(colours: Colours): void {
    this.strokes.paint(colours);
    this.redraw();
  }

  /** What was between these times is drawn as it is, and all else faintly (milliseconds since 1970). */
  lookAt(from: number, to: number): void {
    this.strokes.lookAt(from, to);
    this.redraw();
  }

  /** What goes over the map's other layers, the last of them. */
  get last(): CustomLayerInterface {
    return { id: `${this.id}-last`, type: "custom", render: (gl) => this.finish(gl) };
  }

  prerender(gl: WebGL2RenderingContext): void {
    this.isMoreDue = this.on !== null && this.strokes.goOn(gl, this.on.map);
  }

  /** The map is being drawn, and has come to the lines. */
  render(gl: WebGL2RenderingContext): void {
    this.backdrop.outdate();
    if (this.isBackdropWanted) {
      this.backdrop.begin(gl);
    } else if (this.on) {
      this.strokes.draw(gl, this.on.map);
    }
    this.isBackdropWanted = false;
  }

  /** The map has been drawn, but for the lines if a backdrop was wanted. */
  private finish(gl: WebGL2RenderingContext): void {
    if (this.backdrop.isBegun && this.on) {
      this.backdrop.complete(gl);
      this.drawAll(gl, this.on.map);
    }
    if (this.isMoreDue) {
      this.redraw();
    }
  }

  /** Draws the lines anew; the map too, unless there is a backdrop. */
  private redraw(): void {
    if (this.backdrop.isWhole) {
      this.frame ??= requestAnimationFrame(() => this.redrawLines());
    } else {
      // A map that moves is another one in the next frame.
      this.isBackdropWanted = this.chunks.length > 0 && !this.on?.map.isMoving();
      this.on?.map.triggerRepaint();
    }
  }

  private redrawLines(): void {
    this.frame = null;
    // Meanwhile the map may have been drawn for a reason of its own, lines and all.
    if (this.on && this.backdrop.isWhole) {
      const { map, gl } = this.on;
      this.isMoreDue = this.strokes.goOn(gl, map);
      this.drawAll(gl, map);
      this.isMoreDue && this.redraw();
    }
  }

  private drawAll(gl: WebGL2RenderingContext, map: MapLibre): void {
    const { layer } = this.strokes;
    layer && this.backdrop.lay(gl, layer, () => this.strokes.draw(gl, map));
  }
}
