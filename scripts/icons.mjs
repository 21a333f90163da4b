// Draws the product's icons anew: `npm run icons`. Takes the drawings of icon-drawings.mjs through a browser of this machine
// into assets/icons/NAME-SIZE.png, with nothing behind them.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launch } from "./chromium.mjs";
import { draw, NAMES, SIZES } from "./icon-drawings.mjs";

const FOLDER = fileURLToPath(new URL("../assets/icons/", import.meta.url));
/** Asked for by catalogues, of the product only. */
const LISTED = 128;

mkdirSync(FOLDER, { recursive: true });
const browser = await launch();
const page = await browser.newPage();
for (const name of NAMES) {
  for (const size of name === "app" ? [...SIZES, LISTED] : SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${draw(name, size)}`);
    await page.screenshot({ path: `${FOLDER}${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
