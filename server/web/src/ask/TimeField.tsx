import { useRef } from "preact/hooks";

interface Props {
  label: string;
  /** What to say, for a screen reader and a pointer that rests. */
  hint: string;
  example: string;
  text: string;
  onText: (text: string) => void;
  mistake: string | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** A day, chosen or written; a time may be written as well. */
export function TimeField({ label, hint, example, text, onText, mistake }: Props) {
  const day = useRef<HTMLInputElement>(null);
  return (
    <span class="ask-time">
      <input
        type="text"
        aria-label={label}
        aria-description={hint || undefined}
        title={hint || undefined}
        aria-invalid={mistake ? true : undefined}
        aria-describedby={mistake}
        autocomplete="off"
        spellcheck={false}
        placeholder={example}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <input
        ref={day}
        type="date"
        class="ask-calendar"
        tabIndex={-1}
        aria-hidden="true"
        value={DAY.exec(text)?.[0] ?? ""}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <button type="button" class="ask-small" aria-label={`${label}: choose a day`} onClick={() => day.current?.showPicker()}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3" fill="none" stroke="currentColor" stroke-width="1.4" />
        </svg>
      </button>
    </span>
  );
}
