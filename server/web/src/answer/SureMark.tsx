import type { Sureness } from "./certainty";
import "./sureMark.css";

const WORDS = { observed: "heard", inferred: "inferred" };

/** How something is known: a full dot for what was heard, a ring for what is inferred, a dash for what nobody knows, which the text beside it says. */
export function SureMark({ sureness }: { sureness: Sureness }) {
  if (sureness === "unknown") {
    return <span class="sure sure-unknown" aria-hidden="true" />;
  }
  return <span class={`sure sure-${sureness}`} role="img" aria-label={WORDS[sureness]} title={WORDS[sureness]} />;
}
