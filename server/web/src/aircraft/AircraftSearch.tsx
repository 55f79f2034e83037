import { useState } from "preact/hooks";
import { names } from "../api/questions";
import { go } from "../app/router";
import { Combobox } from "../ask/Combobox";

/** Leads to an aircraft's page by its address or a registration that it has carried. */
export function AircraftSearch({ asked }: { asked: string | null }) {
  const [text, setText] = useState(asked ?? "");
  return (
    <form
      class="aircraft-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") {
          go(`/aircraft/${encodeURIComponent(text.trim())}`);
        }
      }}
    >
      <Combobox
        label="Aircraft"
        text={text}
        example="ae4af6"
        hint="an ICAO address (six hex digits) or a registration"
        isNeeded
        isListed={false}
        complete={(written, signal) => names("aircraft", written, signal)}
        onText={setText}
        mistake={undefined}
      />
      <button class="first" type="submit">
        Show
      </button>
    </form>
  );
}
