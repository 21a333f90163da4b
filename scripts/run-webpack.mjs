// Builds by configurations of webpack, all at once.
import webpack from "webpack";

/** What was built, one for each configuration; fails with what webpack says of an error. */
export function built(configurations) {
  const compiler = webpack(configurations);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else compiler.close(() => resolve(stats.stats));
    });
  });
}
