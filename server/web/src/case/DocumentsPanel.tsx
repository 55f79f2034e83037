import type { CaseContent } from "./types";

/** The papers of a case, each with the hash by which it is known. */
export function DocumentsPanel({ content }: { content: CaseContent }) {
  return (
    <section>
      <h2>Documents</h2>
      {content.documents.length === 0 && <p>This case has no documents yet.</p>}
      <ul class="requests">
        {content.documents.map((document) => (
          <li key={document.id}>
            <h3>{document.title}</h3>
            <p>{document.shows}</p>
            <p class="quiet">
              <code>{document.file}</code>, captured on {document.captured}
              {document.publisher && `, published by ${document.publisher}`}
              {document.link && <Link address={document.link} />}
            </p>
            <p class="quiet sha">SHA-256 {document.sha256}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A link to a page elsewhere, if it is one; opening it is the reader's own doing. */
function Link({ address }: { address: string }) {
  return /^https?:\/\/\S+$/i.test(address) ? (
    <>
      ,{" "}
      <a href={address} target="_blank" rel="noreferrer noopener">
        {address}
      </a>
    </>
  ) : (
    <>, {address}</>
  );
}
