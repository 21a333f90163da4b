/** A cell's address that leads to the cell. */
import { address, type CellRef } from "../../sheet/address";
import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { usePane, useWords } from "../context";

export function CellLink({ cell, text }: { readonly cell: CellRef; readonly text?: string }): ReactNode {
  const say = useWords();
  const { state, dispatch } = usePane();
  const sheet = state.analysis?.ok ? state.analysis.overview.sheet : "";
  return (
    <Link
      as="button"
      aria-label={say("pane.go-to", { cell: address(cell) })}
      onClick={() => {
        dispatch({ type: "go-to", cell, sheet });
      }}
    >
      {text ?? address(cell)}
    </Link>
  );
}
