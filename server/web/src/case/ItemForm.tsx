import { useState } from "preact/hooks";
import { changesOf, differing, type Field, idOf, rebased, type Values, valuesOf } from "./fields";
import { FieldInput } from "./FieldInput";
import { addItem, changeItem, isOutdated, readCase, sentenceOf, takeFile } from "./requests";
import type { CaseContent, ReadCase } from "./types";
import type { LoadedCase } from "./useCase";

interface Props {
  /** Of the case. */
  id: string;
  list: "documents" | "requests";
  fields: Field[];
  /** What is changed; null where something is added. */
  item: { id: string } | null;
  /** The field of which the short name of something new is made. */
  namedBy: string;
  loaded: LoadedCase;
  content: CaseContent;
  onDone: () => void;
}

/** Adds something to a list of a case, or changes it where it stands. What somebody else wrote meanwhile is not lost. */
export function ItemForm({ id, list, fields, item, namedBy, loaded, content, onDone }: Props) {
  const [seen, setSeen] = useState<Values>(() => valuesOf(fields, item ?? {}));
  const [mine, setMine] = useState(seen);
  const [version, setVersion] = useState(loaded.read?.version ?? "");
  const [shortName, setShortName] = useState<string | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [meanwhile, setMeanwhile] = useState<Field[]>([]);
  const [isSaving, setSaving] = useState(false);
  const name = shortName ?? idOf(mine[namedBy] ?? "");

  const save = async () => {
    setSaving(true);
    setProblem(null);
    try {
      const taken = file ? { ...mine, file: (await takeFile(id, file)).file } : mine;
      const changes = changesOf(fields, item ? seen : {}, taken);
      loaded.changed(await (item ? changeItem(id, version, list, item.id, changes) : addItem(id, version, list, { id: name, ...changes })));
      onDone();
    } catch (e) {
      setProblem(sentenceOf(e));
      setSaving(false);
      if (isOutdated(e)) {
        takeIn(await readCase(id));
      }
    }
  };
  const takeIn = (read: ReadCase) => {
    setVersion(read.version);
    const now = item && read.case?.[list].find((each) => each.id === item.id);
    if (now) {
      const theirs = valuesOf(fields, now);
      setMeanwhile(differing(fields, seen, theirs).filter(({ name }) => (mine[name] ?? "") !== (seen[name] ?? "")));
      setMine(rebased(fields, seen, theirs, mine));
      setSeen(theirs);
    }
  };
  return (
    <form
      class="case-form"
      aria-label={item ? `Change ${item.id}` : `Add to the ${list}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={mine[field.name] ?? ""}
          isNeeded={field.isNeeded || (field.with !== undefined && (mine[field.with] ?? "") !== "")}
          claims={content.claims}
          onValue={(value) => setMine({ ...mine, [field.name]: value })}
          onFile={setFile}
        />
      ))}
      {!item && (
        <label>
          A short name for it in the case
          <input required pattern="[a-z0-9]+(-[a-z0-9]+)*" title="Small letters, digits and hyphens" value={name} onInput={(event) => setShortName(event.currentTarget.value)} />
        </label>
      )}
      {problem && (
        <div class="problem" role="alert">
          {problem} {version !== loaded.read?.version && "Save again to write yours into what is there now."}
          {meanwhile.map((field) => (
            <p key={field.name}>
              {field.label}: there it says now “{seen[field.name] || "nothing"}”, and yours would stand in its place.
            </p>
          ))}
        </div>
      )}
      <div class="case-buttons">
        <button class="first" aria-disabled={isSaving}>
          {isSaving ? "Saving …" : item ? "Save" : "Add it"}
        </button>
        <button type="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}
