/** The bulletins of bulletins.md come out word for word from their sheets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultSettings } from "../../src/congress/settings";
import { held } from "./models/held";
import { oneCongress } from "./models/one-congress";
import { ofOrganisations } from "./models/organisations";
import { partly } from "./models/partly";
import type { Situation } from "./models/situation";
import { written } from "./written";

const all = [...held, ...partly, ...oneCongress, ...ofOrganisations].sort((a, b) => a.number - b.number);

/** Situations whose bulletin is not yet what it is to be: one that becomes right is taken out. */
const NOT_YET: ReadonlySet<number> = new Set([22, 24]);

/** By situation its name and its bulletin, a line a paragraph. */
const models = new Map(
  readFileSync(join(__dirname, "models", "bulletins.md"), "utf8")
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [about = "", ...paragraphs] = part.split("\n").filter((line) => line !== "");
      return [Number.parseInt(about, 10), { about, paragraphs }] as const;
    }),
);

function bulletinOf({ sheet, options, noun }: Situation): readonly string[] {
  const settings = { ...defaultSettings, ...(noun !== undefined && { branchNoun: noun }) };
  return written(sheet, { author: "", captions: false, ...options }, settings)
    .split("\n")
    .filter((line) => line !== "");
}

test("each model has its sheet", () => {
  expect(all.map(({ number }) => number)).toEqual([...models.keys()]);
});

test.each(all.map((one) => [models.get(one.number)?.about ?? "", one] as const))("%s", (_about, one) => {
  const told = bulletinOf(one);
  const model = models.get(one.number)?.paragraphs;
  if (NOT_YET.has(one.number)) expect(told).not.toEqual(model);
  else expect(told).toEqual(model);
});
