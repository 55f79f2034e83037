import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Name } from "../api/types";
import { completed, lastPiece } from "./pieces";
import "./combobox.css";

interface Props {
  label: string;
  text: string;
  example: string;
  /** What to say, for a screen reader and a pointer that rests. */
  hint: string;
  isNeeded: boolean;
  /** Several may stand in the text, with commas; the last one is completed. */
  isListed: boolean;
  /** Names for what has been written so far; an empty list where nothing is known. */
  complete: (written: string, signal: AbortSignal) => Promise<Name[]>;
  onText: (text: string) => void;
  /** Id of the mistake that is told of it. */
  mistake: string | undefined;
  isFirst?: boolean;
}

/** Time in which somebody goes on typing, in milliseconds. */
const STILL_TYPING = 120;

/** A text with suggestions, after the combobox pattern of ARIA: any other text may be written as well. */
export function Combobox({ label, text, example, hint, isNeeded, isListed, complete, onText, mistake, isFirst = false }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const written = isListed ? lastPiece(text) : text;
  const suggested = useSuggestions(isOpen ? written : null, complete);
  const isShown = isOpen && suggested.length > 0;

  // At once, so that what is typed next stands here.
  useLayoutEffect(() => {
    if (isFirst) {
      input.current?.focus();
    }
  }, [isFirst]);

  useEffect(() => {
    if (active !== null) {
      document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
    }
  }, [active]);

  const close = () => {
    setOpen(false);
    setActive(null);
  };
  const pick = (name: Name) => {
    onText(isListed ? completed(text, name.text) : name.text);
    close();
  };
  const move = (by: number) => {
    setOpen(true);
    if (suggested.length > 0) {
      setActive((now) => (now === null ? (by > 0 ? 0 : suggested.length - 1) : (now + by + suggested.length) % suggested.length));
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const chosen = isShown && active !== null ? suggested[active] : undefined;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      pick(chosen);
    } else if (event.key === "Escape" && isShown) {
      event.preventDefault();
      close();
    }
  };
  return (
    <span class="combobox">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-description={hint || undefined}
        title={hint || undefined}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-names`}
        aria-activedescendant={isShown && active !== null ? `${id}-${active}` : undefined}
        aria-invalid={mistake ? true : undefined}
        aria-describedby={mistake}
        required={isNeeded}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        size={Math.max(text ? text.length + 1 : example.length, 8)}
        placeholder={example}
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value);
          setOpen(true);
          setActive(null);
        }}
        onKeyDown={onKey}
        onBlur={close}
      />
      <span role="listbox" id={`${id}-names`} aria-label={`Suggestions: ${label}`} class="combobox-names" hidden={!isShown}>
        {suggested.map((name, i) => (
          <span
            key={name.text + name.told}
            role="option"
            id={`${id}-${i}`}
            aria-selected={i === active}
            class="combobox-name"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(name)}
          >
            {name.text} {name.told && <span class="quiet">{name.told}</span>}
          </span>
        ))}
      </span>
    </span>
  );
}

/** What completes a text, asked for when nobody has typed for a moment; null asks for nothing. */
function useSuggestions(written: string | null, complete: Props["complete"]): Name[] {
  const [names, setNames] = useState<Name[]>([]);
  const asking = useRef(complete);
  asking.current = complete;
  useEffect(() => {
    if (written === null) {
      setNames([]);
      return undefined;
    }
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        setNames(await asking.current(written.trim(), abort.signal));
      } catch {
        // Whatever is written can be asked; without suggestions it is only slower.
        if (!abort.signal.aborted) {
          setNames([]);
        }
      }
    }, STILL_TYPING);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [written]);
  return names;
}
