// Builds the pages as they are shipped, once for all tests that run in the browser.
import webpack from "webpack";
import { pane } from "../../webpack.config.js";
import { BUILT } from "./built.mjs";

export default async function build() {
  const config = pane("production");
  const compiler = webpack({ ...config, mode: "production", output: { ...config.output, path: BUILT } });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else compiler.close(resolve);
    });
  });
}
