import type { Sureness } from "./certainty";
import "./sureMark.css";

const WORDS: Record<Sureness, string> = { observed: "heard", inferred: "inferred", unknown: "unknown" };

/** How something is known: a full dot for what was heard, a ring for what is inferred, a dash for what nobody knows. */
export function SureMark({ sureness }: { sureness: Sureness }) {
  return <span class={`sure sure-${sureness}`} role="img" aria-label={WORDS[sureness]} title={WORDS[sureness]} />;
}
