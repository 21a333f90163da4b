/** The reports of quick-reports.md come out word for word from their sheets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultSettings } from "../../../src/congress/settings";
import { held } from "../models/held";
import { ofOrganisations } from "../models/organisations";
import { partly } from "../models/partly";
import type { Situation } from "../models/situation";
import { reported } from "./written";

const all = [...held, ...partly, ...ofOrganisations]
  .filter(({ report }) => report !== undefined)
  .sort((a, b) => a.number - b.number);

/** By situation its name and its report, a line a paragraph. */
const models = new Map(
  readFileSync(join(__dirname, "..", "models", "quick-reports.md"), "utf8")
    .split(/^## /m)
    .slice(1)
    .map((one) => {
      const [about = "", ...paragraphs] = one.split("\n").filter((line) => line !== "");
      return [Number.parseInt(about, 10), { about, paragraphs }] as const;
    }),
);

function reportOf({ sheet, options, noun, targets = [], report }: Situation): readonly string[] {
  const { basis = "", place = "", lastAsOf = "", extremes = "", source = "" } = options ?? {};
  const settings = { ...defaultSettings, targets, ...(noun !== undefined && { branchNoun: noun }) };
  return reported(sheet, { basis, place, lastAsOf, extremes, source, ...report }, settings);
}

test("each model has its sheet", () => {
  expect(all.map(({ number }) => number)).toEqual([...models.keys()]);
});

test.each(all.map((one) => [models.get(one.number)?.about ?? "", one] as const))("%s", (_about, one) => {
  expect(reportOf(one)).toEqual(models.get(one.number)?.paragraphs);
});
