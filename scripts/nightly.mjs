// `npm run nightly [MUTANTS] [CASES] [SHEETS]`: all of what `npm test` takes a share of, and laws drawn twenty times as often, those of documents on
// 10,000 tables (test/support/effort.ts); so many mutants of workbooks (see mutants.ts), 20,000 where no number is given, and of golden cases
// (see mutate-cases.ts), 10,000; 100,000 drawn sheets through everything, where no third number is given; then every kind of hostile file on the command line. What is tried of the pages is tried of the page in one
// file as well.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const own = (name) => fileURLToPath(new URL(name, import.meta.url));
/** Not what the pages promise of a server, and not Excel. */
const ONE_FILE = [
  "--testPathPatterns",
  "e2e/(accessible|keyboard|numbers|walk|nightly/(branch-form|failures|forms|joining|outdated|phrases|walk-more|word))",
];

const [mutants = "20000", cases = "10000", sheets = "100000"] = process.argv.slice(2);
const runs = [
  [[own("../node_modules/jest/bin/jest.js")], { EFFORT: "nightly", SHEETS: sheets }],
  [[own("../node_modules/jest/bin/jest.js"), "--selectProjects=browser", ...ONE_FILE], { PAGES: "one-file" }],
  [["--import", "tsx", own("mutants.ts"), mutants], {}],
  [["--import", "tsx", own("mutate-cases.ts"), cases], {}],
  [["--import", "tsx", own("hostile.ts")], {}],
];
const failed = runs.filter(
  ([args, env]) =>
    spawnSync(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } }).status !== 0,
);
process.exit(failed.length > 0 ? 1 : 0);
