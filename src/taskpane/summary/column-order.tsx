/** Which indicators become columns of the summary, and in which order: dragged, or moved with the arrow keys of their handle. */
import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ReOrderDotsVerticalRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { Overview } from "../../analysis/overview/overview";
import { usePane, useWords } from "../shared/context";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: { flexGrow: 1, minWidth: 0 },
  handle: { cursor: "grab", touchAction: "none" },
  target: { boxShadow: `inset 0 2px 0 ${tokens.colorBrandStroke1}` },
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
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const move = (id: string, to: number): void => {
    if (to < 0 || to >= chosen.length) return;
    const others = chosen.filter((one) => one !== id);
    choose([...others.slice(0, to), id, ...others.slice(to)]);
  };
  return (
    <>
      <p>{say("summary.move-hint")}</p>
      <ul className={styles.list}>
        {order.map((id) => {
          const label = offered.find((one) => one.id === id)?.label ?? id;
          const at = chosen.indexOf(id);
          return (
            <li
              key={id}
              className={mergeClasses(styles.item, over === id && dragged !== null && styles.target)}
              draggable={at >= 0}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = "move";
                event.dataTransfer.setData("text/plain", label);
                setDragged(id);
              }}
              onDragOver={(event) => {
                if (dragged === null || at < 0) return;
                event.preventDefault();
                setOver(id);
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged !== null && at >= 0) move(dragged, at);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
            >
              <Checkbox
                className={styles.label}
                label={label}
                checked={at >= 0}
                onChange={(_event, { checked }) => {
                  choose(checked === true ? [...chosen, id] : chosen.filter((one) => one !== id));
                }}
              />
              {at >= 0 && (
                <Button
                  className={styles.handle}
                  size="small"
                  appearance="subtle"
                  icon={<ReOrderDotsVerticalRegular />}
                  aria-label={say("summary.move", { label, at: at + 1, all: chosen.length })}
                  onKeyDown={(event) => {
                    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
                    if (by === 0) return;
                    event.preventDefault();
                    move(id, at + by);
                  }}
                />
              )}
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
