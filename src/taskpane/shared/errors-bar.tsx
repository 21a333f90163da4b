/** Before something is made of figures with errors that nobody has looked at: which, and the way to them. */
import type { ReactNode } from "react";
import type { OutputKind } from "../../congress/outputs";
import { formatCount } from "../../vietnamese/count";
import { openFindings, toCheckIn } from "../core/state";
import { usePane, useWords } from "./context";
import { WarningBar } from "./warning-bar";

export function ErrorsBar({ kind }: { readonly kind: OutputKind }): ReactNode {
  const say = useWords();
  const { state, dispatch } = usePane();
  const errors = openFindings(state).filter(({ severity }) => severity === "error");
  const { notice } = state;
  // What was made of them says so itself.
  const isSaid = notice !== null && "toCheck" in notice && notice.toCheck > 0;
  if (errors.length === 0 || isSaid) return null;
  const { cells, more } = toCheckIn(errors);
  const words = {
    count: formatCount(errors.length),
    cells: [...cells, ...(more ? ["…"] : [])].join(", "),
    output: say(kind === "summary" ? "errors.summary" : `document.name.${kind}`),
  };
  return (
    <WarningBar
      text={say(cells.length > 0 ? "errors.open" : "errors.open-somewhere", words)}
      mend={say("pane.see-findings")}
      onMend={() => {
        dispatch({ type: "look-at", view: "findings" });
      }}
    />
  );
}
