import { NEARER } from "./deedKeys";

interface Props {
  /** @param factor of the time that is seen, how much is seen then */
  onZoom: (factor: number) => void;
  onWhole: () => void;
}

/** How near one looks at a time. */
export function ZoomButtons({ onZoom, onWhole }: Props) {
  return (
    <>
      <button type="button" aria-label="Zoom in" onClick={() => onZoom(NEARER)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => onZoom(1 / NEARER)}>
        −
      </button>
      <button type="button" onClick={onWhole}>
        All
      </button>
    </>
  );
}
