// How smooth the map is with 10,000 flights and a million positions, which are made up here and given to the page in
// the server's place: node measure/frames.mjs ADDRESS-OF-THE-PAGE [FLIGHTS]. Needs playwright-core and Debian's chromium.
// The aims: 95 of 100 frames under 100 ms while the map is moved and while time is, and no task of more than 200 ms.
import { chromium } from "playwright-core";
import { madeUpFlights } from "./madeUpFlights.mjs";

const address = process.argv[2] ?? "http://127.0.0.1:8747/ask?kind=flights";
const flights = madeUpFlights(Number(process.argv[3] ?? 10_000), 100);
const lines = flights.map((flight) => JSON.stringify(flight.line)).join("\n") + "\n";
const rows = flights.slice(0, 500).map((flight) => flight.row);
const answer = {
  question: { kind: "flights", terms: {}, command: "wheelsdown flights", understood: [] },
  columns: Object.keys(rows[0]).map((name) => ({ name, kind: "text" })),
  rows,
  caveats: [],
  next: "500",
};

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--enable-unsafe-swiftshader"],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.on("pageerror", (error) => console.log("error:", error.message));
await page.route("**/api/v1/questions/flights?*", (route) => route.fulfill({ json: answer }));
await page.route("**/api/v1/questions/flights", (route) => route.fulfill({ json: answer }));
await page.route("**/api/v1/lines?*", (route) => route.fulfill({ body: lines, contentType: "application/x-ndjson" }));
await page.addInitScript(watch);
const opened = Date.now();
await page.goto(address);
await page.locator(".map[data-drawn=all]").waitFor({ timeout: 120_000 });
console.log(`all lines drawn after ${Date.now() - opened} ms`);
report("while lines come", await page.evaluate(() => window.watched.end()));

const map = await page.locator(".map-canvas").boundingBox();
await measure("moving the world", () => drag(map, 4));
await page.locator(".map-canvas canvas").focus();
for (let i = 0; i < 3; i++) {
  await page.keyboard.press("+");
  await page.waitForTimeout(600);
}
await measure("moving a part of it", () => drag(map, 4));
await measure("playing", async () => {
  await page.getByRole("button", { name: "Play" }).click();
  await page.waitForTimeout(6_000);
  await page.getByRole("button", { name: "Pause" }).click();
});
await measure("sliding the window", async () => {
  await page.getByRole("slider", { name: "Window to" }).focus();
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press("ArrowLeft");
    await page.waitForTimeout(25);
  }
});
await browser.close();

async function measure(what, act) {
  await page.waitForTimeout(1_000);
  await page.evaluate(() => window.watched.begin());
  await act();
  report(what, await page.evaluate(() => window.watched.end()));
}

function report(what, { frames, tasks }) {
  const sorted = [...frames].sort((a, b) => a - b);
  const under = (frames.filter((each) => each < 100).length / frames.length) * 100;
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))].toFixed(0);
  console.log(`${what}: ${frames.length} frames, ${under.toFixed(1)} % under 100 ms, half under ${at(0.5)} ms, 95 % under ${at(0.95)} ms, longest task ${Math.max(0, ...tasks).toFixed(0)} ms`);
}

async function drag({ x, y, width, height }, times) {
  for (let i = 0; i < times; i++) {
    const way = i % 2 ? 1 : -1;
    await page.mouse.move(x + width / 2 - 100 * way, y + height / 2);
    await page.mouse.down();
    for (let step = 1; step <= 15; step++) {
      await page.mouse.move(x + width / 2 + (-100 + step * 13) * way, y + height / 2 + step * 3);
    }
    await page.mouse.up();
  }
}

/** In the page: times between frames, and tasks that block input. */
function watch() {
  let [frames, tasks, before] = [[], [], performance.now()];
  const step = (time) => {
    frames.push(time - before);
    before = time;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask", buffered: true });
  window.watched = {
    begin: () => ([frames, tasks, before] = [[], [], performance.now()]) && undefined,
    end: () => ({ frames, tasks }),
  };
}
