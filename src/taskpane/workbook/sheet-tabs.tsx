/** The sheets of the open workbook, ours with a sign where they are of before; hidden ones are not to be seen. */
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useBrowserPane, useWords } from "../shared/context";
import { Dot } from "../shared/badge";

const useStyles = makeStyles({
  tabs: {
    overflowX: "auto",
    padding: "0 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    flexShrink: 0,
  },
  tab: { flexShrink: 0 },
});

export function SheetTabs(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch } = useBrowserPane();
  const { tabs, tab, outdated, previewing } = state;
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={say("workbook.tabs")}
      selectedValue={previewing ? "" : String(tab)}
      onTabSelect={(_event, { value }) => {
        dispatch({ type: "show-tab", tab: Number(value) });
      }}
    >
      {tabs.map(({ name, hidden, made }, i) =>
        hidden ? null : (
          <Tab key={`${name}-${made ?? ""}`} value={String(i)} className={styles.tab}>
            {name}
            {made !== null && outdated.includes(made) && (
              <>
                {" "}
                <Dot />
                <span className="hidden">{say("outdated.mark")}</span>
              </>
            )}
          </Tab>
        ),
      )}
    </TabList>
  );
}
