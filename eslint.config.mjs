// The borders of the house as errors: pure rooms know no file, screen, clock or locale, and arrows run one way.
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const pureRooms = ["vietnamese", "i18n", "sheet", "congress", "reading", "summary", "documents", "template"];
/** Pure as well, but for a library: it sees no machine. */
const clocklessRooms = [...pureRooms, "analysis"];

/** What each room may import of the others; a room that is not listed imports none. */
const ground = ["vietnamese", "i18n", "sheet"];
const domain = [...ground, "congress"];
const mayImport = {
  vietnamese: [],
  i18n: [],
  sheet: ["vietnamese"],
  congress: ground,
  reading: domain,
  summary: domain,
  documents: domain,
  template: [...domain, "summary"],
  workbook: domain,
  analysis: [...domain, "reading", "summary", "documents", "workbook"],
  cli: [...domain, "reading", "summary", "documents", "template", "workbook", "analysis"],
  taskpane: [...domain, "reading", "summary", "documents", "template", "workbook", "analysis", "functions"],
  commands: ["congress", "taskpane"],
  functions: [...domain, "reading", "documents"],
  entry: ["i18n", "taskpane", "commands", "functions"],
};

/** What a pure room may take from outside: schemas of plain data, which see no machine. */
const mayTake = { documents: ["valibot"] };

const outside = (room) => ({
  regex: `^(?!\\.{1,2}/${(mayTake[room] ?? []).map((name) => `|${name}$`).join("")})`,
  message: "A pure room imports nothing from outside: no Office.js, React, file library or Node module.",
});

const otherRooms = (room) => {
  const closed = Object.keys(mayImport).filter((other) => other !== room && !mayImport[room].includes(other));
  const borders = closed.map((other) => ({
    regex: `^\\.\\./(?:\\.\\./)*${other}/`,
    message: `${room}/ does not know ${other}/: the data goes one way (see docs/decisions.md).`,
  }));
  const clock = {
    regex: "^\\.\\./(?:\\.\\./)*clock$",
    message: "A pure room has no clock: today is handed in.",
  };
  return clocklessRooms.includes(room) ? [...borders, clock] : borders;
};

const locale = [
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleTimeString",
  "toLocaleUpperCase",
  "toLocaleLowerCase",
  "localeCompare",
];

export default tseslint.config(
  { ignores: ["node_modules", "dist", "dist-cli", "release", ".together"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Names, not default exports." },
        {
          selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])",
          message: "Narrow the type instead of asserting it.",
        },
      ],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["*.js", "*.mjs", "scripts/**", "test/e2e/*.mjs"],
    rules: { "no-restricted-syntax": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  ...Object.keys(mayImport).map((room) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [...(pureRooms.includes(room) ? [outside(room)] : []), ...otherRooms(room)] },
      ],
    },
  })),
  {
    files: clocklessRooms.map((room) => `src/${room}/**/*.ts`),
    rules: {
      "no-restricted-globals": [
        "error",
        ...[
          "Date",
          "Intl",
          "window",
          "document",
          "process",
          "Office",
          "Excel",
          "setTimeout",
          "performance",
        ].map((name) => ({
          name,
          message: "A pure room has no clock, no locale and no machine.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        ...locale.map((property) => ({
          property,
          message: "The machine's locale must not change a result.",
        })),
        { object: "Math", property: "random", message: "A pure room is deterministic." },
      ],
    },
  },
  // Within the pane: what it is and does, then what is done with files apart from it, then the two places it runs in, then what all
  // parts share, then its parts.
  ...Object.entries({
    core: [],
    files: ["core"],
    "{excel,browser}": ["core", "files"],
    shared: ["core", "files", "excel", "browser"],
  }).map(([folder, open]) => ({
    files: [`src/taskpane/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...otherRooms("taskpane"),
            {
              regex: `^\\.\\./(?!\\.\\./)(?!(?:${["-", ...open].join("|")})/)`,
              message: "In the pane arrows run one way: parts, shared, excel and browser, files, core.",
            },
          ],
        },
      ],
    },
  })),
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    ...reactHooks.configs.flat.recommended,
  },
  {
    // The ends that speak to Excel. Those rules of the plug-in that follow a read back to its load do not see through a
    // question that is answered after a later sync (workbook/excel/book.ts, Loaded); the client library itself refuses
    // what was not loaded, and the tests run over it.
    files: ["src/workbook/excel/**/*.ts", "src/taskpane/excel/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    rules: {
      // Inside Excel they do nothing.
      "no-alert": "error",
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
);
