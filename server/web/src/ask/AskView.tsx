import { useEffect } from "preact/hooks";
import { useAnswer } from "../answer/useAnswer";
import { Answered } from "./Answered";
import { AskHead } from "./AskHead";
import { withAsked } from "./kept";
import { missingIn, sentenceOf } from "./sentence";
import { StartPage } from "./StartPage";
import { Trouble } from "./Trouble";
import { useAsked } from "./useAsked";
import { useKept } from "./useKept";
import { useKinds } from "./useKinds";
import "./ask.css";

/** Asks what the address bar says, and shows the answer. */
export function AskView() {
  const asked = useAsked();
  const { question, address, look } = asked;
  const [kept, keepOthers] = useKept();
  const { kinds, problem: unknown } = useKinds();
  const missing = question && missingIn(question, kinds ?? []);
  const answering = useAnswer(missing || !kinds ? null : question, look.sel ?? 0);
  const { answer, isAsking } = answering;
  const problem = unknown ?? answering.problem;

  useEffect(() => {
    document.title = `${question ? sentenceOf(question) : "Ask"} · Wheelsdown`;
  }, [question]);
  useEffect(() => {
    if (question && answer) {
      keepOthers((all) => withAsked(all, address, sentenceOf(question)));
    }
  }, [answer]);
  const isMistaken = problem?.status === 400;
  return (
    <div class="ask">
      <h1 class="unseen">Ask</h1>
      {kinds ? (
        <AskHead kinds={kinds} asked={asked} missing={missing} problem={problem} kept={kept} onKept={keepOthers} />
      ) : (
        question && <div class="ask-head ask-head-coming" />
      )}
      <div class="ask-busy" role="progressbar" aria-label="Asking" hidden={!isAsking} />
      {problem && (!isMistaken || answer) && <Trouble problem={problem} />}
      {question && !missing && (answer || !problem) && <Answered asked={asked} answering={answering} />}
      {(!question || missing || (isMistaken && !answer)) && <StartPage kinds={kinds ?? []} kept={kept} onChange={keepOthers} />}
    </div>
  );
}
