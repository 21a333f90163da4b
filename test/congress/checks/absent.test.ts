/** Columns that some of the joined pieces do not have: told once, with the pieces, and not as blank cells. */
import { checkTerm } from "../../../src/congress/checks/checks";
import { defaultSettings } from "../../../src/congress/settings";
import { standingOn } from "../../../src/congress/standing";
import { computeStatistics } from "../../../src/congress/statistics";
import { gather } from "../../../src/reading/gather/gather";
import { piece } from "../../support/piece";
import { day } from "../../support/table";

function told(...pieces: readonly ReturnType<typeof piece>[]): readonly string[] {
  const { table } = gather(pieces);
  if (!table) throw new Error("nothing counts");
  const statistics = computeStatistics(table, standingOn(table, day("30/6/2025")));
  return checkTerm(statistics, { ...defaultSettings, targets: [] })
    .filter(({ kind }) => kind === "column-absent" || kind === "blank-counts")
    .map(({ message }) => message);
}

const WHOLE = piece(
  "Khối thôn.xlsx",
  `branch | date | elected | women | young
   Chi bộ Thôn Bèo | 2/6/2025 | 5 | 2 | 1`,
);

test("columns that a file does not have are told in one sentence that names the file and its branches", () => {
  const short = piece(
    "Trạm Y tế.xlsx",
    `branch | date | elected
     Chi bộ Trạm Y tế | 3/6/2025 | 3`,
  );
  expect(told(WHOLE, short)).toEqual([
    "Cột “Nữ” và “Trẻ tuổi” không có ở tệp “Trạm Y tế.xlsx” (1 chi bộ đã đại hội, đầu tiên là ô A2 (tệp “Trạm Y tế.xlsx”, trang “KQ”)), nên số chung còn thiếu. Cần bổ sung, hoặc không dùng số này.",
  ]);
});

test("a column that is there and blank is told as blank cells", () => {
  const blank = piece(
    "Trạm Y tế.xlsx",
    `branch | date | elected | women | young
     Chi bộ Trạm Y tế | 3/6/2025 | 3 | | 1`,
  );
  expect(told(WHOLE, blank)).toEqual([expect.stringMatching(/^Cột “Nữ” để trống ở 1 chi bộ/)]);
});

test("what lacks on a file whose branches are still to come is not asked for", () => {
  const pending = piece(
    "Chưa.xlsx",
    `branch | status
     Chi bộ Trạm Y tế | chưa`,
  );
  expect(told(WHOLE, pending)).toEqual([]);
});
