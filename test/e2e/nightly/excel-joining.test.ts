/** The walk of joining in the pane as it is shipped, inside the stand-in for Excel: files are read in the page's own workers. */
import { dropFiles } from "../branch-files";
import { countOf, look, openInExcel, useBrowser } from "../browser";
import { fileOfRows } from "../../support/large-file";

useBrowser();

const HEAD = ["STT", "Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Tái cử", "Nữ"];

type Line = readonly [branch: string, ...figures: number[]];

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function results(name: string, ...lines: readonly Line[]): Given {
  const rows = lines.map(([branch, ...figures], i) => [i + 1, branch, "19/4/2017", ...figures]);
  const bytes = fileOfRows([["KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2017-2020"], HEAD, ...rows]);
  return given(name, Buffer.from(bytes));
}

function given(name: string, buffer: Buffer): Given {
  return { name, mimeType: "", buffer };
}

const GOOD = Array.from({ length: 9 }, (_, i) =>
  results(`Thôn ${i + 1}.xlsx`, [`Chi bộ Thôn ${i + 1}`, 3, 2, 1], [`Chi bộ Trường ${i + 1}`, 2, 1, 1]),
);
const TWICE = results("Thôn 9 (gửi lại).xlsx", ["Chi bộ Thôn 9", 3, 2, 1], ["Chi bộ Trường 9", 2, 1, 1]);
const BROKEN = ["Thôn 10.xlsx", "Thôn 11.xlsx"].map((name) => given(name, Buffer.from("%PDF-1.7")));
const MENDED = results("Thôn 10.xlsx", ["Chi bộ Thôn 10", 4, 4, 2]);

test("twelve files are dropped on the pane, one is mended and comes, is taken back and comes again; summary and bulletin are made of all", async () => {
  const page = await openInExcel({ sheets: [{ name: "Sổ tay", values: [["Việc cần làm"]] }] });
  const sheets = (): Promise<readonly string[]> =>
    page.evaluate(() => window.excelHost.workbook.visibleSheets.map(({ name }) => name));
  const choose = page.locator("[data-joins=files]");
  const list = page.getByRole("list", { name: "Các tệp đã gộp" });

  await choose.waitFor({ state: "attached" });
  await dropFiles(
    page,
    [...GOOD, TWICE, ...BROKEN].map(({ name, buffer }) => ({ name, bytes: buffer })),
  );
  await page.getByText("Đã gộp 12 tệp thành trang “Kết quả gộp”: 9 tệp được tính.").waitFor();
  // The list stands in another view before the joined sheet is read.
  await page.getByText("Bảng đã tìm thấy").waitFor();
  expect(await countOf(list.getByRole("listitem"), 12)).toBe(12);
  const lines = await list.getByRole("listitem").allInnerTexts();
  expect(lines).toHaveLength(12);
  expect(lines.filter((line) => /^Thôn 1[01]\.xlsx\n.*không đọc được/i.test(line))).toHaveLength(2);
  expect(
    lines.filter((line) => /^Thôn 9 \(gửi lại\)\.xlsx\ntrùng với Thôn 9\.xlsx/i.test(line)),
  ).toHaveLength(1);

  await choose.setInputFiles([MENDED]);
  const again = page.getByText("Đã gộp 12 tệp thành trang “Kết quả gộp”: 10 tệp được tính.");
  await again.waitFor();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByText("Đã hoàn tác.").waitFor();
  await page.getByText("12 tệp, 9 tệp được tính").waitFor();

  await choose.setInputFiles([MENDED]);
  await again.waitFor();
  await look(page, "Kết quả");
  await page.getByText("19/19", { exact: true }).waitFor();

  await look(page, "Tổng hợp");
  await page.getByRole("button", { name: "Lập bảng tổng hợp", exact: true }).click();
  await page.getByText("Đã lập trang “Tổng hợp”").waitFor();
  await look(page, "Văn bản");
  await page.getByRole("button", { name: "Cách khác" }).click();
  await page.getByRole("menuitem", { name: "Đưa vào một trang tính" }).click();
  await page.getByText("Đã đưa bản tin vào trang “Bản tin”").waitFor();
  expect(await sheets()).toEqual(["Sổ tay", "Kết quả gộp", "Tổng hợp", "Bản tin"]);
});
