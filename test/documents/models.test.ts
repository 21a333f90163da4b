/** The models of bulletins and messages come out word for word from their sheets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultSettings } from "../../src/congress/settings";
import { held } from "./models/held";
import { oneCongress } from "./models/one-congress";
import { ofOrganisations } from "./models/organisations";
import { partly } from "./models/partly";
import { writtenAs } from "./written";

const all = [...held, ...partly, ...oneCongress, ...ofOrganisations].sort((a, b) => a.number - b.number);

/** By kind the file of its models, and what is typed for all of them. */
const KINDS = [
  { id: "bulletin", file: "bulletins.md", options: { author: "", captions: false } },
  { id: "message", file: "messages.md", options: {} },
] as const;

/** By situation its name and its text, a line a paragraph. */
function modelsIn(file: string): ReadonlyMap<number, readonly [about: string, ...paragraphs: string[]]> {
  const parts = readFileSync(join(__dirname, "models", file), "utf8")
    .split(/^## /m)
    .slice(1);
  return new Map(
    parts.map((part) => {
      const [about = "", ...paragraphs] = part.split("\n").filter((line) => line !== "");
      return [Number.parseInt(about, 10), [about, ...paragraphs]];
    }),
  );
}

describe.each(KINDS)("$file", ({ id, file, options }) => {
  const models = modelsIn(file);
  const known = all.filter(({ number }) => models.has(number));

  test("each model has its sheet", () => {
    expect(known.map(({ number }) => number)).toEqual([...models.keys()]);
  });

  test.each(known.map((one) => [models.get(one.number)?.[0] ?? "", one] as const))("%s", (_about, one) => {
    const { sheet, noun } = one;
    const settings = { ...defaultSettings, ...(noun !== undefined && { branchNoun: noun }) };
    const told = writtenAs(id, sheet, { ...options, ...one.options }, settings);
    const [, ...model] = models.get(one.number) ?? [""];
    expect(told.split("\n").filter((line) => line !== "")).toEqual(model);
  });
});
