import { amountTold, foundTold, shareOf, whatTold } from "./progress";
import { ReportView } from "./ReportView";
import { type Import, isOver } from "./types";

interface Props {
  one: Import;
  onForget: () => void;
}

/** One import: how far it is, or what came of it. */
export function ImportItem({ one, onForget }: Props) {
  return (
    <li class={`import-item import-${one.state}`}>
      <h3>{whatTold(one)}</h3>
      {one.problem ? (
        <p class="problem">{one.problem.title}</p>
      ) : (
        !isOver(one) && <Course one={one} />
      )}
      {one.report && <ReportView report={one.report} />}
      {isOver(one) && (
        <button type="button" onClick={onForget}>
          Put away
        </button>
      )}
    </li>
  );
}

function Course({ one }: { one: Import }) {
  const share = shareOf(one);
  return (
    <div class="import-course">
      <p>{one.doing}</p>
      {share === null ? <progress aria-label={one.doing} /> : <progress aria-label={one.doing} max={1} value={share} />}
      {share !== null && <p class="quiet">{amountTold(one)}</p>}
      {one.file && <p class="quiet import-file">{one.file}</p>}
      {foundTold(one) && <p class="quiet">{foundTold(one)}</p>}
    </div>
  );
}
