/** Buttons side by side, below one another where there is no room. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export function Actions({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={useStyles().actions}>{children}</div>;
}
