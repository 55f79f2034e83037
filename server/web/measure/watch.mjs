// What the browser tells of itself.

/** In the page, before anything else of it: times between frames, tasks, and how long input waited (all in ms). */
export function watch() {
  let [frames, tasks, waits, before, isOn] = [[], [], [], 0, false];
  const rowsOf = (kind) => document.querySelector(`table[aria-label="Answer: ${kind}"] tbody tr[aria-rowindex]`);
  const step = (time) => {
    before && frames.push(time - before);
    before = time;
    isOn && requestAnimationFrame(step);
  };
  // Asking for every frame would have the page painted again and again while it is being made.
  const rows = new MutationObserver(() => {
    if (rowsOf("flights")) {
      window.watched.rowsAt = performance.now();
      rows.disconnect();
    }
  });
  rows.observe(document, { childList: true, subtree: true });
  const observe = (type, entered, more) => new PerformanceObserver((list) => list.getEntries().forEach(entered)).observe({ type, buffered: true, ...more });
  observe("longtask", ({ duration }) => tasks.push(duration));
  observe("event", ({ startTime, processingStart }) => waits.push(processingStart - startTime), { durationThreshold: 16 });
  window.watched = {
    begin() {
      [frames, tasks, waits, before, isOn] = [[], [], [], 0, true];
      requestAnimationFrame(step);
    },
    end() {
      isOn = false;
      return { frames, tasks, waits };
    },
    /** How long another question takes until its rows are there. */
    async ask(address) {
      const began = performance.now();
      const kind = new URLSearchParams(address.split("?")[1]).get("kind");
      history.pushState(null, "", address);
      dispatchEvent(new PopStateEvent("popstate"));
      while (!rowsOf(kind)) {
        await new Promise(requestAnimationFrame);
      }
      return performance.now() - began;
    },
  };
}

/** Of all processes of the browser since they began. */
export async function cpuSeconds(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** What is left after a collection. */
export async function heapMegabytes(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 2 ** 20;
}
