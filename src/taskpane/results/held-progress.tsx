/** How many congresses were held, of how many; on demand the branches that did, wait, or need not. */
import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { GroupView } from "../../analysis/overview/figures";
import type { Overview } from "../../analysis/overview/overview";
import { formatCount } from "../../vietnamese/count";
import { formatDay } from "../../vietnamese/date";
import { useWords } from "../shared/context";
import { Trace } from "./trace";

const useStyles = makeStyles({
  progress: { display: "flex", alignItems: "baseline", gap: "10px", flexWrap: "wrap" },
  count: { fontSize: "32px", lineHeight: "36px", fontWeight: tokens.fontWeightSemibold },
  share: { fontSize: "20px", color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  standings: { display: "flex", gap: "4px", flexWrap: "wrap" },
});

export function HeldProgress({
  group,
  block,
  overview: { asOf, noun },
}: {
  readonly group: GroupView;
  readonly block: number | null;
  readonly overview: Overview;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [asked, setAsked] = useState<"held" | "pending" | "exempt" | null>(null);
  const question = useMemo(
    () => asked && ({ kind: "standing", state: asked, block } as const),
    [asked, block],
  );
  const states = (["held", "pending", "exempt"] as const).filter((one) => one === "held" || group[one] > 0);
  return (
    <>
      <div className={styles.progress}>
        <span className={styles.count}>
          {formatCount(group.held)}/{formatCount(group.base)}
        </span>
        <span>{noun}</span>
        {group.share !== null && <span className={styles.share}>{group.share}</span>}
      </div>
      {group.base > 0 && (
        <ProgressBar
          thickness="large"
          value={group.held / group.base}
          aria-label={say("results.held-of", { held: group.held, base: group.base, noun })}
        />
      )}
      {asOf && <Text>{say("results.as-of", { day: formatDay(asOf) })}</Text>}
      <div className={styles.standings}>
        {states.map((one) => (
          <Button
            key={one}
            size="small"
            aria-expanded={asked === one}
            onClick={() => {
              setAsked(asked === one ? null : one);
            }}
          >
            {say(`results.standing.${one}`, { count: formatCount(group[one]) })}
          </Button>
        ))}
      </div>
      {question && <Trace question={question} />}
    </>
  );
}
