import { openPane, quiet, SHORT } from "./support";
test("look", async () => {
  const { excel, controller, notice } = await openPane([SHORT]);
  await controller.make(["summary"]);
  await quiet(excel);
  excel.clearRequests();
  await controller.make(["summary"]);
  console.log(
    JSON.stringify(notice()),
    excel.requests.map((r) => [r.error, r.actions, r.methods.slice(-4)]),
  );
});
