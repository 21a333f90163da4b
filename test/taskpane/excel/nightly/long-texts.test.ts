/** Texts so long that Excel on the web takes or hands over only some of them at once. */
import { say } from "../../../../src/i18n/messages";
import type { SheetData } from "../../../excel-host/host";
import { bookData, elected, openPane, quiet, SHORT } from "../support";

const HEAD = ["STT", "Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Tái cử", "Nữ"];

/** Branches whose names take so many characters, most of them with marks. */
function longNamed(count: number, length: number): SheetData {
  const words = "Đảng ủy Sở Giáo dục và Đào tạo đề nghị chỉ đạo, hướng dẫn ".repeat(length / 50);
  const rows = Array.from({ length: count }, (_, i) => [
    i + 1,
    `${i + 1} ${words.slice(0, length)}`,
    42844,
    2,
    1,
    1,
  ]);
  return { name: "KQ", values: [HEAD, ...rows], numberFormats: { [`C2:C${count + 1}`]: "dd/mm/yyyy" } };
}

const web = { platform: "web" } as const;

describe("Long texts in Excel on the web", () => {
  test("are asked for again in smaller pieces, where Excel refuses to hand over the first", async () => {
    const pane = await openPane([longNamed(2_000, 1_200)], web);
    pane.excel.workbook.sheet("KQ").type("D2", 5);
    await quiet(pane.excel);
    expect(elected(pane)).toBe(4_003);
    expect(pane.excel.requests.map(({ error }) => error)).toContain("ResponsePayloadSizeLimitExceeded");
    expect(pane.notice()).toMatchObject({ kind: "opened" });
  });

  test("are written in requests that Excel takes: letters with marks take two or three bytes", async () => {
    const pane = await openPane([longNamed(2_500, 1_500)], web);
    pane.excel.clearRequests();
    await pane.controller.make(["summary"]);
    expect(pane.notice()).toMatchObject({ kind: "made" });
    const written = pane.excel.requests.filter(({ methods }) => methods.includes("Range.values="));
    expect(written.map(({ error }) => error)).toEqual(written.map(() => null));
    expect(written.length).toBeGreaterThan(1);
  });

  test("whose writing is stopped between two requests leave the workbook as it was", async () => {
    const pane = await openPane([longNamed(2_500, 1_500)], web);
    const before = bookData(pane.excel);
    for (let n = 1; n < 20; n++) {
      pane.excel.beforeRequest(n, () => {
        if (pane.excel.requests.at(-1)?.methods.includes("Range.values=")) pane.controller.cancel();
      });
    }
    await pane.controller.make(["summary"]);
    await quiet(pane.excel);
    expect(pane.notice()).toEqual({ kind: "cancelled" });
    expect(bookData(pane.excel)).toEqual(before);
  });

  test("of a single row that is too large are refused, and it is said what to do", async () => {
    const words = "Đề nghị chỉ đạo, hướng dẫn ".repeat(1_200).slice(0, 32_000);
    const remarks = Array.from({ length: 120 }, () => words);
    const [head = [], first = [], ...rest] = SHORT.values ?? [];
    const pane = await openPane([{ ...SHORT, values: [head, [...first, ...remarks], ...rest] }], web);
    expect(pane.store.getState().unread).toMatchObject({ kind: "excel", code: "too-large" });
    expect(say("notice.excel.too-large")).toContain("mở tệp bằng trang");
  });
});
