import { LOOKS, type Look } from "./shape";

/** Red, green and blue from 0 to 1. */
export type Rgb = readonly [number, number, number];

const SURFACES = ["raised", "ink", "quiet", "sea", "land", "border", "graticule", "night", "label"] as const;
type Surface = (typeof SURFACES)[number];

/** The page's colours for what draws itself and cannot name them. */
export type Colours = Record<Look | Surface, Rgb>;

/** The page's tokens as they are now, in light or in dark. */
export function coloursOf(element: HTMLElement): Colours {
  // All are put there before the first is read, so that the browser works out the page's style once.
  const probes = element.appendChild(document.createElement("span"));
  const named = [...LOOKS, ...SURFACES].map((name) => [name, probes.appendChild(document.createElement("span"))] as const);
  named.forEach(([name, probe]) => (probe.style.color = `var(--${name})`));
  const colours = Object.fromEntries(named.map(([name, probe]) => [name, rgb(getComputedStyle(probe).color)])) as Colours;
  probes.remove();
  return colours;
}

export function css([r, g, b]: Rgb, opacity = 1): string {
  return `rgb(${Math.round(r * 255)} ${Math.round(g * 255)} ${Math.round(b * 255)} / ${opacity})`;
}

function rgb(text: string): Rgb {
  const [r = 0, g = 0, b = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return [r / 255, g / 255, b / 255];
}

/** Tells when light becomes dark, or dark light. @returns what ends the listening */
export function onScheme(changed: () => void): () => void {
  const scheme = window.matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", changed);
  return () => scheme.removeEventListener("change", changed);
}
