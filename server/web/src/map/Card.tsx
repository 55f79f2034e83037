import type { Told } from "./lookedAt";
import type { Pointed } from "./useFocus";

/** What is known of the row that somebody points at, beside the pointer. */
export function Card({ told, pointed, width }: { told: Told; pointed: Pointed; width: number }) {
  const isRight = pointed.x > width / 2;
  const style = { top: `${pointed.y}px`, [isRight ? "right" : "left"]: `${(isRight ? width - pointed.x : pointed.x) + 14}px` };
  return (
    <div class="map-card" style={style} aria-hidden="true">
      <strong>{told.title}</strong>
      <dl>
        {told.facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
