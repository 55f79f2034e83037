import { useEffect, useState } from "preact/hooks";
import { addressOfCase } from "./place";
import { listCases, sentenceOf } from "./requests";
import type { ListedCase } from "./types";
import { count } from "./verdict";

/** All cases whose folders the server was given. */
export function CaseList() {
  const [cases, setCases] = useState<ListedCase[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    listCases().then(setCases, (e: unknown) => setProblem(sentenceOf(e)));
  }, []);
  return (
    <>
      <h1>Cases</h1>
      <p class="quiet">A case is to a story what a test suite is to a program: each claim is one sentence, and its verdict is computed from the data.</p>
      {problem && <p class="problem" role="alert">{problem}</p>}
      {!cases && !problem && <p role="status">Reading the cases …</p>}
      {cases?.length === 0 && <NoCases />}
      <ul class="case-list">
        {cases?.map((each) => (
          <li key={each.id}>
            <a href={addressOfCase(each.id)}>{each.title}</a>
            <span class="quiet">
              {each.mistakes ? <strong class="case-bad">{count(each.mistakes, "mistake")} in its case.yaml</strong> : `${count(each.claims ?? 0, "claim")}, as of ${each.day}`} · <code>{each.folder}</code>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function NoCases() {
  return (
    <section class="case-none">
      <h2>No case is open</h2>
      <p>Make a folder with a case.yaml to fill in, and name it when the page is started:</p>
      <pre>wheelsdown case new my-case{"\n"}wheelsdown serve my-case</pre>
      <p>
        The worked example is there already: <code>wheelsdown serve examples/caracas-2019</code>
      </p>
    </section>
  );
}
