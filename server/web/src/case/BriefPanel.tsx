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
      <p>
        <a href={briefAddress(id)} download={`${id}-brief.html`}>
          Download it
        </a>{" "}
        as one file that opens without a network. <span class="quiet">wheelsdown brief writes it as a PDF too.</span>
      </p>
      <iframe class="brief" sandbox="" src={`${briefAddress(id)}?version=${loaded.verdicts.version}`} title="Preview of the brief" />
    </section>
  );
}
