import { bytesTold, counted } from "./amounts";
import { bytesOf, type Chosen } from "./chosen";

interface Props {
  files: Chosen[];
  /** Bytes. */
  sent: number;
  onStop: () => void;
}

/** How much has gone to the server. */
export function SendingProgress({ files, sent, onStop }: Props) {
  const bytes = bytesOf(files);
  return (
    <div class="import-course">
      <p role="status">Sending {counted(files.length, "file")}</p>
      <progress aria-label="Sending" max={Math.max(1, bytes)} value={sent} />
      <p class="quiet">
        {bytesTold(sent)} of {bytesTold(bytes)}
      </p>
      <button type="button" onClick={onStop}>
        Stop
      </button>
    </div>
  );
}
