import { names } from "../api/questions";
import type { Name } from "../api/types";
import { Combobox } from "./Combobox";
import { TimeField } from "./TimeField";
import { type TermWords, wordsOf } from "./terms";

interface Props {
  kind: string;
  term: string;
  texts: string[];
  onTexts: (texts: string[]) => void;
  /** Id of the mistake that is told of it. */
  mistake: string | undefined;
  /** It has just been added, so its first text is what somebody wants to write. */
  isFirst: boolean;
}

/** The texts of a term: one, or several with the word between them. */
export function TermFields({ kind, term, texts, onTexts, mistake, isFirst }: Props) {
  const words = wordsOf(term, kind);
  const shown = texts.length > 0 ? texts : [""];
  const mayBeMore = words.several !== undefined && words.several !== "and" && shown.every((text) => text !== "");
  return (
    <>
      {shown.map((text, i) => (
        <span class="ask-text" key={i}>
          {i > 0 && <span>{words.several}</span>}
          <TermField
            words={words}
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
  label: string;
  text: string;
  onText: (text: string) => void;
  mistake: string | undefined;
  isFirst: boolean;
}

function TermField({ words, label, text, onText, mistake, isFirst }: FieldProps) {
  if (words.isTime) {
    return <TimeField label={label} example={words.example} text={text} onText={onText} mistake={mistake} />;
  }
  return (
    <Combobox
      label={label}
      example={words.example}
      text={text}
      isListed={words.isListed ?? false}
      complete={(written, signal) => suggestions(words, written, signal)}
      onText={onText}
      mistake={mistake}
      isFirst={isFirst}
    />
  );
}

async function suggestions(words: TermWords, written: string, signal: AbortSignal): Promise<Name[]> {
  if (words.among) {
    return words.among.filter((name) => name.text.startsWith(written.toLowerCase()));
  }
  return words.completes && written !== "" ? names(words.completes, written, signal) : [];
}
