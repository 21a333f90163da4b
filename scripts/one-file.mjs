// Puts a page's script and icon into the page itself, and lets nothing else run in it: its policy names the script by its hash.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** What the page is called. */
export const ONE_FILE = "dai-hoi-chi-bo.html";

/** Stands in the page's policy until the script is known. */
export const SCRIPT_HASH = "'script-hash'";

/** The element with the script, which workers are started from (src/entry/one-file/program.ts). */
const PROGRAM = "program";

const SCRIPT = /<script[^>]* src="?([^">\s]+)"?[^>]*><\/script>/;
const ICON = /(<link rel="?icon"? href=)"?([^">\s]+)"?/;

/** A plugin: `page` is the name of the page, which has one script; `assets` the folder with its icon. */
export const intoOneFile = (page, assets) => ({
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("OneFile", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "OneFile", stage }, () => {
        const text = (name) => compilation.getAsset(name).source.source().toString();
        const name = SCRIPT.exec(text(page))?.[1];
        if (!name) throw new Error(`${page} has no script.`);
        const program = text(name);
        // What a browser would read as the end of the script, or as something else than it was hashed as.
        if (/<\/script|<!--|\r/i.test(program)) throw new Error(`${name} cannot stand in a page.`);
        const hash = createHash("sha256").update(program).digest("base64");
        const whole = text(page)
          .replace(SCRIPT, () => `<script id="${PROGRAM}">${program}</script>`)
          .replace(SCRIPT_HASH, () => `'sha256-${hash}'`)
          .replace(ICON, (_link, start, icon) => {
            const drawing = readFileSync(`${assets}/${icon}`).toString("base64");
            return `${start}"data:image/svg+xml;base64,${drawing}"`;
          });
        compilation.updateAsset(page, new sources.RawSource(whole));
        compilation.deleteAsset(name);
      });
    });
  },
});
