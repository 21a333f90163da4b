/**
 * What was done is said as done, whichever request of it, or of the reading behind it, fails, and with whichever of Excel's codes: after
 * every action the workbook is as it was, or has all of it; it is said which; and who presses again after a failure gets it once.
 */
import { isNightly } from "../../support/effort";
import {
  canBe,
  CASES,
  everyCode,
  failureBy,
  judge,
  judgeSilence,
  oneOfEachKind,
  prepared,
  settle,
  whole,
  type Way,
} from "./actions";
import { connectPane, differences, elected, makeSummary, quiet, SHORT, SUMMARY, workbookOf } from "./support";
import { excelWithFunctions } from "../../functions/cells";

jest.setTimeout(isNightly ? 7_200_000 : 240_000);

describe.each(Object.entries(CASES).map(([name, one], i) => [name, one, i] as const))(
  "%s",
  (name, one, i) => {
    test("is done or not done, and said so, whichever request fails, with whichever code", async () => {
      const all = await whole(one);
      const codes = await everyCode();
      expect(all.requests.length).toBeGreaterThan(0);
      const faults: string[] = [];
      let tried = 0;
      for (let n = 1; n <= all.requests.length + 2; n++) {
        const request = all.requests[n - 1];
        const ways: readonly Way[] = request?.isWriting ? ["nothing", "all", "half"] : ["nothing", "all"];
        // By day every third request, with the commonest code and another one in turn, with another request and another action each.
        const turn = 11 * i + n;
        if (!isNightly && turn % 3 > 0) continue;
        const other = Math.floor(turn / 3);
        const due = isNightly
          ? ways.flatMap((way) =>
              (way === "nothing" ? codes : oneOfEachKind(codes)).map((code) => [way, code] as const),
            )
          : other % 2 === 0
            ? ([["nothing", "GeneralException"]] as const)
            : ([
                [
                  ways[1 + (other % (ways.length - 1))] ?? "all",
                  codes[other % codes.length] ?? "GeneralException",
                ],
              ] as const);
        for (const [way, code] of due) {
          if (!canBe(way, code)) continue;
          const failure = failureBy(way, code, request?.actions ?? 0);
          await judge(one, all, n, failure).catch((error: unknown) => faults.push(String(error)));
          tried++;
        }
      }
      if (isNightly)
        process.stdout.write(
          `${name}: ${tried} failures, ${all.requests.length} requests, ${codes.length} codes; ${faults.length} wrong.\n`,
        );
      expect(faults).toEqual([]);
    });

    test("leaves the pane free where a request has no answer, says so, and is done once when the answer comes late", async () => {
      const all = await whole(one);
      const faults: string[] = [];
      let tried = 0;
      for (let n = 1; n <= all.requests.length; n++)
        for (const how of ["done", "not-done"] as const) {
          // By day one of the two, of every third request.
          if (!isNightly && (i + 2 * n + (how === "done" ? 1 : 0)) % 6 > 0) continue;
          await judgeSilence(one, all, n, how).catch((error: unknown) => faults.push(String(error)));
          tried++;
        }
      if (isNightly) process.stdout.write(`${name}: ${tried} silences; ${faults.length} wrong.\n`);
      expect(faults).toEqual([]);
    });

    test("stays said as done where Excel answers nothing more afterwards; it is said apart that nothing could be read", async () => {
      const all = await whole(one);
      const pane = await prepared(one);
      const { excel, store } = pane;
      // As soon as the workbook is as it is to be, Excel falls silent for a while.
      for (let n = 1; n < 30; n++)
        excel.beforeRequest(n, () => {
          if (differences(workbookOf(excel), all.facts).length > 0) return;
          for (let later = 1; later < 40; later++) excel.failAt(later, { code: "GeneralException" });
        });
      await one.act(pane);
      await settle(pane);
      expect(pane.notice()?.kind ?? null).toBe(one.said);
      expect(store.getState().undoable).toBe(all.undoable);
    });
  },
);

test("A reading that fails is said beside what was done; “Đọc lại” reads, and does nothing a second time.", async () => {
  const pane = await connectPane(await excelWithFunctions({ sheets: [SHORT] }));
  await makeSummary(pane);
  const made = pane.notice();
  pane.excel.workbook.sheet("KQ").type("D2", 5);
  for (let n = 1; n < 20; n++) pane.excel.failAt(n, { code: "GeneralException" });
  await quiet(pane.excel);
  await quiet(pane.excel);
  expect(pane.notice()).toEqual(made);
  expect(pane.store.getState()).toMatchObject({ stopped: true, unread: { kind: "excel", code: "busy" } });
  pane.excel.answerAgain();
  pane.controller.computeAgain();
  await quiet(pane.excel);
  expect([elected(pane), pane.notice()]).toEqual([8, made]);
  expect(pane.store.getState()).toMatchObject({ stopped: false, unread: null, undoable: 1 });
  expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual(["KQ", SUMMARY]);
});
