import { useState } from "preact/hooks";
import { ClaimItem } from "./ClaimItem";
import { NewClaim } from "./NewClaim";
import type { CaseContent } from "./types";
import type { LoadedCase } from "./useCase";
import { VerdictMark } from "./VerdictMark";
import { count, groups } from "./verdict";

interface Props {
  id: string;
  /** Id of the claim that is opened. */
  opened: string | null;
  loaded: LoadedCase;
  content: CaseContent;
}

/** The claims of a case by what the data says of them. */
export function ClaimsPanel({ id, opened, loaded, content }: Props) {
  const [isAdding, setAdding] = useState(false);
  const { verdicts, progress } = loaded;
  const isOld = verdicts !== null && verdicts.version !== loaded.read?.version;
  return (
    <section>
      <p role="status">
        {progress ? `Checking ${progress.of > 0 ? `claim ${Math.max(1, progress.checking)} of ${progress.of}` : "the claims"} … ` : ""}
        {isOld && "The verdicts are those of before the last change. "}
        {verdicts && !isOld && (verdicts["as-expected"] ? "Every verdict is the one that the case expects." : <Unexpected count={verdicts.claims.filter((each) => !each["as-expected"]).length} />)}
      </p>
      {isAdding ? (
        <NewClaim id={id} loaded={loaded} content={content} onDone={() => setAdding(false)} />
      ) : (
        <button onClick={() => setAdding(true)}>Add a claim</button>
      )}
      {content.claims.length === 0 && <p>This case has no claim yet.</p>}
      {groups(content.claims, verdicts?.claims ?? []).map(({ verdict, claims }) => (
        <section key={verdict} class="claim-group">
          <h2>
            {verdict ? <VerdictMark verdict={verdict} /> : "Not checked yet"} <span class="quiet">{count(claims.length, "claim")}</span>
          </h2>
          {claims.map(({ claim, result }) => (
            <ClaimItem key={claim.id} id={id} claim={claim} result={result} isOpen={claim.id === opened} loaded={loaded} content={content} />
          ))}
        </section>
      ))}
    </section>
  );
}

function Unexpected({ count: number }: { count: number }) {
  return <strong class="case-bad">{number === 1 ? "1 verdict is not the one that the case expects." : `${number} verdicts are not those that the case expects.`}</strong>;
}
