import { useEffect, useState } from "preact/hooks";
import { eventsOf, forget as forgetThere, listImports } from "./requests";
import { type Import, isOver } from "./types";

export interface Imports {
  /** The latest first. */
  imports: Import[];
  /** One that was just begun. */
  add: (begun: Import) => void;
  /** One that is over, and was read. */
  forget: (id: string) => void;
}

const GONE_SINCE = "The server was stopped meanwhile. Import the same again: what was complete is known, and is not repeated.";

/** The imports of this run of the server, of which that under way is told live. */
export function useImports(onEnd: () => void): Imports {
  const [imports, setImports] = useState<Import[]>([]);
  const add = (one: Import) => setImports((all) => (all.some(({ id }) => id === one.id) ? all.map((each) => (each.id === one.id ? one : each)) : [one, ...all]));
  // A browser has few connections to one server, so only the next is watched.
  const watched = imports.findLast((each) => !isOver(each) && each.state !== "receiving")?.id;

  useEffect(() => {
    listImports()
      .then((all) => setImports(all.reverse()))
      .catch(() => undefined); // what is wrong is told where the counts would be
  }, []);
  useEffect(() => {
    if (watched === undefined) {
      return undefined;
    }
    const events = new EventSource(eventsOf(watched));
    const end = (last?: Import) => {
      events.close();
      setImports((all) => all.map((each) => (each.id === watched ? (last ?? { ...each, state: "failed", problem: { status: 410, title: GONE_SINCE } }) : each)));
      onEnd();
    };
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const now = JSON.parse(data) as Import;
      isOver(now) ? end(now) : add(now);
    };
    // Where the connection only broke off, the browser itself asks again.
    events.onerror = () => events.readyState === EventSource.CLOSED && end();
    return () => events.close();
  }, [watched]);

  const forget = (id: string) => {
    setImports((all) => all.filter((each) => each.id !== id));
    forgetThere(id).catch(() => undefined); // forgotten with the server itself at the latest
  };
  return { imports, add, forget };
}
