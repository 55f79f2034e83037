import { useEffect, useRef } from "preact/hooks";
import { ClaimDetails } from "./ClaimDetails";
import { addressOfCase, addressOfClaim } from "./place";
import type { CaseContent, Claim, ClaimResult } from "./types";
import type { LoadedCase } from "./useCase";
import { inWords } from "./verdict";

interface Props {
  id: string;
  claim: Claim;
  result: ClaimResult | null;
  isOpen: boolean;
  loaded: LoadedCase;
  content: CaseContent;
}

/** A claim's sentence, and all that there is about it when it is opened. Which one is open stands in the address. */
export function ClaimItem({ id, claim, result, isOpen, loaded, content }: Props) {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) {
      article.current?.scrollIntoView({ block: "nearest" });
    }
  }, [isOpen]);
  const sources = result?.["independent-sources"] ?? 0;
  return (
    <article ref={article} class={isOpen ? "claim claim-open" : "claim"}>
      <h3>
        <a href={isOpen ? addressOfCase(id) : addressOfClaim(id, claim.id)} aria-expanded={isOpen}>
          {claim.says}
        </a>
      </h3>
      <p class="quiet">
        {claim.id}
        {sources > 0 && ` · ${sources} independent source${sources === 1 ? "" : "s"}`}
        {result && !result["as-expected"] && <strong class="case-bad"> · the case expects: {inWords(result.expected ?? "")}</strong>}
      </p>
      {isOpen && <ClaimDetails id={id} claim={claim} result={result} loaded={loaded} content={content} />}
    </article>
  );
}
