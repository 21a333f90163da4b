/** One click: the summary and the bulletin are made of the sheet that is looked at, in three requests to Excel. */
import { share } from "../../support/effort";
import type { RequestRecord, SheetData } from "../../excel-host/host";
import { openPane, quiet, RESULTS, type Pane } from "./support";

/** As large as one reading may be: 50,000 cells in 2,000 rows. */
const FIFTY_THOUSAND: SheetData = {
  name: "KQ",
  values: [
    [
      "STT",
      "Tên chi bộ",
      "Ngày đại hội",
      "Số đảng viên",
      "Số cấp ủy viên được bầu",
      "Tái cử",
      "Nữ",
      "Ghi chú",
    ],
    ...Array.from({ length: 1_999 }, (_, i) => [
      i + 1,
      `Chi bộ thôn ${i + 1}`,
      42844 + (i % 2),
      20 + (i % 30),
      3,
      2,
      i % 3,
      i % 10 === 0 ? "đại hội điểm, có đồng chí lãnh đạo cấp trên dự và chỉ đạo" : null,
      ...Array.from({ length: 17 }, (_unused, c) => (i + c) % 10),
    ]),
  ],
  numberFormats: { "C2:C2000": "dd/mm/yyyy" },
};

/** Whether a request changes what stands on a sheet; the tag that says whose it is comes when it is finished. */
const writes = ({ methods }: RequestRecord): boolean =>
  methods
    .filter((method) => method !== "WorksheetCustomPropertyCollection.add")
    .some((method) => /=$|\.(?:add|delete|merge|clear|copyFrom)$/.test(method));

/** The requests from the click up to the last that changes something. */
async function requestsOf({ excel, controller, notice }: Pane): Promise<readonly RequestRecord[]> {
  // What the pane itself asks, following what was done before, is not the click's.
  await quiet(excel);
  excel.clearRequests();
  await controller.make(["summary", "bulletin"]);
  expect(notice()).toMatchObject({ kind: "made", outdated: false });
  return excel.requests.slice(0, excel.requests.findLastIndex(writes) + 1);
}

const SHEETS: readonly (readonly [string, SheetData])[] = [
  ["five branches", RESULTS],
  ["50,000 cells", FIFTY_THOUSAND],
];

test.each(share(SHEETS, 3))(
  "A sheet of %s takes one request to learn, one to read and one to write, also when it is made anew",
  async (_what, sheet) => {
    const pane = await openPane([sheet], { platform: "web" });
    const made = await requestsOf(pane);
    expect(made.map(writes)).toEqual([false, false, true]);
    // Back to the results, as somebody who has typed more of them.
    pane.excel.workbook.sheet("KQ").show();
    const anew = await requestsOf(pane);
    expect(anew.map(writes)).toEqual([false, false, true]);
    // Looking at our own sheet while clicking asks for no more.
    pane.excel.workbook.sheet("Tổng hợp").show();
    expect((await requestsOf(pane)).map(writes)).toEqual([false, false, true]);
  },
);

test("The summary is looked at when it is made, and nothing on the source sheet has changed", async () => {
  const { excel, controller } = await openPane();
  const before = JSON.stringify(excel.workbook.sheet("KQ").cellAt("D5"));
  await controller.make(["summary", "bulletin"]);
  expect(excel.workbook.active.name).toBe("Tổng hợp");
  expect(JSON.stringify(excel.workbook.sheet("KQ").cellAt("D5"))).toBe(before);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["KQ", "Tổng hợp", "Bản tin"]);
});

test("The figures on the sheets are those of the results", async () => {
  const { excel, controller } = await openPane();
  await controller.make(["summary", "bulletin"]);
  // 4 of 5 held, 10 elected, 9 of them again, 1 woman.
  expect(excel.workbook.sheet("Tổng hợp").cellAt("A6").value).toMatch(/đã đại hội 4\/5 chi bộ, đạt 80%/);
  expect(excel.workbook.sheet("Bản tin").cellAt("A4").value).toMatch(
    /Tại các chi bộ đã tổ chức đại hội, 10 đồng chí.*09 đồng chí tái cử \(chiếm 90%\)/,
  );
});
