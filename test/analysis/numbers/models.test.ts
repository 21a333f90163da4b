/** Of every model's sheet each number of each kind of document is known by its text alone. */
import { knownNumbers } from "../../../src/analysis/numbers/known";
import { documentKindIds } from "../../../src/congress/outputs";
import { makeReport } from "../../../src/congress/report";
import { defaultSettings } from "../../../src/congress/settings";
import { documentKinds } from "../../../src/documents/kinds";
import { partsOf } from "../../../src/documents/text";
import { numbersIn } from "../../../src/vietnamese/numbers-in-text";
import { held } from "../../documents/models/held";
import { oneCongress } from "../../documents/models/one-congress";
import { ofOrganisations } from "../../documents/models/organisations";
import { partly } from "../../documents/models/partly";
import { draw } from "../../support/draw";
import { readTable } from "../../support/told";

const all = [...held, ...partly, ...oneCongress, ...ofOrganisations];
const today = { year: 2030, month: 1, day: 1 };

test.each(all.map((one) => [one.number, one] as const))(
  "Model %d",
  (_number, { sheet, options = {}, noun }) => {
    const settings = { ...defaultSettings, ...(noun !== undefined && { branchNoun: noun }) };
    const report = makeReport({ ...readTable(draw(sheet)), asOf: null, today }, settings);
    const parts = documentKindIds.flatMap((id) =>
      partsOf(documentKinds[id].write(report, options, settings), settings.spelling),
    );
    const typed = Object.values(options)
      .flat()
      .flatMap((value) => (typeof value === "string" ? [value] : []));
    const known = knownNumbers({ ...report, settings, typed, told: parts.map(({ spans }) => spans) });
    const unknown = parts.flatMap(({ text }) =>
      numbersIn(text).flatMap((one) => (known(one, text) ? [] : [`${one.text} in ${text}`])),
    );
    expect(unknown).toEqual([]);
  },
);
