import { useEffect, useState } from "preact/hooks";
import { sentenceOf } from "./requests";
import { type Identity, IDENTITY_FIELDS, type Vault } from "./vault";

interface Props {
  vault: Vault;
  id: string;
  isKept: boolean;
  onDone: () => void;
}

const NOBODY: Identity = { name: "", contact: "", notes: "" };
const NAMES = { name: "Name", contact: "Contact", notes: "Notes" };

/** Who one source is, asked for when it is looked at. */
export function VaultSource({ vault, id, isKept, onDone }: Props) {
  const [identity, setIdentity] = useState<Identity | null>(isKept ? null : NOBODY);
  const [problem, setProblem] = useState<string | null>(null);
  const tell = (e: unknown) => setProblem(sentenceOf(e));
  useEffect(() => {
    if (isKept) {
      vault.show(id).then(setIdentity, tell);
    }
  }, [id]);
  if (!identity) {
    return problem ? <p class="problem" role="alert">{problem}</p> : <p role="status">Opening …</p>;
  }
  const text = (field: keyof Identity) => ({ value: identity[field], onInput: (event: { currentTarget: { value: string } }) => setIdentity({ ...identity, [field]: event.currentTarget.value }) });
  return (
    <form
      class="case-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        vault.keep(id, identity).then(onDone, tell);
      }}
    >
      {IDENTITY_FIELDS.map((field) => (
        <label key={field}>
          {NAMES[field]}
          {field === "notes" ? <textarea rows={4} spellcheck={false} autocomplete="off" {...text(field)} /> : <input spellcheck={false} autocomplete="off" {...text(field)} />}
        </label>
      ))}
      {problem && <p class="problem" role="alert">{problem}</p>}
      <div class="case-buttons">
        <button class="first">Keep</button>
        {isKept && (
          <button type="button" onClick={() => vault.forget(id).then(onDone, tell)}>
            Forget who it is
          </button>
        )}
      </div>
    </form>
  );
}
