import type { Claim } from "./types";
import type { Field } from "./fields";

interface Props {
  field: Field;
  value: string;
  isNeeded: boolean;
  claims: Claim[];
  onValue: (value: string) => void;
  onFile: (file: File | null) => void;
}

/** What a field is filled in with. */
export function FieldInput({ field: { label, form }, value, isNeeded, claims, onValue, onFile }: Props) {
  const write = (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value);
  switch (form) {
    case "text":
      return (
        <label>
          {label}
          <textarea rows={3} required={isNeeded} value={value} onInput={write} />
        </label>
      );
    case "claims":
      return <ClaimsInput label={label} value={value} claims={claims} onValue={onValue} />;
    case "file":
      return (
        <fieldset>
          <legend>{label}</legend>
          <label>
            Bring one into the case's folder; it is copied and stays on this machine
            <input
              type="file"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0] ?? null;
                onFile(file);
                onValue(file ? `documents/${file.name}` : value);
              }}
            />
          </label>
          <label>
            Or its path in the folder
            <input
              required={isNeeded}
              placeholder="documents/letter.pdf"
              value={value}
              onInput={(event) => {
                onFile(null);
                write(event);
              }}
            />
          </label>
        </fieldset>
      );
    case "day":
      return (
        <label>
          {label}
          <input type="date" required={isNeeded} value={value} onInput={write} />
        </label>
      );
    case "line":
      return (
        <label>
          {label}
          <input required={isNeeded} value={value} onInput={write} />
        </label>
      );
  }
}

function ClaimsInput({ label, value, claims, onValue }: { label: string; value: string; claims: Claim[]; onValue: (value: string) => void }) {
  const chosen = value.split(" ").filter(Boolean);
  return (
    <fieldset class="case-claims">
      <legend>{label}</legend>
      {claims.map(({ id, says }) => (
        <label key={id} class="case-choice">
          <input type="checkbox" checked={chosen.includes(id)} onChange={(event) => onValue((event.currentTarget.checked ? [...chosen, id] : chosen.filter((each) => each !== id)).join(" "))} />
          {says}
        </label>
      ))}
    </fieldset>
  );
}
