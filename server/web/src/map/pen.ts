/**
 * What draws on a canvas that changes in every frame. In memory, and not by the graphics card: few pixels change, and
 * where software stands in for a card it takes twice the time that all else takes.
 */
export function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  return canvas.getContext("2d", { willReadFrequently: true });
}
