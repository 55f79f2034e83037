import { useState } from "preact/hooks";
import { duration, utc } from "./format";
import { SPEEDS, speedFor, usePlay } from "./usePlay";
import { clamp, type Extent, MINUTE, SHORTEST, type TimeWindow } from "./window";
import "./slider.css";

/** So many steps of an arrow key from one end to the other. */
const STEPS = 400;

interface SliderProps {
  /** From when to when it can be moved; null where nothing says a time. */
  extent: Extent | null;
  window: TimeWindow;
  onWindow: (window: TimeWindow) => void;
}

/** The time that is looked at, as two ends and a head that plays between them; each is a slider of its own for keys. */
export function TimeSlider({ extent, window, onWindow }: SliderProps) {
  const [chosen, choose] = useState<number | null>(null);
  const speed = chosen ?? speedFor(window);
  const [isPlaying, setPlaying] = usePlay(window, onWindow, speed);
  if (!extent) {
    return <p class="slider quiet">No times to move through.</p>;
  }
  const { from, to, head } = window;
  const set = (part: Partial<TimeWindow>) => onWindow({ ...window, ...part });
  return (
    <div class="slider" role="group" aria-label="Time">
      <div class="slider-buttons">
        <button type="button" class="slider-play" aria-label={isPlaying ? "Pause" : "Play"} onClick={() => setPlaying(!isPlaying)}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={isPlaying ? "M3 2h4v12H3zM9 2h4v12H9z" : "M4 2l10 6-10 6z"} fill="currentColor" />
          </svg>
        </button>
        <select aria-label="Speed" value={String(speed)} onChange={(event) => choose(Number(event.currentTarget.value))}>
          {SPEEDS.map(({ ms, says }) => (
            <option key={ms} value={String(ms)}>
              {says}
            </option>
          ))}
        </select>
      </div>
      <div class="slider-tracks">
        <Track extent={extent} window={window} />
        <Handle name="Window from" className="slider-end" extent={extent} at={from} onMove={(at) => set({ from: new Date(Math.min(at, to.getTime() - SHORTEST)) })} />
        <Handle name="Window to" className="slider-end" extent={extent} at={to} onMove={(at) => set({ to: new Date(Math.max(at, from.getTime() + SHORTEST)) })} />
        <Handle
          name="Moment"
          className={head ? "slider-head" : "slider-head slider-head-off"}
          extent={extent}
          at={head ?? from}
          onMove={(at) => set({ head: new Date(clamp(at, from.getTime(), to.getTime())) })}
        />
      </div>
      <output class="slider-told">
        {head ? (
          <>
            <strong>{utc(head)} UTC</strong>
            <button type="button" class="slider-off" onClick={() => (setPlaying(false), set({ head: null }))}>
              Leave the moment
            </button>
          </>
        ) : (
          `${utc(from)} – ${utc(to)} UTC, ${duration(to.getTime() - from.getTime())}`
        )}
      </output>
    </div>
  );
}

interface HandleProps {
  name: string;
  className: string;
  extent: Extent;
  at: Date;
  onMove: (at: number) => void;
}

function Handle({ name, className, extent, at, onMove }: HandleProps) {
  const minutes = (time: number) => Math.round((time - extent.from) / MINUTE);
  return (
    <input
      type="range"
      class={className}
      aria-label={name}
      aria-valuetext={`${utc(at)} UTC`}
      min={0}
      max={minutes(extent.to)}
      step={Math.max(1, Math.round(minutes(extent.to) / STEPS))}
      value={minutes(at.getTime())}
      onInput={(event) => onMove(extent.from + Number(event.currentTarget.value) * MINUTE)}
    />
  );
}

function Track({ extent, window: { from, to, head } }: { extent: Extent; window: TimeWindow }) {
  const part = (time: Date) => `${(clamp((time.getTime() - extent.from) / (extent.to - extent.from), 0, 1) * 100).toFixed(3)}%`;
  const style = { left: part(from), right: `calc(100% - ${part(to)})` };
  return (
    <div class="slider-track" aria-hidden="true">
      <div class="slider-window" style={style} />
      {head && <div class="slider-past" style={{ left: part(from), right: `calc(100% - ${part(head)})` }} />}
    </div>
  );
}
