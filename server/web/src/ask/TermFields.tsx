import { names } from "../api/questions";
import type { KindTerm, Name } from "../api/types";
import { Combobox } from "./Combobox";
import { TimeField } from "./TimeField";
import type { TermWords } from "./terms";

interface Props {
  words: TermWords;
  /** What the kind of question says of it. */
  taken: KindTerm | undefined;
  texts: string[];
  onTexts: (texts: string[]) => void;
  /** Id of the mistake that is told of it. */
  mistake: string | undefined;
  /** It has just been added, so its first text is what somebody wants to write. */
  isFirst: boolean;
}

/** The texts of a term: one, or several with the word between them. */
export function TermFields({ words, taken, texts, onTexts, mistake, isFirst }: Props) {
  const shown = texts.length > 0 ? texts : [""];
  const mayBeMore = words.several !== undefined && words.several !== "and" && shown.every((text) => text !== "");
  return (
    <>
      {shown.map((text, i) => (
        <span class="ask-text" key={i}>
          {i > 0 && <span>{words.several}</span>}
          <TermField
            words={words}
            taken={taken}
            label={i > 0 ? `${words.before}, ${words.several ?? ""} (${i + 1})` : words.before}
            text={text}
            onText={(next) => onTexts(shown.with(i, next))}
            mistake={mistake}
            isFirst={isFirst && i === 0}
          />
          {i > 0 && words.several !== "and" && (
            <button type="button" class="ask-small" aria-label={`Remove ${text || "it"}`} onClick={() => onTexts(shown.toSpliced(i, 1))}>
              ×
            </button>
          )}
        </span>
      ))}
      {mayBeMore && (
        <button type="button" class="ask-small" aria-label={`${words.before}: ${words.several} …`} onClick={() => onTexts([...shown, ""])}>
          +
        </button>
      )}
    </>
  );
}

interface FieldProps {
  words: TermWords;
  taken: KindTerm | undefined;
  label: string;
  text: string;
  onText: (text: string) => void;
  mistake: string | undefined;
  isFirst: boolean;
}

function TermField({ words, taken, label, text, onText, mistake, isFirst }: FieldProps) {
  if (words.isTime) {
    return <TimeField label={label} hint={taken?.hint ?? ""} example={words.example} text={text} onText={onText} mistake={mistake} />;
  }
  return (
    <Combobox
      label={label}
      example={words.example}
      text={text}
      isListed={words.isListed ?? false}
      hint={taken?.hint ?? ""}
      isNeeded={taken?.needed ?? false}
      complete={(written, signal) => suggestions(words, taken?.choices ?? [], written, signal)}
      onText={onText}
      mistake={mistake}
      isFirst={isFirst}
    />
  );
}

async function suggestions(words: TermWords, choices: string[], written: string, signal: AbortSignal): Promise<Name[]> {
  if (choices.length > 0) {
    return choices.filter((text) => text.startsWith(written.toLowerCase())).map((text) => ({ text, told: words.means?.[text] ?? "" }));
  }
  return words.completes && written !== "" ? names(words.completes, written, signal) : [];
}
