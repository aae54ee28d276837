// What a reader changes about a page that is open: the size of the window, and the colours.
import type { Page } from "playwright-core";

export interface Look {
  width: number;
  scheme: "light" | "dark";
}

/** What follows such a change is done with the frame behind the next one and its transitions. */
const SETTLED = `(async () => {
  await new Promise((end) => requestAnimationFrame(() => requestAnimationFrame(end)));
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
})()`;

/** Changes the window, and waits until the page has followed. */
export async function changeWindow(page: Page, { width, scheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.evaluate(SETTLED);
}
