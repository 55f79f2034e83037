import { useState } from "preact/hooks";
import { Menu } from "../app/Menu";
import { KeptQuestions } from "./KeptQuestions";
import { type Kept, without, withSaved } from "./kept";
import type { KeepOthers } from "./useKept";

interface Props {
  address: string;
  sentence: string;
  kept: Kept[];
  onChange: KeepOthers;
}

/** Saves the question under a name, and leads to those saved and asked before. */
export function SaveQuestion({ address, sentence, kept, onChange }: Props) {
  const [name, setName] = useState(sentence);
  const [told, setTold] = useState("");
  const remove = (question: Kept) => onChange((all) => without(all, question.address));
  return (
    <Menu name="Questions">
      <form
        class="save"
        onSubmit={(event) => {
          event.preventDefault();
          const isKept = onChange((all) => withSaved(all, address, name.trim() || sentence));
          setTold(isKept ? "Saved in this browser." : "The browser keeps nothing: it is there until this window closes.");
        }}
      >
        <input type="text" aria-label="Name of the question" size={34} value={name} onInput={(event) => setName(event.currentTarget.value)} />
        <button type="submit">Save</button>
        <span role="status">{told}</span>
      </form>
      <KeptQuestions title="Saved" questions={kept.filter((each) => each.isSaved)} onRemove={remove} />
      <KeptQuestions title="Asked before" questions={kept.filter((each) => !each.isSaved && each.address !== address)} onRemove={remove} />
    </Menu>
  );
}
