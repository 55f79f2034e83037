import type { CountedBar } from "./bars";
import "./bars.css";

interface Props {
  title: string;
  bars: CountedBar[];
  /** What each is called, and where it leads, if anywhere. */
  nameOf?: (bar: CountedBar) => string;
  addressOf?: (bar: CountedBar) => string;
  /** What fills it, as a class of a style sheet. */
  lookOf: (bar: CountedBar) => string;
}

/** Things counted, one bar below the other. */
export function Bars({ title, bars, nameOf = ({ name }) => name, addressOf, lookOf }: Props) {
  return (
    <ul class="bars" aria-label={title}>
      {bars.map((bar) => (
        <li key={bar.name}>
          {addressOf ? <a href={addressOf(bar)}>{nameOf(bar)}</a> : <span>{nameOf(bar)}</span>}
          <span class="bars-room" aria-hidden="true">
            <span class={`bars-bar ${lookOf(bar)}`} style={{ width: `${Math.max(1, 100 * bar.share)}%` }} />
          </span>
          <span class="quiet">{bar.says}</span>
        </li>
      ))}
    </ul>
  );
}
