import { useAnswered } from "../api/useAnswered";
import { noticeOf, type Status } from "./status";

/** Stands above everything where the data is invented, as the demo's is. */
export function Notice() {
  const { value } = useAnswered<Status>("/status");
  const notice = value && noticeOf(value.origins);
  return notice ? (
    <aside class="notice" aria-label="About this data">
      {notice}
    </aside>
  ) : null;
}
