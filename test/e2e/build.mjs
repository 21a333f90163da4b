// Builds what the tests in the browser need, once for all of them: the pages as they are shipped, and the stand-in for Excel.
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { built } from "../../scripts/run-webpack.mjs";
import { oneFile, pagesWindow, pane } from "../../webpack.config.js";
import { BUILT, CACHE, EXCEL_HOST, SHIPPED } from "./built.mjs";

/** What has not changed since the last time is not built again. */
const cache = {
  type: "filesystem",
  cacheDirectory: CACHE,
  // What says how things are built: all of it is built anew when one of these changes.
  buildDependencies: {
    config: ["../../webpack.config.js", "build.mjs"].map((file) =>
      fileURLToPath(new URL(file, import.meta.url)),
    ),
  },
};

export default async function build() {
  const shipped = pane("production");
  const { module, resolve, performance, stats, target } = shipped;
  const host = {
    ...{
      name: "excel-host",
      mode: "production",
      devtool: false,
      module,
      resolve,
      performance,
      stats,
      target,
    },
    cache,
    entry: "./test/excel-host/browser.ts",
    output: { path: dirname(EXCEL_HOST), filename: basename(EXCEL_HOST) },
    // What fails in it is to be read.
    optimization: { minimize: false },
  };
  const pages = [shipped, pagesWindow("production"), oneFile].map((one) => ({
    ...one,
    cache,
    mode: "production",
    output: { ...one.output, path: BUILT },
  }));
  await built(SHIPPED === undefined ? [...pages, host] : [host]);
}

// Run as a file, never as words handed to node: those are handed on to the minimizer's helpers, each of which would build again.
if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
