import { noticeOf } from "./status";
import { useStatus } from "./useStatus";

/** Stands above everything where the data is invented, as the demo's is. */
export function Notice() {
  const { status } = useStatus();
  const notice = status && noticeOf(status.origins);
  return notice ? (
    <aside class="notice" aria-label="About this data">
      {notice}
    </aside>
  ) : null;
}
