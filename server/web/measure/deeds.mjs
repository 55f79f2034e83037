// What somebody does with the page.

const STEP_MS = 25;

export async function moveMap(page) {
  const { x, y, width, height } = await page.locator(".map-canvas").boundingBox();
  for (let i = 0; i < 4; i++) {
    const way = i % 2 ? 1 : -1;
    await page.mouse.move(x + width / 2 - 100 * way, y + height / 2);
    await page.mouse.down();
    for (let step = 1; step <= 20; step++) {
      await page.mouse.move(x + width / 2 + (-100 + step * 10) * way, y + height / 2 + step * 3);
      await page.waitForTimeout(STEP_MS);
    }
    await page.mouse.up();
    await page.waitForTimeout(300);
  }
}

export async function zoomMap(page) {
  const { x, y, width, height } = await page.locator(".map-canvas").boundingBox();
  await page.mouse.move(x + width / 2, y + height / 3);
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, step < 30 ? -60 : 60);
    await page.waitForTimeout(2 * STEP_MS);
  }
}

export async function slide(page) {
  await page.getByRole("slider", { name: "Window to" }).focus();
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press(step < 80 ? "ArrowLeft" : "ArrowRight");
    await page.waitForTimeout(STEP_MS);
  }
}

export async function play(page) {
  await page.getByRole("button", { name: "Play" }).click();
  await page.waitForTimeout(5_000);
  await page.getByRole("button", { name: "Pause" }).click();
}

export async function point(page) {
  const { x, y, width, height } = await page.locator(".map-canvas").boundingBox();
  for (let step = 0; step < 80; step++) {
    await page.mouse.move(x + width * (0.3 + step / 200), y + height * (0.3 + (step % 20) / 50));
    await page.waitForTimeout(STEP_MS);
  }
}
