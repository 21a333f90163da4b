/**
 * Tests run in Node over the TypeScript sources; nothing is built first. Those in test/e2e run in a browser of this
 * machine, over the pages as they are shipped; where there is none they are left out, and it is said so. Those of "excel"
 * have Microsoft's office.js in their page, with test/excel-host behind it.
 */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { findBrowser } from "./scripts/find-browser.mjs";

const shared = {
  setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
  testEnvironment: "node",
  transform: {
    // hucre and marked are published as ES modules only.
    "^.+\\.m?[jt]sx?$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!hucre/|marked/)"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
};

const units = {
  ...shared,
  displayName: "units",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: [
    "<rootDir>/test/e2e/",
    "<rootDir>/test/excel-host/",
    "<rootDir>/test/workbook/excel/",
    "<rootDir>/test/taskpane/excel/",
    "<rootDir>/test/functions/in-cells",
  ],
};

const excel = {
  ...shared,
  displayName: "excel",
  testEnvironment: "<rootDir>/test/excel-host/environment.mjs",
  // The page loads office.js by itself; modules of others are those for Node, as everywhere in the tests.
  testEnvironmentOptions: { resources: "usable", customExportConditions: ["node", "node-addons"] },
  roots: ["<rootDir>/test"],
  testMatch: [
    "<rootDir>/test/{excel-host,workbook/excel,taskpane/excel}/**/*.test.{ts,tsx}",
    "<rootDir>/test/functions/in-cells*.test.ts",
  ],
};

const browser = {
  ...shared,
  displayName: "browser",
  roots: ["<rootDir>/test/e2e"],
  testMatch: ["**/*.test.ts"],
  globalSetup: "<rootDir>/test/e2e/build.mjs",
  // A change is to be known of in minutes: `npm test` leaves these to the night. Named, or by `npx jest`, they are run.
  testPathIgnorePatterns: process.env.TOGETHER ? ["<rootDir>/test/e2e/nightly/"] : [],
};

/** A project as scripts/test.mjs has put its files together. */
const together = (project) => {
  if (!process.env.TOGETHER) return project;
  const folder = `.together/${project.displayName}`;
  const alone = JSON.parse(readFileSync(new URL(`${folder}/alone.json`, import.meta.url), "utf8"));
  return {
    ...project,
    roots: [...project.roots, `<rootDir>/${folder}`],
    testMatch: [`<rootDir>/${folder}/*.test.js`, ...alone],
    testPathIgnorePatterns: [],
  };
};

const hasBrowser = findBrowser() !== null;
if (!hasBrowser) {
  const words =
    "Không tìm thấy Chromium, Chrome hay Edge: bỏ qua các kiểm thử trong trình duyệt (cài: apt-get install chromium, hoặc đặt CHROMIUM=đường dẫn).";
  if (process.env.CI === "true") throw new Error(words);
  process.stderr.write(`${words}\n`);
}

export default {
  // A worker of a browser needs a core beside the page; and while one waits for its page, another works.
  maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  ...(process.env.TOGETHER && { testSequencer: "<rootDir>/scripts/test-sequencer.mjs" }),
  projects: [together(units), together(excel), ...(hasBrowser ? [browser] : [])],
};
