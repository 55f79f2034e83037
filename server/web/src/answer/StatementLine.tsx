import { useState } from "preact/hooks";
import type { CitedStatement } from "../api/types";
import { inWords } from "./columns";
import { RawRow } from "./RawRow";
import "./cited.css";

/** What a document says of an aircraft, down to the line of a list or the field of a trace in which it stands. */
export function StatementLine({ statement }: { statement: CitedStatement }) {
  const { property, value, used, file, sha256, place, said, held_from, held_until } = statement;
  return (
    <li>
      {inWords(property)} “{value}”{used ? "" : ", which the row does not follow"}: {file}
      {place && `, ${place}`}
      {said && `, said ${said}`}
      {held_from && `, held from ${held_from}`}
      {held_until && `, held until ${held_until}`}
      {sha256 && <span class="quiet sha">SHA-256 {sha256}</span>}
      {sha256 && <RawLine sha256={sha256} place={place} />}
    </li>
  );
}

/** The line or field of a statement, once somebody asks for it. */
export function RawLine({ sha256, place }: { sha256: string; place: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? "Hide" : place.includes("line ") ? "Show the line" : "Show the field"}
      </button>
      {isOpen && <RawRow cited={{ sha256, place }} />}
    </>
  );
}
