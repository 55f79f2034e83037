import { useEffect, useState } from "preact/hooks";
import { type Chosen, withMore } from "./chosen";

const CHANGED = "wheelsdown:files";

/** Files that wait for their import, wherever on the page they were dropped. */
let waiting: Chosen[] = [];

function become(files: Chosen[]): void {
  waiting = files;
  window.dispatchEvent(new Event(CHANGED));
}

export function addWaiting(more: Chosen[]): void {
  become(withMore(waiting, more));
}

export function removeWaiting(name: string): void {
  become(waiting.filter((each) => each.name !== name));
}

export function clearWaiting(): void {
  become([]);
}

/** Those that wait, now and whenever there are others. */
export function useWaiting(): Chosen[] {
  const [files, setFiles] = useState(waiting);
  useEffect(() => {
    const changed = () => setFiles(waiting);
    changed();
    window.addEventListener(CHANGED, changed);
    return () => window.removeEventListener(CHANGED, changed);
  }, []);
  return files;
}
