import { counted, daysTold, type Status } from "./status";
import "./counts.css";

/** How much of what there is, and of which days. */
export function Counts({ status }: { status: Status }) {
  return (
    <>
      <dl class="counts">
        {counted(status).map(({ what, count }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{count.toLocaleString("en")}</dd>
          </div>
        ))}
      </dl>
      <p>{daysTold(status.days)}</p>
    </>
  );
}
