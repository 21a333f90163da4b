/**
 * The ribbon's buttons. Each does its work without the pane, which is opened afterwards only where there is something to say
 * that the new sheet does not say itself; a button is always released, whatever happens.
 */
import { outputKinds, type OutputKind } from "../congress/outputs";
import type { ExcelController } from "../taskpane/excel/excel-controller";
import type { Action, State } from "../taskpane/core/state";
import type { StateStore } from "../taskpane/core/store";

/** The ids of the buttons' actions, as in manifest.xml. */
export const commandIds = ["summarizeNow", "showBulletin", "insertTemplate"] as const;
export type CommandId = (typeof commandIds)[number];

export interface CommandDependencies {
  readonly controller: ExcelController;
  readonly store: StateStore<State, Action>;
  /** Opens the pane, or brings it to the front. */
  readonly showPane: () => Promise<void>;
}

/** Tells Excel what each button does. */
export function associateCommands(around: CommandDependencies): void {
  const run = commandsOf(around);
  for (const id of commandIds) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void run[id]()
        // The pane cannot be opened: what it would say is there when somebody opens it.
        .catch(() => undefined)
        .finally(() => {
          event.completed();
        });
    });
  }
}

/** What “Tổng hợp ngay” makes. */
const MADE_AT_ONCE: Readonly<Record<OutputKind, boolean>> = {
  summary: true,
  bulletin: true,
  quickReport: false,
  message: false,
};

function commandsOf({
  controller,
  store,
  showPane,
}: CommandDependencies): Record<CommandId, () => Promise<void>> {
  const showIfNeeded = async (): Promise<void> => {
    const { notice } = store.getState();
    const isAllSaid =
      notice === null ||
      notice.kind === "template" ||
      (notice.kind === "made" && notice.toCheck === 0 && !notice.outdated);
    if (isAllSaid) return;
    if (notice.kind === "made")
      store.dispatch({ type: "look-at", view: notice.toCheck > 0 ? "findings" : "summary" });
    await showPane();
  };
  return {
    summarizeNow: async () => {
      // Without what was chosen for the workbook the wrong sheets could be made of the wrong figures.
      if (await controller.connect()) await controller.make(outputKinds.filter((kind) => MADE_AT_ONCE[kind]));
      await showIfNeeded();
    },
    showBulletin: async () => {
      store.dispatch({ type: "choose", choices: { document: "bulletin" } });
      store.dispatch({ type: "look-at", view: "documents" });
      await showPane();
      await controller.connect();
    },
    insertTemplate: async () => {
      await controller.addTemplate();
      await showIfNeeded();
    },
  };
}
