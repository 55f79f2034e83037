import type { Coasts } from "./coastsWorker";

const made = new Map<string, Promise<Coasts | null>>();

/** The countries of a file, made beside the page and kept for the next map; null if the server is gone. */
export function coastsOf(url: string): Promise<Coasts | null> {
  const before = made.get(url);
  if (before) {
    return before;
  }
  const coasts = make(url);
  made.set(url, coasts);
  void coasts.then((all) => all ?? made.delete(url));
  return coasts;
}

function make(url: string): Promise<Coasts | null> {
  const worker = new Worker(new URL("./coastsWorker.ts", import.meta.url), { type: "module" });
  const coasts = new Promise<Coasts | null>((there) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Coasts | null>) => there(data));
    worker.addEventListener("error", () => there(null));
  });
  worker.postMessage(new URL(url, document.baseURI).href);
  return coasts.finally(() => worker.terminate());
}
