/** The pane follows the workbook: its figures are those of the cells as they are, whoever changes them. */
import { addBranch, makeSummary, openPane, quiet, refusalOf, SHORT, SUMMARY, type Pane } from "./support";

/** How many the pane says were elected; null where it has no figures. */
function elected({ store }: Pane): number | null {
  const { analysis } = store.getState();
  if (!analysis?.ok) return null;
  return analysis.overview.figures.find(({ id }) => id === "elected")?.count ?? null;
}

const tabsOf = ({ store }: Pane): readonly string[] => store.getState().tabs.map(({ name }) => name);

test.only("look", async () => {
  const pane = await openPane([SHORT]);
  const { analysis } = pane.store.getState();
  console.log(JSON.stringify(analysis).slice(0, 3000));
});
