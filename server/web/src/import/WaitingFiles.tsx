import { bytesTold, counted } from "./amounts";
import { bytesOf, type Chosen } from "./chosen";
import { clearWaiting, removeWaiting } from "./waiting";

interface Props {
  files: Chosen[];
  onImport: () => void;
}

/** Files of which nobody wants to read every name. */
const SHOWN = 100;

/** What was dropped or chosen, before it is sent. */
export function WaitingFiles({ files, onImport }: Props) {
  const more = files.length - SHOWN;
  return (
    <div class="import-waiting">
      <table>
        <caption class="unseen">Files to import</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">File</th>
            <th scope="col">Size</th>
            <th scope="col">Remove</th>
          </tr>
        </thead>
        <tbody>
          {files.slice(0, SHOWN).map(({ name, file }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{bytesTold(file.size)}</td>
              <td>
                <button type="button" aria-label={`Remove ${name}`} onClick={() => removeWaiting(name)}>
                  ×
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="quiet">and {counted(more, "more file")}</p>}
      <div class="import-buttons">
        <button type="button" class="first" onClick={onImport}>
          Import {counted(files.length, "file")} ({bytesTold(bytesOf(files))})
        </button>
        <button type="button" onClick={clearWaiting}>
          Not these
        </button>
      </div>
    </div>
  );
}
