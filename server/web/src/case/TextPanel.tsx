import { useEffect, useRef, useState } from "preact/hooks";
import { MistakeList } from "./MistakeList";
import { isOutdated, readText, sentenceOf, writeText } from "./requests";
import type { ReadCase } from "./types";

interface Props {
  id: string;
  read: ReadCase;
  changed: (read: ReadCase) => void;
}

interface Text {
  text: string;
  version: string;
}

/** The case.yaml itself. What is saved may have mistakes, so that they are put right one after the other. */
export function TextPanel({ id, read, changed }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [seen, setSeen] = useState<Text | null>(null);
  const [mine, setMine] = useState("");
  const [theirs, setTheirs] = useState<Text | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const take = (text: Text) => {
    setSeen(text);
    setMine(text.text);
    setTheirs(null);
    setProblem(null);
  };
  useEffect(() => {
    readText(id).then(take, (e: unknown) => setProblem(sentenceOf(e)));
  }, [id]);

  const save = async (over: string) => {
    try {
      setProblem(null);
      const after = await writeText(id, over, mine);
      setSeen({ text: mine, version: after.version });
      setTheirs(null);
      setTold(after.mistakes ? "Saved; there are mistakes in it." : "Saved.");
      changed(after);
    } catch (e) {
      setTold(null);
      setProblem(sentenceOf(e));
      if (isOutdated(e)) {
        setTheirs(await readText(id));
      }
    }
  };
  const goTo = (line: number) => {
    const start = mine.split("\n", line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    const field = area.current;
    field?.focus();
    field?.setSelectionRange(start, start + (mine.slice(start).split("\n", 1)[0]?.length ?? 0));
    if (field) {
      field.scrollTop = (field.scrollHeight * (line - 3)) / mine.split("\n").length;
    }
  };

  return (
    <section class="case-text">
      <h2 id="case-text">case.yaml</h2>
      {read.mistakes && <MistakeList mistakes={read.mistakes} onLine={goTo} />}
      {read.warnings && read.warnings.length > 0 && (
        <>
          <p>Odd, but it may be meant:</p>
          <MistakeList mistakes={read.warnings} onLine={goTo} />
        </>
      )}
      <textarea ref={area} aria-labelledby="case-text" rows={24} spellcheck={false} wrap="off" value={mine} disabled={seen === null} onInput={(event) => setMine(event.currentTarget.value)} />
      {problem && <p class="problem" role="alert">{problem}</p>}
      {theirs && (
        <section class="meanwhile" aria-label="What is there now">
          <p>Your text stands above. What is there now:</p>
          <textarea aria-label="What is there now" rows={10} readOnly wrap="off" value={theirs.text} />
          <div class="case-buttons">
            <button onClick={() => take(theirs)}>Take what is there now</button>
            <button onClick={() => void save(theirs.version)}>Write mine over it</button>
          </div>
        </section>
      )}
      <div class="case-buttons">
        {!theirs && (
          <button class="first" disabled={seen === null || mine === seen.text} onClick={() => void save(seen?.version ?? "")}>
            Save
          </button>
        )}
        <span role="status">{told && mine === seen?.text ? told : ""}</span>
      </div>
    </section>
  );
}
