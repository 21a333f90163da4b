/** Phrases inside Excel: they are offered by what was read of the workbook, and an office's own are no part of it. */
import { bookData, openPane, RESULTS } from "./support";

test("What decides which phrases hold is that of the sheet that was read.", async () => {
  const { host, store } = await openPane([RESULTS]);
  expect(await host.situation(store.getState().choices)).toMatchObject({
    one: false,
    held: { count: 4, noun: "chi bộ" },
    pending: { count: 1 },
    kinds: { agency: { due: 5, held: 4 } },
    term: "2017-2020",
  });
});

test("An office's own sentences stay with the machine: the workbook is as it was.", async () => {
  const { excel, controller, notice } = await openPane([RESULTS]);
  const before = bookData(excel);
  const own = [{ part: "tasks", sentence: "Làm ngay." }] as const;
  controller.keepPhrases(own);
  expect(controller.ownPhrases()).toEqual(own);
  expect(notice()?.kind).not.toBe("not-kept");
  expect(bookData(excel)).toEqual(before);
});
