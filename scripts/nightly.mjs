// `npm run nightly [NUMBER]`: what chance makes is tried far more often than in `npm test`: so many drawn sheets, 5,000 where
// none is named.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const jest = fileURLToPath(new URL("../node_modules/jest/bin/jest.js", import.meta.url));
const [sheets = "5000"] = process.argv.slice(2);
const run = spawnSync(
  process.execPath,
  [jest, "--selectProjects=units", "--testPathPatterns=functions/agreement"],
  {
    stdio: "inherit",
    env: { ...process.env, DRAWN_SHEETS: sheets },
  },
);
process.exit(run.status ?? 1);
