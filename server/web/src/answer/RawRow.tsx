import { useAnswered } from "../api/useAnswered";
import "./rawRow.css";

/** What the server says of a row of a file; without a text it says why. */
interface RawText {
  file: string;
  sha256: string;
  heading: string | null;
  text: string | null;
  missing: string | null;
}

/** Where something is cited: a row of a document, or the place of a statement. */
export type Cited = { sha256: string } & ({ document: string; row: string } | { place: string });

/** A row as it stands in the file that was imported, letter by letter; asked for when it is looked at. */
export function RawRow({ cited }: { cited: Cited }) {
  const { value, problem } = useAnswered<RawText>(`/raw-row?${new URLSearchParams(cited)}`);
  return (
    <div class="raw-row" aria-live="polite">
      {!value && !problem && <p class="quiet">Looking into the file …</p>}
      {problem && <p class="raw-row-missing">{problem.message}</p>}
      {value?.missing && <p class="raw-row-missing">{value.missing}</p>}
      {value?.text && (
        <>
          {value.heading && <pre class="quiet">{value.heading}</pre>}
          <pre>{value.text}</pre>
        </>
      )}
    </div>
  );
}
