// How soon and how smoothly the page shows what a workspace holds, over a server that is running:
//   node measure/page.mjs ADDRESS [RUNS] [OPTION OF CHROMIUM ...]
// Each run is a browser that has just been started, Debian's Chromium as it draws by itself where there is no graphics card;
// "again" is another window of it that has nothing in its cache, as for somebody whose browser runs. Aims: a map after 1.5 s
// and an answer after 0.5 s; 95 of 100 frames under 100 ms; nothing that blocks input for more than 200 ms.
// What else runs on the machine shows in the wall times, and less so in the CPU times.
import { loadavg } from "node:os";
import { chromium } from "playwright-core";
import { moveMap, play, point, slide, zoomMap } from "./deeds.mjs";
import { cpuSeconds, heapMegabytes, watch } from "./watch.mjs";
import { Told } from "./told.mjs";

const [address = "http://127.0.0.1:8747/", runs = "3", ...options] = process.argv.slice(2);
const QUESTION = "ask?kind=flights";
const OTHER_QUESTION = "/ask?kind=landings";
const DEEDS = { "moving the map": moveMap, "zooming it": zoomMap, "sliding the window": slide, "playing": play, "pointing at lines": point };

const told = new Told();
const { flights, positions } = await (await fetch(new URL("api/v1/status", address))).json();
console.log(`${flights} flights, ${positions} positions`);
for (let run = 1; run <= Number(runs); run++) {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", ...options],
  });
  try {
    run === 1 && console.log(["Chromium", browser.version(), ...options].join(" "));
    await measure(browser);
    console.log(`run ${run} of ${runs}, load ${loadavg()[0].toFixed(1)}`);
  } finally {
    await browser.close();
  }
}
console.log(told.text());

async function measure(browser) {
  const page = await open(browser);
  await tellFirst("first", page);
  await page.evaluate(() => window.watched.begin());
  await page.locator(".map[data-drawn=all]").waitFor({ timeout: 300_000 });
  told.time("all lines", await page.evaluate(() => performance.now()));
  told.frames("while lines come", await page.evaluate(() => window.watched.end()), null);
  for (const [what, act] of Object.entries(DEEDS)) {
    await page.waitForTimeout(1_000);
    const before = await cpuSeconds(browser);
    await page.evaluate(() => window.watched.begin());
    await act(page);
    told.frames(what, await page.evaluate(() => window.watched.end()), (await cpuSeconds(browser)) - before);
  }
  told.megabytes("heap of the page", await heapMegabytes(page));
  told.time("another answer", await page.evaluate((other) => window.watched.ask(other), OTHER_QUESTION));
  await page.close();
  await tellFirst("again, first", await open(browser));
}

/** With nothing in its cache. */
async function open(browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on("pageerror", (error) => console.log("error:", error.message));
  await page.addInitScript(watch);
  await page.goto(new URL(QUESTION, address).href);
  return page;
}

async function tellFirst(when, page) {
  // Once in a while: looking in every frame would have every frame painted.
  const once = (what) => page.waitForFunction(what, null, { polling: 200 }).then((at) => at.jsonValue());
  told.time(`${when} rows`, await once(() => window.watched.rowsAt));
  told.time(`${when} map`, await once(() => performance.getEntriesByName("map")[0]?.startTime));
}
