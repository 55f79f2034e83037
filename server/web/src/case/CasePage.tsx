import { useLayoutEffect } from "preact/hooks";
import { BriefPanel } from "./BriefPanel";
import { ClaimsPanel } from "./ClaimsPanel";
import { DocumentsPanel } from "./DocumentsPanel";
import { addressOfCase, type Place, SECTIONS } from "./place";
import { RequestsPanel } from "./RequestsPanel";
import { SourcesPanel } from "./SourcesPanel";
import { TextPanel } from "./TextPanel";
import type { CaseContent } from "./types";
import { useCase, type LoadedCase } from "./useCase";
import { useVault, type Vault } from "./vault";

interface Props {
  id: string;
  place: Place;
}

/** One case: its sections, one of which is shown. */
export function CasePage({ id, place }: Props) {
  const loaded = useCase(id);
  const vault = useVault(id);
  // A case with mistakes is its text, until they are put right; the text stays where it is meanwhile.
  const isTextShown = place.section === "text" || loaded.read?.mistakes !== undefined;
  const title = loaded.read?.case?.title ?? id;
  useLayoutEffect(() => {
    document.title = `${title} · Wheelsdown`;
  }, [title]);
  return (
    <>
      <p class="quiet">
        <a href="/cases">All cases</a>
      </p>
      <h1>{title}</h1>
      {loaded.read?.case && <About content={loaded.read.case} isWhole={place.section === "claims"} />}
      {loaded.problem && (
        <p class="problem" role="alert">
          {loaded.problem} <button onClick={loaded.reload}>Try again</button>
        </p>
      )}
      {!loaded.read && !loaded.problem && <p role="status">Reading the case …</p>}
      {loaded.read?.mistakes && <h2>The case.yaml has mistakes, which have to be put right first</h2>}
      {loaded.read?.case && (
        <>
          <nav class="case-sections" aria-label="Sections of the case">
            {SECTIONS.map(({ section, name }) => (
              <a key={section} href={addressOfCase(id, section)} aria-current={section === place.section ? "page" : undefined}>
                {name}
                {section === "sources" && vault.open && <span class="vault-open"> · vault open</span>}
                {section === "requests" && <Overdue content={loaded.read?.case} />}
              </a>
            ))}
          </nav>
          <SectionOf id={id} place={place} loaded={loaded} vault={vault} content={loaded.read.case} />
        </>
      )}
      {loaded.read && isTextShown && <TextPanel id={id} read={loaded.read} changed={loaded.changed} />}
    </>
  );
}

/** Nobody should have to look for it. */
function Overdue({ content }: { content: CaseContent | undefined }) {
  const overdue = content?.requests.filter((request) => request["overdue-today"]).length ?? 0;
  return overdue > 0 ? <span class="case-bad"> · {overdue} overdue</span> : null;
}

function About({ content, isWhole }: { content: CaseContent; isWhole: boolean }) {
  return (
    <header>
      {content.notice && (
        <p class="case-notice" role="note">
          {content.notice}
        </p>
      )}
      {isWhole && <p class="case-about">{content.about}</p>}
      <p class="quiet">As of {content.day}</p>
    </header>
  );
}

function SectionOf({ id, place, loaded, vault, content }: Props & { loaded: LoadedCase; vault: Vault; content: CaseContent }) {
  switch (place.section) {
    case "claims":
      return <ClaimsPanel id={id} opened={place.claim} loaded={loaded} content={content} />;
    case "sources":
      return <SourcesPanel content={content} vault={vault} />;
    case "requests":
      return <RequestsPanel id={id} content={content} loaded={loaded} />;
    case "documents":
      return <DocumentsPanel id={id} content={content} loaded={loaded} />;
    case "brief":
      return <BriefPanel id={id} loaded={loaded} />;
    case "text":
      return null;
  }
}
