interface Props {
  onZoom: (isNearer: boolean) => void;
  onWhole: () => void;
}

/** How near one looks at a time. */
export function ZoomButtons({ onZoom, onWhole }: Props) {
  return (
    <>
      <button type="button" aria-label="Zoom in" onClick={() => onZoom(true)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => onZoom(false)}>
        −
      </button>
      <button type="button" onClick={onWhole}>
        All
      </button>
    </>
  );
}
