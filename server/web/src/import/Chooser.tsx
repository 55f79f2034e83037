import { useEffect, useRef } from "preact/hooks";
import { chosenIn } from "./chosen";
import { addWaiting } from "./waiting";

interface Props {
  isBusy: boolean;
}

/** A place to drop files at, with buttons for those who do not drop. */
export function Chooser({ isBusy }: Props) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (folder.current) {
      folder.current.webkitdirectory = true;
    }
  }, []);
  const take = (input: HTMLInputElement) => {
    addWaiting(chosenIn(input.files));
    input.value = ""; // the same may be chosen again
  };
  return (
    <div class="import-drop">
      <p>Drop files or folders anywhere on this page, or</p>
      <div class="import-buttons">
        <button type="button" disabled={isBusy} onClick={() => files.current?.click()}>
          Choose files…
        </button>
        <button type="button" disabled={isBusy} onClick={() => folder.current?.click()}>
          Choose a folder…
        </button>
      </div>
      <input ref={files} type="file" multiple hidden aria-label="Files to import" onChange={(event) => take(event.currentTarget)} />
      <input ref={folder} type="file" hidden aria-label="Folder to import" onChange={(event) => take(event.currentTarget)} />
    </div>
  );
}
