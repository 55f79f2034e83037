import { useEffect, useState } from "preact/hooks";
import { ask } from "../api/client";
import { atFirst, onChanged } from "../api/content";
import { noticeOf, type Status } from "./status";

/** Stands above everything where the data is invented, as the demo's is: from the first look on, and whenever something was imported. */
export function Notice() {
  const [origins, setOrigins] = useState(() => atFirst().origins);
  useEffect(
    () =>
      onChanged((signal) => {
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
