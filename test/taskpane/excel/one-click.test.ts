/** One click: the summary and the bulletin are made of the sheet that is looked at, in three requests. */
import { openPane, quiet } from "./support";

test("The summary and the bulletin are made in three requests, and the summary is looked at.", async () => {
  const { excel, controller, notice } = await openPane();
  await controller.make(["summary", "bulletin"]);
  console.log(
    notice(),
    excel.requests.map(({ actions, requestBytes, responseBytes, error }) => [
      actions,
      requestBytes,
      responseBytes,
      error,
    ]),
    excel.requests.map(({ methods }) => methods.slice(-2)),
  );
  expect(excel.requests.map(({ error }) => error)).toEqual([null, null, null]);
  expect(notice()).toMatchObject({ kind: "made", toCheck: 0 });
  await quiet(excel);
});
