import type { Provenance } from "./types";

interface Props {
  told: Provenance;
  onChange: (told: Provenance) => void;
}

/** What is cited beside each row, where somebody knows it. */
export function ProvenanceFields({ told, onChange }: Props) {
  const text = (field: keyof Provenance) => ({ value: told[field], onInput: (event: { currentTarget: { value: string } }) => onChange({ ...told, [field]: event.currentTarget.value }) });
  return (
    <details class="import-provenance">
      <summary>Where they come from (optional; cited with each row)</summary>
      <div>
        <label>
          Origin
          <input type="text" placeholder="adsb.lol" {...text("origin")} />
        </label>
        <label>
          Licence
          <input type="text" placeholder="ODbL 1.0" {...text("licence")} />
        </label>
        <label>
          Day on which a list came out
          <input type="date" {...text("published")} />
        </label>
      </div>
    </details>
  );
}
