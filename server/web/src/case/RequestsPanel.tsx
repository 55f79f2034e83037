import { addressOfClaim } from "./place";
import type { CaseContent, CommentRequest } from "./types";

interface Props {
  id: string;
  content: CaseContent;
  /** By the clock of the server. */
  today: string;
}

/** Who was asked to comment, and what came of it: by the day as of which the case is told, and by today. */
export function RequestsPanel({ id, content, today }: Props) {
  const overdue = (by: "overdue-on-the-day" | "overdue-today") => content.requests.filter((each) => each[by]).length;
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
      <ul class="requests">
        {content.requests.map((request) => (
          <li key={request.id}>
            <h3>{request.to}</h3>
            <p class="quiet">
              Asked on {request.asked} by {request.way}
              {request.deadline ? `, for an answer until ${request.deadline}` : ", without a deadline"}
            </p>
            <p>“{request.words}”</p>
            <Answer request={request} day={content.day} today={today} />
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
          </li>
        ))}
      </ul>
    </section>
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
  if (request["overdue-on-the-day"]) {
    return <p class="case-bad">No answer; overdue on the case's day, {day}.</p>;
  }
  return request["overdue-today"] ? <p class="case-bad">No answer; overdue today, {today}, and not yet on the case's day.</p> : <p>No answer yet.</p>;
}
