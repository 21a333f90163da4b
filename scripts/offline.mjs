// Tells the service worker (src/entry/offline/worker.ts) what the page for a browser is made of in this build: every file with
// the hash of its content, so that what is kept is of one build, and a new one is known as such.
import { createHash } from "node:crypto";

/** Where the service worker lies: beside the page, under the same name for ever, since browsers ask for it by its name. */
export const OFFLINE = "offline.js";

const sha256 = (content) => createHash("sha256").update(content).digest("base64");

/** The line in front of the service worker. `contents` are the files by name. */
export function builtLine(contents) {
  const hashes = [...contents].map(([name, content]) => [name, `sha256-${sha256(content)}`]);
  const files = Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
  return `const BUILT=${JSON.stringify({ version: sha256(JSON.stringify(files)), files })};\n`;
}

/** What an entry loads first, late, and in workers. */
function filesOf(entrypoint) {
  const groups = new Set([entrypoint]);
  for (const group of groups)
    for (const next of [...group.childrenIterable, ...group.asyncEntrypointsIterable]) groups.add(next);
  return [...groups].flatMap((group) => group.getFiles());
}

/** A plugin: what the entry needs, and the files named beside it, are kept. */
export const keptOffline = (entry, beside) => ({
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("KeptOffline", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "KeptOffline", stage }, () => {
        const names = new Set([...beside, ...filesOf(compilation.entrypoints.get(entry))]);
        const contents = [...names].map((name) => [name, compilation.getAsset(name).source.buffer()]);
        compilation.updateAsset(
          OFFLINE,
          (program) => new sources.RawSource(builtLine(contents) + program.source()),
        );
      });
    });
  },
});
