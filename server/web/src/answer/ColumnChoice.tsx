import type { Column } from "../api/types";
import { Menu } from "../app/Menu";
import { headingOf, inWords } from "./columns";
import "./columnChoice.css";

interface Props {
  columns: Column[];
  kind: string;
  shown: string[];
  onShown: (names: string[]) => void;
}

/** Which columns the table shows. One that is added stands last. */
export function ColumnChoice({ columns, kind, shown, onShown }: Props) {
  const toggle = (name: string) => onShown(shown.includes(name) ? shown.filter((each) => each !== name) : [...shown, name]);
  return (
    <Menu name="Columns">
      <fieldset class="column-choice">
        <legend class="quiet">Shown in the table</legend>
        {columns.map(({ name }) => (
          <label key={name}>
            <input type="checkbox" checked={shown.includes(name)} disabled={shown.length === 1 && shown[0] === name} onChange={() => toggle(name)} />
            {shown.includes(name) ? headingOf(name, kind) : inWords(name)}
          </label>
        ))}
      </fieldset>
    </Menu>
  );
}
