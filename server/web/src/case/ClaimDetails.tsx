import { CheckBlock, LookedForBlock } from "./CheckBlock";
import { ClaimEvidence } from "./ClaimEvidence";
import { ClaimEditor } from "./ClaimEditor";
import { draftOf } from "./draft";
import { addressOfClaim } from "./place";
import { Sentences } from "./Sentences";
import type { Attribution, CaseContent, Claim, ClaimResult, Source } from "./types";
import type { LoadedCase } from "./useCase";
import { VerdictMark } from "./VerdictMark";

interface Props {
  id: string;
  claim: Claim;
  result: ClaimResult | null;
  loaded: LoadedCase;
  content: CaseContent;
}

/** Who says a claim, what was asked to check it, and why its verdict is what it is. */
export function ClaimDetails({ id, claim, result, loaded, content }: Props) {
  const edit = loaded.edits[claim.id];
  const begin = () => {
    const seen = draftOf(claim);
    loaded.edit(claim.id, { seen, version: loaded.read?.version ?? "", mine: seen, theirs: null });
  };
  return (
    <div class="claim-details">
      {result && (
        <p>
          <VerdictMark verdict={result.verdict} /> {claim.expected && <span class="quiet">expected: {claim.expected.replaceAll("-", " ")}</span>}
        </p>
      )}
      {claim.note && <p class="claim-note">{claim.note}</p>}
      {edit ? <ClaimEditor id={id} claim={claim.id} edit={edit} loaded={loaded} /> : <button onClick={begin}>Edit this claim</button>}
      <Sayers claim={claim} sources={content.sources} independent={result?.["independent-sources"] ?? null} />
      <Sentences title="Why" sentences={result?.because ?? []} />
      {result && <ClaimEvidence id={id} checks={result.checks} />}
      {result?.checks.map((check, i) => <CheckBlock key={i} check={check} told={result.because} />)}
      {result?.["looked-for"].map((lookedFor, i) => <LookedForBlock key={i} lookedFor={lookedFor} />)}
      <Sentences title="What would change it" sentences={result?.["would-change"] ?? []} />
      <h4>How it would be checked</h4>
      <p>{claim.how}</p>
      <Related id={id} title="Conflicts with" ids={claim.conflicts} content={content} />
      <Related id={id} title="Says more exactly than" ids={claim.refines} content={content} />
      <Related id={id} title="Depends on" ids={claim.depends} content={content} />
    </div>
  );
}

function Sayers({ claim, sources, independent }: { claim: Claim; sources: Source[]; independent: number | null }) {
  if (!claim.by?.length) {
    return <p class="quiet">The case itself says this.</p>;
  }
  return (
    <>
      <h4>Who says it</h4>
      <ul>
        {claim.by.map((by, i) => (
          <Sayer key={i} by={by} sources={sources} />
        ))}
      </ul>
      {independent !== null && claim.by.length > 1 && <p class="quiet">{independent === 1 ? "They lean on each other: one independent source." : `${independent} independent sources.`}</p>}
      {claim.published && (
        <p class="quiet">
          Published in {claim.published.in} on {claim.published.on}
        </p>
      )}
    </>
  );
}

function Sayer({ by, sources }: { by: Attribution; sources: Source[] }) {
  const id = typeof by === "string" ? by : by.source;
  const source = sources.find((each) => each.id === id);
  const words = typeof by === "string" ? undefined : by.words;
  const credibility = (typeof by === "string" ? undefined : by.credibility) ?? source?.credibility;
  const code = `${source?.reliability ?? ""}${credibility ?? ""}`;
  return (
    <li>
      {source?.["print-as"] ?? id}
      {code && <span class="quiet"> ({code})</span>}
      {words && `: “${words}”`}
    </li>
  );
}

function Related({ id, title, ids, content }: { id: string; title: string; ids: string[] | undefined; content: CaseContent }) {
  if (!ids?.length) {
    return null;
  }
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {ids.map((each) => (
          <li key={each}>
            <a href={addressOfClaim(id, each)}>{content.claims.find((claim) => claim.id === each)?.says ?? each}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
