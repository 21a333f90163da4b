/** Which indicators become columns of the summary, and in which order. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Overview } from "../../analysis/overview";
import { usePane, useWords } from "../shared/context";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: { flexGrow: 1, minWidth: 0 },
});

export function ColumnOrder({ offered }: Pick<Overview, "offered">): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch } = usePane();
  const { summary } = state.choices;
  const all = offered.map(({ id }) => id);
  const chosen = (summary.indicators ?? all).filter((id) => all.includes(id));
  const order = [...chosen, ...all.filter((id) => !chosen.includes(id))];
  const choose = (indicators: readonly string[] | null): void => {
    dispatch({ type: "choose", choices: { summary: { ...summary, indicators } } });
  };
  const move = (id: string, by: 1 | -1): void => {
    const from = chosen.indexOf(id);
    const others = chosen.filter((one) => one !== id);
    choose([...others.slice(0, from + by), id, ...others.slice(from + by)]);
  };
  return (
    <>
      <ul className={styles.list}>
        {order.map((id) => {
          const label = offered.find((one) => one.id === id)?.label ?? id;
          const at = chosen.indexOf(id);
          return (
            <li key={id} className={styles.item}>
              <Checkbox
                className={styles.label}
                label={label}
                checked={at >= 0}
                onChange={(_event, { checked }) => {
                  choose(checked === true ? [...chosen, id] : chosen.filter((one) => one !== id));
                }}
              />
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowUpRegular />}
                aria-label={say("summary.move-up", { label })}
                disabled={at <= 0}
                onClick={() => {
                  move(id, -1);
                }}
              />
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowDownRegular />}
                aria-label={say("summary.move-down", { label })}
                disabled={at < 0 || at === chosen.length - 1}
                onClick={() => {
                  move(id, 1);
                }}
              />
            </li>
          );
        })}
      </ul>
      {summary.indicators && (
        <Button
          size="small"
          onClick={() => {
            choose(null);
          }}
        >
          {say("summary.columns-usual")}
        </Button>
      )}
    </>
  );
}
