/** Tables of several sheets as one: what was typed on each stays its own. */
import { checkTerm } from "../../src/congress/checks/checks";
import { percentCell } from "../../src/congress/table";
import { joinTables } from "../../src/reading/join";
import { address } from "../../src/sheet/address";
import { statisticsOf } from "../summary/support";
import { drawTable, withSource } from "../support/table";

describe("Joined sheets", () => {
  const xa = drawTable(
    "branch | date | elected | women | women%\nA | 19/4/2017 | 4 | 1 | 25\n= Cộng | | 4 | 1",
  );
  const coQuan = withSource(
    drawTable(
      "branch | date | elected | women | women%\nB | 19/4/2017 | 2 | 1 | 50\nC | 19/4/2017 | 5 | 1 | 40\n= Cộng | | 6 | 2",
    ),
    { sheet: "Cơ quan" },
  );
  const joined = joinTables([xa, coQuan]);

  test("keep their typed totals and shares, each compared with its own branches", () => {
    const found = checkTerm(statisticsOf(joined)).filter(({ kind }) => kind.startsWith("typed"));
    expect(found.map(({ kind, cell }) => [kind, cell && address(cell)])).toEqual([
      ["typed-percent-differs", "E3"],
      ["typed-total-differs", "C4"],
    ]);
  });

  test("know where each share was typed", () => {
    const places = joined.percents.map((one) => percentCell(joined, one.from ?? 0, one));
    expect(places.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
      ["KQ", 1, 4],
      ["Cơ quan", 1, 4],
    ]);
  });
});
