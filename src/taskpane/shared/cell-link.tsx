/** A cell's address that leads to the cell. */
import { addressFrom, type CellRef } from "../../sheet/address";
import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { usePane, useWords } from "./context";

/** `others` are the cells that it is compared with. */
export function CellLink({
  cell,
  text,
  others,
}: {
  readonly cell: CellRef;
  readonly text?: string;
  readonly others?: readonly CellRef[];
}): ReactNode {
  const say = useWords();
  const { state, dispatch } = usePane();
  const name = addressFrom(state.analysis?.ok ? state.analysis.overview.sheet : cell.sheet, cell);
  return (
    <Link
      as="button"
      aria-label={say("pane.go-to", { cell: name })}
      onClick={() => {
        dispatch({ type: "go-to", cell, ...(others && { others }) });
      }}
    >
      {text ?? name}
    </Link>
  );
}
