import type { Kept } from "./kept";
import "./kept.css";

interface Props {
  title: string;
  questions: Kept[];
  onRemove: (question: Kept) => void;
}

/** Questions that can be asked again by following them. */
export function KeptQuestions({ title, questions, onRemove }: Props) {
  return questions.length === 0 ? null : (
    <section class="kept">
      <h2>{title}</h2>
      <ul>
        {questions.map((question) => (
          <li key={question.address}>
            <a href={question.address}>{question.name}</a>
            <button type="button" class="ask-small" aria-label={`Remove ${question.name}`} onClick={() => onRemove(question)}>
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
