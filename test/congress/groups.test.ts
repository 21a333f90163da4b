/** The groups of columns: that the list holds together, and that nothing about a group is said anywhere else. */
import { readdirSync, readFileSync } from "node:fs";
import { groups } from "../../src/congress/groups";
import { plainFields } from "../../src/congress/fields";
import { indicators } from "../../src/congress/indicators";
import { fold } from "../../src/vietnamese/fold";

const ids: readonly string[] = groups.map(({ id }) => id);

test("a heading is of one group", () => {
  const headings = groups.flatMap(({ headings: all }) => [...new Set(all.map(fold))]);
  expect(headings.filter((one, i) => headings.indexOf(one) !== i)).toEqual([]);
});

test("what is said under no heading is of one group, ages are of one, and what is never read has no indicator", () => {
  expect(groups.filter(({ usual }) => usual)).toHaveLength(1);
  expect(groups.filter(({ ages }) => ages)).toHaveLength(1);
  const unread: readonly string[] = groups.filter((one) => one.unread).map(({ id }) => id);
  expect(indicators.filter(({ group }) => unread.includes(group))).toEqual([]);
});

test("its head is an indicator of the group, and counts", () => {
  for (const { id, head } of groups) {
    if (head === undefined) continue;
    expect(indicators.find((one) => one.id === head)).toMatchObject({ group: id, kind: "count" });
  }
});

test("a list has one level: no group stands under one that stands under another", () => {
  for (const { listedUnder } of groups)
    if (listedUnder !== undefined)
      expect(groups.find(({ id }) => id === listedUnder)?.listedUnder).toBeUndefined();
});

describe("nobody else names a group", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/congress\/(?:groups|indicators)\.ts$/.test(file))
    .map((file) => ({ file, text: readFileSync(`src/${file}`, "utf8") }));
  const others = [...indicators.map(({ id }) => id), ...plainFields.map(({ field }) => field)];
  /** These words name other things as well: chapters, how a branch is led, what a function tells. */
  const manyMeanings = [...others, "committee", "secretary", "theory", "progress", "other"];
  const own = ids.filter((id) => !manyMeanings.includes(id));

  test("where indicators are told apart by their groups", () => {
    expect(own).toEqual([
      "attendance",
      "deputy",
      "severalOffices",
      "schooling",
      "age",
      "otherBody",
      "besides",
    ]);
    const byGroup = /congress\/group(?:s|-facts)"|\.group\b|\{[^{}\n]*\bgroup\b[^{}\n]*\}\) =>/;
    const named = new RegExp(`["'\`](?:${own.join("|")})["'\`]`);
    const found = sources.filter(({ text }) => byGroup.test(text) && named.test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  test("beside the word “group”, nor in a table by groups", () => {
    const beside = new RegExp(
      `(?:[gG]roup|scope)\\w*["']?\\)?\\s*(?:[!=]==|:|\\(|\\?\\?)\\s*["'](?:${ids.join("|")})["']|["'](?:${ids.join("|")})["']\\s*[!=]==\\s*\\w*(?:[gG]roup|scope)`,
    );
    const table = /(?:Record|Set)<ColumnGroup\b/;
    const found = sources.filter(({ text }) => beside.test(text) || table.test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});
