// `npm test`: all tests. Most files are run many together, each under its name: one that is run for itself loads all of ours
// anew, which takes longer than most tests do. With arguments (`npm test -- FILE`) and at night each is run for itself, as by `npx jest`.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, ".together");
const jest = (args, options) =>
  spawnSync(process.execPath, [join(root, "node_modules/jest/bin/jest.js"), ...args], {
    cwd: root,
    ...options,
  });

/** How many files those of a project become. */
const PARTS = { units: 14, excel: 8 };
/** What counts on modules that nobody else has loaded, or changes them for all; office.js asks once what its Excel can do. */
const ALONE = /jest\.(?:mock|doMock|isolate\w*|resetModules|useFakeTimers)\b|@jest-environment|excelApi:/;

const args = process.argv.slice(2);
if (args.length === 0) for (const [project, parts] of Object.entries(PARTS)) putTogether(project, parts);
process.exit(
  jest(args, { stdio: "inherit", env: { ...process.env, ...(args.length === 0 && { TOGETHER: "yes" }) } })
    .status ?? 1,
);

function putTogether(project, parts) {
  const { stdout } = jest(["--listTests", "--json", "--selectProjects", project], { encoding: "utf8" });
  // A change is to be known of in minutes: what is slower is for the night (jest.config.js leaves out those in a browser).
  const files = JSON.parse(stdout.slice(stdout.indexOf("[")))
    .filter((file) => !file.includes("/nightly/"))
    .map((file) => ({ file, text: readFileSync(file, "utf8") }));
  const into = join(folder, project);
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const alone = files.filter(({ text }) => ALONE.test(text)).map(({ file }) => file);
  writeFileSync(join(into, "alone.json"), JSON.stringify(alone));
  // Long files first, one to each part, so that parts are about as long.
  const rest = files.filter(({ text }) => !ALONE.test(text)).sort((a, b) => b.text.length - a.text.length);
  for (let part = 0; part < parts; part++)
    writeFileSync(
      join(into, `${part + 1}.test.js`),
      rest
        .filter((_file, i) => i % parts === part)
        .map(
          ({ file }) =>
            `describe(${JSON.stringify(relative(root, file))}, () => {\n  require(${JSON.stringify(file)});\n});\n`,
        )
        .join(""),
    );
}
