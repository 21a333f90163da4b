/** What this machine's browser keeps of the office and of workbooks, each with a button that takes it away. */
import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { keptHere, type KeptHere } from "../core/kept-here";
import { browserStore } from "../core/storage";
import { Actions } from "../shared/actions";
import { usePane, useWords } from "../shared/context";
import { Section } from "../shared/section";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  words: { overflowWrap: "anywhere" },
});

export function KeptList(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { controller, place } = usePane();
  const [kept, setKept] = useState(() => keptHere(browserStore));
  const remove = (all: readonly KeptHere[]): void => {
    for (const one of all) {
      if (one.kind === "template") controller.keepTemplate(one.document, null);
      if (one.kind === "phrases") controller.keepPhrases([]);
      browserStore.remove(one.key);
    }
    setKept(keptHere(browserStore));
  };
  const words = (one: KeptHere): string => {
    if (one.kind === "office") return say("kept.office");
    if (one.kind === "phrases") return say("kept.phrases", { count: one.count });
    return say(`kept.${one.kind}`, { name: one.name });
  };
  return (
    <Section title={say("kept.title")}>
      <Text>{say(place === "excel" ? "kept.hint-excel" : "kept.hint")}</Text>
      {kept.length === 0 && <Text>{say("kept.none")}</Text>}
      <ul className={styles.list} aria-label={say("kept.title")}>
        {kept.map((one) => (
          <li key={one.key} className={styles.item}>
            <Text className={styles.words}>{words(one)}</Text>
            <Button
              size="small"
              aria-label={say("kept.remove-what", { what: words(one) })}
              onClick={() => {
                remove([one]);
              }}
            >
              {say("kept.remove")}
            </Button>
          </li>
        ))}
      </ul>
      {kept.length > 1 && (
        <Actions>
          <Button
            onClick={() => {
              remove(kept);
            }}
          >
            {say("kept.remove-all")}
          </Button>
        </Actions>
      )}
    </Section>
  );
}
