/** Documents say what is so. What docs/excel.md says holds off what bites inside Excel is there: tests by their sentences, decisions by their titles. */
import { existsSync, readFileSync } from "node:fs";
import { reviewTemplate } from "../src/analysis/template";
import { p, row, wordFile } from "./support/word-file";

interface Line {
  readonly bites: string;
  readonly held: string;
}

const lines = readFileSync("docs/excel.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|") && !/^\| *(?:what bites|-+|\*\*)/.test(line))
  .map((line): Line => {
    const cells = line.split("|").map((cell) => cell.trim());
    expect([line, cells.length]).toEqual([line, 5]);
    return { bites: cells[1] ?? "", held: cells[3] ?? "" };
  });

/** Sentences of a test file, titles of decisions. */
function holdersIn(held: string): readonly (readonly [file: string, words: string])[] {
  return held.split(/; (?=test\/|decision \*\*)/).flatMap((part) => {
    const [, file = ""] = /^(test\/\S+) /.exec(part) ?? [];
    if (file !== "") return [...part.matchAll(/`([^`]+)`/g)].map(([, words = ""]) => [file, words] as const);
    const [, title] = /^decision \*\*(.+)\*\*$/.exec(part) ?? [];
    if (title !== undefined) return [["docs/decisions.md", `\n**${title}`] as const];
    throw new Error(`“${part}” is neither a test nor a decision.`);
  });
}

test("Each thing that bites is held off by something", () => {
  expect(lines.length).toBeGreaterThan(50);
  expect(lines.filter(({ held }) => holdersIn(held).length === 0)).toEqual([]);
});

test("What holds it off is there", () => {
  const missing = lines
    .flatMap(({ held }) => holdersIn(held))
    .filter(([file, words]) => !existsSync(file) || !readFileSync(file, "utf8").includes(words));
  expect(missing).toEqual([]);
});

test("Every field that docs/mau-word.md tells is known, and its examples can be filled", async () => {
  const lines = readFileSync("docs/mau-word.md", "utf8").split("\n");
  const paragraphs = lines
    .filter((line) => line.includes("{{"))
    .map((line) => (/\{\{(?:\||(?:Chi bộ|Khối) - )/.test(line) ? `<w:tbl>${row([line])}</w:tbl>` : p(line)));
  expect(paragraphs.length).toBeGreaterThan(20);
  const reviewed = await reviewTemplate(wordFile(paragraphs.join("")), "mau-word.md");
  expect(reviewed).toMatchObject({ ok: true, review: { faults: [] } });
});
