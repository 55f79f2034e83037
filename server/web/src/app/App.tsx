import { useLayoutEffect } from "preact/hooks";
import { AircraftView } from "../aircraft/AircraftView";
import { AskView } from "../ask/AskView";
import { CasesView } from "../case/CasesView";
import { DataView } from "../data/DataView";
import { Notice } from "../data/Notice";
import { DropAnywhere } from "../import/DropAnywhere";
import { useAddress } from "./router";
import "./app.css";

const ROOMS = [
  { path: "/ask", name: "Ask", View: AskView },
  { path: "/aircraft", name: "Aircraft", View: AircraftView },
  { path: "/cases", name: "Cases", View: CasesView },
  { path: "/data", name: "Data", View: DataView },
];

/** The page: a line of rooms at the top, and the room one is in. */
export function App() {
  const { path } = useAddress();
  const room = ROOMS.find((each) => path === each.path || path.startsWith(`${each.path}/`)) ?? ROOMS[0]!;
  // Before the effects of the room, which may know a better title.
  useLayoutEffect(() => {
    document.title = `${room.name} · Wheelsdown`;
  }, [room]);
  return (
    <div class="app">
      <a class="skip" href="#room">
        Skip to the content
      </a>
      <header class="app-header">
        <a class="app-name" href="/ask">
          Wheelsdown
        </a>
        <nav aria-label="Rooms">
          {ROOMS.map((each) => (
            <a key={each.path} href={each.path} aria-current={each === room ? "page" : undefined}>
              {each.name}
            </a>
          ))}
        </nav>
      </header>
      <Notice />
      <main id="room" class="app-room" tabIndex={-1}>
        <room.View />
      </main>
      <DropAnywhere />
    </div>
  );
}
