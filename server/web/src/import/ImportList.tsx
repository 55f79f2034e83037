import { ImportItem } from "./ImportItem";
import { spoken } from "./progress";
import { type Import, isOver } from "./types";

interface Props {
  imports: Import[];
  onForget: (id: string) => void;
}

/** The imports since the server was started, the latest first. */
export function ImportList({ imports, onForget }: Props) {
  const latest = imports.findLast((each) => !isOver(each)) ?? imports[0];
  return (
    <>
      <p class="unseen" role="status">
        {latest && spoken(latest)}
      </p>
      <ol class="import-list">
        {imports.map((each) => (
          <ImportItem key={each.id} one={each} onForget={() => onForget(each.id)} />
        ))}
      </ol>
    </>
  );
}
