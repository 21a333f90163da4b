/** In Excel each number of a document has a way back to the cells of the workbook. */
import { defaultChoices } from "../../../src/analysis/choices";
import { address } from "../../../src/sheet/address";
import { openPane, quiet, RESULTS, TODAY } from "./support";

test("A document is read back of the workbook as it is: an error in a cell touches the figures that it made", async () => {
  const pane = await openPane();
  const { host } = pane;
  await host.analyse(defaultChoices, TODAY);
  const before = await host.checkText(defaultChoices);
  expect(before?.touched.error).toEqual([]);
  expect(before?.parts.flatMap(({ runs }) => runs.filter(({ doubt }) => doubt))).toEqual([]);
  // More women than were elected.
  pane.excel.workbook.sheet("KQ").type("F5", 7);
  await quiet(pane.excel);
  await host.analyse(defaultChoices, TODAY);
  const [touched] = (await host.checkText(defaultChoices))?.touched.error ?? [];
  expect(touched?.finding.cell && address(touched.finding.cell)).toBe("F5");
  expect(touched?.figures).toEqual(["07", "70%"]);
});

test("A figure of a document is told with the cells of the workbook", async () => {
  const { host } = await openPane([RESULTS]);
  await host.analyse(defaultChoices, TODAY);
  const told = await host.toldFigure(
    { kind: "indicator", indicator: "reelected", what: "share", block: null },
    defaultChoices,
  );
  expect(told).toMatchObject({ label: "Tái cử", share: { count: 9, base: 10 }, findings: [] });
  const traces = await Promise.all((told?.questions ?? []).map((question) => host.trace(question)));
  expect(
    traces.flatMap((trace) => trace?.rows.flatMap(({ cells }) => cells.map((cell) => cell.address)) ?? []),
  ).toEqual([...["E5", "E6", "E7", "E8"]]);
});
