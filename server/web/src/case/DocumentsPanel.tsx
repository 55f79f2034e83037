import { useState } from "preact/hooks";
import { DOCUMENT_FIELDS } from "./fields";
import { ItemForm } from "./ItemForm";
import type { CaseContent, CaseDocument } from "./types";
import type { LoadedCase } from "./useCase";

interface Props {
  id: string;
  content: CaseContent;
  loaded: LoadedCase;
}

/** In place of a document's id: one that is being added. */
const NEW = "";

/** The papers of a case, each with the hash by which it is known. */
export function DocumentsPanel({ id, content, loaded }: Props) {
  const [edited, setEdited] = useState<string | null>(null);
  const form = (item: CaseDocument | null) => <ItemForm id={id} list="documents" fields={DOCUMENT_FIELDS} item={item} namedBy="title" loaded={loaded} content={content} onDone={() => setEdited(null)} />;
  return (
    <section>
      <h2>Documents</h2>
      {content.documents.length === 0 && <p>This case has no documents yet.</p>}
      {edited === NEW ? form(null) : <button onClick={() => setEdited(NEW)}>Add a document</button>}
      <ul class="requests">
        {content.documents.map((document) => (
          <li key={document.id}>{edited === document.id ? form(document) : <Document document={document} onEdit={() => setEdited(document.id)} />}</li>
        ))}
      </ul>
    </section>
  );
}

function Document({ document, onEdit }: { document: CaseDocument; onEdit: () => void }) {
  return (
    <>
      <h3>{document.title}</h3>
      <p>{document.shows}</p>
      <p class="quiet">
        <code>{document.file}</code>, captured on {document.captured}
        {document.publisher && `, published by ${document.publisher}`}
        {document.link && <Link address={document.link} />}
      </p>
      <p class="quiet sha">SHA-256 {document.sha256}</p>
      <button onClick={onEdit} aria-label={`Edit: ${document.title}`}>
        Edit
      </button>
    </>
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
