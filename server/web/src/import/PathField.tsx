import { useState } from "preact/hooks";

interface Props {
  isBusy: boolean;
  /** Says whether it was begun. */
  onImport: (path: string) => Promise<boolean>;
}

/** Names a file or folder that is on the server's machine already: nothing is copied then. */
export function PathField({ isBusy, onImport }: Props) {
  const [path, setPath] = useState("");
  return (
    <form
      class="import-path"
      onSubmit={(event) => {
        event.preventDefault();
        void onImport(path.trim()).then((isBegun) => isBegun && setPath(""));
      }}
    >
      <label for="import-path">Or name a file or folder of this machine, which is read where it is</label>
      <div class="import-buttons">
        <input id="import-path" type="text" required spellcheck={false} autocomplete="off" placeholder="~/archives/globe_history" value={path} onInput={(event) => setPath(event.currentTarget.value)} />
        <button type="submit" disabled={isBusy}>
          Import it
        </button>
      </div>
    </form>
  );
}
