import { GONE, type Problem } from "../api/client";
import "./trouble.css";

/** Why there is no answer, and what to do about it. */
export function Trouble({ problem }: { problem: Problem }) {
  switch (problem.status) {
    case GONE:
      return (
        <div class="problem" role="alert">
          <p>{problem.message}</p>
          <p>The page asks again every few seconds, and goes on when somebody answers.</p>
        </div>
      );
    case 503:
      return <NothingImported sentence={problem.message} />;
    default:
      return (
        <div class="problem" role="alert">
          <p>{problem.message}</p>
        </div>
      );
  }
}

/** There is nothing yet that could be asked. */
function NothingImported({ sentence }: { sentence: string }) {
  return (
    <div class="trouble">
      <h2>Nothing is imported yet</h2>
      <p class="quiet">{sentence}</p>
      <ul>
        <li>
          Drop archives of flight tracks anywhere on this page, or <a href="/data">name a folder</a>: readsb traces, heatmaps, OpenSky and others. They are told by their content, stay on this machine and are not changed.
        </li>
        <li>
          Or look at the example first. In a terminal:
          <code>wheelsdown demo</code>
          <code>wheelsdown --workspace wheelsdown-demo/wheelsdown-data serve wheelsdown-demo/case</code>
        </li>
      </ul>
    </div>
  );
}
