/** What can be seen of a page by a program: what stands in anybody's way, and what does not fit. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds, a line each; also what is too small to be hit, which it leaves out by itself. Fluent's own markers of the focus
 * order are passed over: they are empty and hold no words.
 */
export async function faults(page: Page): Promise<readonly string[]> {
  // What fades in has its colours at the end.
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return Promise.all(ending.map(({ finished }) => finished));
  });
  await page.evaluate(AXE);
  // Only of violations all is told: what else it looked at is as large as the page.
  const violations = await page.evaluate<AxeResults["violations"]>(
    `axe.run({ exclude: [["[data-tabster-dummy]"]] }, {
      resultTypes: ["violations"],
      rules: { "target-size": { enabled: true } },
    }).then((results) => results.violations)`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** What has to be scrolled from left to right to be seen. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[role="tabpanel"]')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, scrollWidth, clientWidth }) => `${tagName} ${scrollWidth} > ${clientWidth}`),
  );
}
