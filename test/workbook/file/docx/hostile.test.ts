/** Word documents that ask for too much: each is read or refused with a problem, soon. */
import { readWorkbook } from "../../../../src/workbook/file/read";
import { HOSTILE_DOCUMENTS } from "../../../support/hostile-documents";

/** Of a machine that does other things beside. */
const MOST_MS = 5000;

test.each(HOSTILE_DOCUMENTS)("%s", async (name, make) => {
  const bytes = make();
  const start = performance.now();
  const book = await readWorkbook(bytes, name);
  expect(performance.now() - start).toBeLessThan(MOST_MS);
  if (!book.ok) expect(["damaged", "too-many", "too-large-unpacked"]).toContain(book.problem.code);
});
