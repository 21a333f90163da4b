/** A sheet with more merged areas than Excel tells at once is read all the same, names carried down inside their merges. */
import type { SheetData } from "../../excel-host/host";
import { openPane } from "./support";

/** 700 branches whose names each stand merged over two columns, and blocks merged over fifty rows. */
const ROWS = 700;
const MANY: SheetData = {
  name: "KQ",
  values: [
    ["Khối", "Tên chi bộ", null, "Số cấp ủy viên được bầu", "Tái cử"],
    ...Array.from({ length: ROWS }, (_, i) => [
      i % 50 === 0 ? `Khối ${i / 50 + 1}` : null,
      `Chi bộ ${i + 1}`,
      null,
      3,
      2,
    ]),
  ],
  merges: [
    ...Array.from({ length: ROWS }, (_, i) => `B${i + 2}:C${i + 2}`),
    ...Array.from({ length: ROWS / 50 }, (_, i) => `A${i * 50 + 2}:A${i * 50 + 51}`),
  ],
};

test("700 merged names and 14 merged blocks", async () => {
  const { store } = await openPane([MANY]);
  const { analysis } = store.getState();
  if (!analysis?.ok) throw new Error("The sheet was not read.");
  const { rows, groups } = analysis.overview;
  expect(rows).toBe(ROWS);
  expect(groups.map(({ name, total }) => [name, total]).slice(1)).toEqual(
    Array.from({ length: 14 }, (_, i) => [`Khối ${i + 1}`, 50]),
  );
});
