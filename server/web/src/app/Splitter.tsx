import "./splitter.css";

interface Props {
  /** What is beside it. */
  name: string;
  /** It moves sideways; else up and down. */
  isSideways: boolean;
  /** The share of the part before it, in percent. */
  share: number;
  onShare: (share: number) => void;
}

const LEAST = 15;
const STEP = 5;

/** The line between two parts of its parent element, by which one becomes larger and the other smaller. */
export function Splitter({ name, isSideways, share, onShare }: Props) {
  const to = (next: number) => onShare(Math.min(100 - LEAST, Math.max(LEAST, next)));
  const drag = (event: PointerEvent) => {
    const line = event.currentTarget as HTMLElement;
    const whole = line.parentElement?.getBoundingClientRect();
    if (whole && line.hasPointerCapture(event.pointerId)) {
      to(Math.round(100 * (isSideways ? (event.clientX - whole.left) / whole.width : (event.clientY - whole.top) / whole.height)));
    }
  };
  const [less, more] = isSideways ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
  return (
    <div
      class={isSideways ? "splitter splitter-sideways" : "splitter"}
      role="separator"
      tabIndex={0}
      aria-label={name}
      aria-orientation={isSideways ? "vertical" : "horizontal"}
      aria-valuemin={LEAST}
      aria-valuemax={100 - LEAST}
      aria-valuenow={share}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={(event) => {
        if (event.key === less || event.key === more) {
          event.preventDefault();
          to(share + (event.key === less ? -STEP : STEP));
        }
      }}
    />
  );
}
