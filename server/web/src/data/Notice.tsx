import { useEffect, useState } from "preact/hooks";
import { ask } from "../api/client";
import { originsAtFirst } from "./origins";
import { noticeOf, type Status } from "./status";
import { onImported } from "./useStatus";

/** Stands above everything where the data is invented, as the demo's is: from the first look on, and after each import. */
export function Notice() {
  const [origins, setOrigins] = useState(originsAtFirst);
  useEffect(
    () =>
      onImported((signal) => {
        void ask<Status>("/status", { signal })
          .then((status) => setOrigins(status.origins))
          .catch(() => undefined); // What was said before stays.
      }),
    [],
  );
  const notice = noticeOf(origins);
  return notice ? (
    <aside class="notice" aria-label="About this data">
      {notice}
    </aside>
  ) : null;
}
