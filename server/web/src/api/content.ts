/** What the server writes into the page of the workspace that it was opened on. */
interface AtFirst {
  /** By which it can be told from any other; null where there is no workspace. */
  content: string | null;
  /** Where its files came from, as was told when they were imported. */
  origins: string[];
}

const CHANGED = "wheelsdown:changed";

let content = atFirst().content;

export function atFirst(): AtFirst {
  const told = globalThis.document?.getElementById("page")?.dataset["workspace"];
  return told ? (JSON.parse(told) as AtFirst) : { content: null, origins: [] };
}

/** An answer came of this content; somebody may have imported since the last one. */
export function seen(now: string): void {
  if (now !== content) {
    content = now;
    tellChanged();
  }
}

/** The workspace is another one: whoever shows what it holds is to ask again. */
export function tellChanged(): void {
  window.dispatchEvent(new Event(CHANGED));
}

/** Has something done whenever it is another one. @returns what ends that, and what was begun for it */
export function onChanged(again: (signal: AbortSignal) => void): () => void {
  const asking = new AbortController();
  const act = () => again(asking.signal);
  window.addEventListener(CHANGED, act);
  return () => {
    asking.abort();
    window.removeEventListener(CHANGED, act);
  };
}
