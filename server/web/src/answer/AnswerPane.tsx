import { useMemo, useState } from "preact/hooks";
import type { Answer } from "../api/types";
import { AnswerTable } from "./AnswerTable";
import { ColumnChoice } from "./ColumnChoice";
import { Command } from "./Command";
import { firstColumns } from "./columns";
import { Exports } from "./Exports";
import type { Selection } from "./selection";
import { NothingFound, Told } from "./Told";
import "./pane.css";

interface Props {
  answer: Answer;
  selection: Selection;
  isLoadingMore: boolean;
  onMore: () => void;
}

/** The table with what can be done with it, and what is to be known beside it. */
export function AnswerPane({ answer, selection, isLoadingMore, onMore }: Props) {
  const { kind } = answer.question;
  const [chosen, setChosen] = useState<Record<string, string[]>>({});
  const first = useMemo(() => firstColumns(answer), [answer]);
  const shown = chosen[kind] ?? first;
  const columns = shown.flatMap((name) => answer.columns.find((column) => column.name === name) ?? []);
  return (
    <>
      <div class="pane-bar">
        <p role="status">{countOf(answer)}</p>
        {answer.next !== null && (
          <button type="button" onClick={onMore} aria-disabled={isLoadingMore}>
            {isLoadingMore ? "Loading …" : "Load more"}
          </button>
        )}
        <span class="pane-room" />
        {answer.rows.length > 0 && <ColumnChoice columns={answer.columns} kind={kind} shown={shown} onShown={(names) => setChosen({ ...chosen, [kind]: names })} />}
        <Exports question={answer.question} />
        <Command command={answer.question.command} />
      </div>
      {answer.rows.length > 0 ? <AnswerTable answer={answer} columns={columns} selection={selection} onEnd={onMore} /> : <NothingFound answer={answer} />}
      <Told answer={answer} />
    </>
  );
}

function countOf({ rows, next, question }: Answer): string {
  const count = rows.length.toLocaleString("en");
  return next === null ? `${count} ${rows.length === 1 ? question.kind.replace(/s$/, "") : question.kind}` : `The first ${count} ${question.kind}`;
}
