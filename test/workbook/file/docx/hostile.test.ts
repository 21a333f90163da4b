/** Word documents that ask for too much: each is read or refused with a problem, soon. */
import { readWorkbook } from "../../../../src/workbook/file/read";
import { HOSTILE_DOCUMENTS } from "../../../support/hostile-documents";
import { stopwatch } from "../../../support/processor";

const MOST_MS = 5000;

test.each(HOSTILE_DOCUMENTS)("%s", async (name, make) => {
  const bytes = make();
  const milliseconds = stopwatch();
  const book = await readWorkbook(bytes, name);
  expect(milliseconds()).toBeLessThan(MOST_MS);
  if (!book.ok) expect(["damaged", "too-many", "too-large-unpacked"]).toContain(book.problem.code);
});
