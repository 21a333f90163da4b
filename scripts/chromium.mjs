// Starts a browser of this machine without a screen and without anything of its own that goes to the network.
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";

const FLAGS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

export function launch() {
  return chromium.launch({ executablePath: findBrowser() ?? "", args: FLAGS });
}
