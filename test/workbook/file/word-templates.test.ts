/** A template for Word that is opened as if it were results is known for what it is. */
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../src/workbook/file/read";

test.each(["mau-ban-tin.docx", "mau-bao-cao-nhanh.docx", "mau-tin-ngan.docx"])("%s", async (name) => {
  const read = await readWorkbook(readFileSync(`assets/${name}`), name);
  expect(read).toEqual({ ok: false, problem: { code: "word-template" } });
});
