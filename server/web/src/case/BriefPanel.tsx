import { briefAddress } from "./requests";
import type { LoadedCase } from "./useCase";

/** What a reporter prints of the case, in a frame in which nothing can run. */
export function BriefPanel({ id, loaded }: { id: string; loaded: LoadedCase }) {
  if (!loaded.verdicts || loaded.progress) {
    return <p role="status">The brief is made when the case is checked …</p>;
  }
  return (
    <section>
      <h2>Brief</h2>
      <p class="brief-files">
        <a class="brief-file" href={briefAddress(id, "pdf")} download={`${id}-brief.pdf`}>
          Brief as PDF
        </a>
        <a class="brief-file" href={briefAddress(id, "html")} download={`${id}-brief.html`}>
          Brief as a page
        </a>
        <span class="quiet">Each is one file that opens without a network.</span>
      </p>
      <iframe class="brief" sandbox="" src={`${briefAddress(id, "html")}?version=${loaded.verdicts.version}`} title="Preview of the brief" />
    </section>
  );
}
