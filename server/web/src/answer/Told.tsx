import type { Answer } from "../api/types";
import "./told.css";

/** How the question was understood, and what is to be known beside the rows. */
export function Told({ answer }: { answer: Answer }) {
  const { understood } = answer.question;
  return understood.length + answer.caveats.length === 0 ? null : (
    <section class="told" aria-label="About this answer" tabIndex={0}>
      <ul>
        {understood.map((sentence) => (
          <li key={sentence} class="quiet">
            {sentence}
          </li>
        ))}
        {answer.caveats.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** Where nothing matches: whether it could have been seen at all. */
export function NothingFound({ answer }: { answer: Answer }) {
  return (
    <div class="nothing">
      <h2>No {answer.question.kind} were found</h2>
      {answer.seeing && answer.seeing.length > 0 && (
        <>
          <h3>What could have been seen</h3>
          <ul>
            {answer.seeing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">That nothing was found does not say that nothing was there.</p>
    </div>
  );
}
