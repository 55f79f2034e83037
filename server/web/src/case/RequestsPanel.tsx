import { useState } from "preact/hooks";
import { REQUEST_FIELDS } from "./fields";
import { ItemForm } from "./ItemForm";
import { byUrgency, daysOverdue } from "./overdue";
import { addressOfClaim } from "./place";
import type { CaseContent, CommentRequest } from "./types";
import type { LoadedCase } from "./useCase";
import { count } from "./verdict";

interface Props {
  id: string;
  content: CaseContent;
  loaded: LoadedCase;
}

/** In place of a request's id: one that is being added. */
const NEW = "";

/** Who was asked to comment, and what came of it: by the day as of which the case is told, and by today. */
export function RequestsPanel({ id, content, loaded }: Props) {
  const [edited, setEdited] = useState<string | null>(null);
  const today = loaded.read?.today ?? content.day;
  const overdue = (by: "overdue-on-the-day" | "overdue-today") => content.requests.filter((each) => each[by]).length;
  const form = (item: CommentRequest | null) => <ItemForm id={id} list="requests" fields={REQUEST_FIELDS} item={item} namedBy="to" loaded={loaded} content={content} onDone={() => setEdited(null)} />;
  return (
    <section>
      <h2>Requests for comment</h2>
      {content.requests.length === 0 ? (
        <p>Nobody was asked to comment yet.</p>
      ) : (
        <p>
          Without an answer in time: {overdue("overdue-on-the-day")} by the case's day ({content.day}), {overdue("overdue-today")} by today ({today}).
        </p>
      )}
      {edited === NEW ? form(null) : <button onClick={() => setEdited(NEW)}>Add a request</button>}
      <ul class="requests">
        {byUrgency(content.requests, today).map((request) => (
          <li key={request.id} class={request["overdue-today"] ? "request-overdue" : undefined}>
            {edited === request.id ? form(request) : <Request id={id} request={request} day={content.day} today={today} onEdit={() => setEdited(request.id)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Request({ id, request, day, today, onEdit }: { id: string; request: CommentRequest; day: string; today: string; onEdit: () => void }) {
  return (
    <>
      <h3>{request.to}</h3>
      <p class="quiet">
        Asked on {request.asked} by {request.way}
        {request.deadline ? `, for an answer until ${request.deadline}` : ", without a deadline"}
      </p>
      <p>“{request.words}”</p>
      <Answer request={request} day={day} today={today} />
      {request.about && (
        <p class="quiet">
          About{" "}
          {request.about.map((claim, i) => (
            <span key={claim}>
              {i > 0 && ", "}
              <a href={addressOfClaim(id, claim)}>{claim}</a>
            </span>
          ))}
        </p>
      )}
      <button onClick={onEdit}>
        {request.answer ? "Edit" : "Edit, or write down the answer"}
        <span class="unseen">: {request.to}</span>
      </button>
    </>
  );
}

function Answer({ request, day, today }: { request: CommentRequest; day: string; today: string }) {
  if (request.answer) {
    return (
      <p>
        Answer on {request.answer.on}: “{request.answer.words}”
      </p>
    );
  }
  if (!request["overdue-today"]) {
    return <p>No answer yet.</p>;
  }
  return (
    <p class="case-bad">
      <strong>Overdue for {count(daysOverdue(request, today), "day")}</strong>: no answer; {request["overdue-on-the-day"] ? `overdue on the case's day, ${day}, already.` : `not yet overdue on the case's day, ${day}.`}
    </p>
  );
}
