import type { CaseContent, Source } from "./types";
import type { Vault } from "./vault";
import { VaultPanel } from "./VaultPanel";

/** Sources as they may be printed; who they are is in the vault below. */
export function SourcesPanel({ content, vault }: { content: CaseContent; vault: Vault }) {
  const name = (id: string) => content.sources.find((source) => source.id === id)?.["print-as"] ?? id;
  return (
    <section>
      <h2>Sources, as they may be printed</h2>
      {content.sources.length === 0 ? (
        <p>This case has no sources yet.</p>
      ) : (
        <table class="case-table">
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Its reliability</th>
              <th scope="col">Credibility of what it says</th>
              <th scope="col">Heard it from</th>
            </tr>
          </thead>
          <tbody>
            {content.sources.map((source) => (
              <tr key={source.id}>
                <th scope="row" data-column="Source">
                  {source["print-as"]}
                </th>
                <td data-column="Its reliability">{code(source.reliability, source["reliability-in-words"]) || "not judged"}</td>
                <td data-column="Credibility of what it says">{code(source.credibility, source["credibility-in-words"]) || "judged with each claim"}</td>
                <td data-column="Heard it from">{(source["heard-from"] ?? []).map(name).join("; ") || "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <VaultPanel vault={vault} sources={content.sources} />
    </section>
  );
}

function code(sign: Source["reliability"] | Source["credibility"], words: string | undefined): string {
  return sign === undefined ? "" : `${words ?? ""}, ${sign}`;
}
