/** The progress of each block beside the others. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Overview } from "../../analysis/overview/overview";
import { formatCount } from "../../vietnamese/count";
import { useWords } from "../shared/context";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: "12px",
    padding: "4px 0 4px 8px",
    ":first-child": { textAlign: "left", paddingLeft: 0 },
  },
  cell: {
    textAlign: "right",
    padding: "4px 0 4px 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
  },
  name: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
});

export function BlockTable({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.head} scope="col">
            {say("results.block")}
          </th>
          <th className={styles.head} scope="col">
            {say("results.held")}
          </th>
          <th className={styles.head} scope="col">
            {say("results.share")}
          </th>
        </tr>
      </thead>
      <tbody>
        {overview.groups.slice(1).map((group, i) => (
          <tr key={i}>
            <th className={styles.name} scope="row">
              {group.name}
            </th>
            <td className={styles.cell}>
              {formatCount(group.held)}/{formatCount(group.base)}
            </td>
            <td className={styles.cell}>{group.share ?? "-"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
