import { openPane, quiet, SHORT, SUMMARY, withSummary } from "./support";
jest.setTimeout(580_000);
const log = (t: string, ...v: unknown[]) =>
  process.stderr.write(`>>> ${t}: ${v.map((x) => JSON.stringify(x)).join(" | ")}\n`);
const big = (n: number) => ({
  ...SHORT,
  values: [
    SHORT.values![0]!,
    ...Array.from({ length: n }, (_, i) => [i + 1, `Chi bộ thôn ${i}`, 42844, 3, 2, 1]),
  ],
  numberFormats: { [`C2:C${n + 1}`]: "dd/mm/yyyy" },
});
test.each((process.env.SIZES ?? "4000").split(",").map(Number))("T12 %d rows", async (n) => {
  const pane = await openPane([big(n)], { platform: "web" });
  const act = async (name: string, run: () => Promise<unknown>) => {
    pane.excel.clearRequests();
    const t = Date.now();
    await run();
    const ms = Date.now() - t;
    log(
      `${n} ${name}`,
      pane.notice(),
      ms,
      pane.excel.requests.map((r) => [r.actions, r.requestBytes, r.responseBytes, r.error]),
    );
    await quiet(pane.excel);
    await quiet(pane.excel);
  };
  await act("make", () => pane.controller.make(["summary"]));
  pane.excel.workbook.sheet("KQ").type("D2", 5);
  await quiet(pane.excel);
  await act("refresh", () => pane.controller.make(["summary"]));
  log(
    "sheets",
    pane.excel.workbook.sheets.map((s) => s.name + s.visibility),
  );
  await act("undo", () => pane.controller.undo());
  log(
    "sheets",
    pane.excel.workbook.sheets.map((s) => s.name + s.visibility),
  );
});
