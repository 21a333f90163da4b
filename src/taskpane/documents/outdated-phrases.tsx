/** The phrases of a text that hold no more: with what would stand there now, for somebody to decide. */
import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { outdatedIn, type Outdated } from "../../documents/phrases/outdated";
import type { TypedPart } from "../../documents/phrases/parts";
import { Actions } from "../shared/actions";
import { usePane, useWords } from "../shared/context";
import { useSentences } from "./use-sentences";
import { useGiven, useSituation } from "./use-situation";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "8px 0 0", padding: 0, display: "grid", gap: "10px" },
  sentence: { overflowWrap: "anywhere", marginBottom: "6px" },
});

export function OutdatedPhrases({ part }: { readonly part: TypedPart }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { documents, phrases } = usePane().state.choices;
  const situation = useSituation();
  const given = useGiven();
  const outdated = situation ? outdatedIn(documents[part], phrases, situation, given) : [];
  if (outdated.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {say("phrases.outdated", { field: say(`document.${part}`) })}
        <ul className={styles.list}>
          {outdated.map((one) => (
            <OutdatedOne key={one.sentence} part={part} outdated={one} />
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function OutdatedOne({
  part,
  outdated: { sentence, now },
}: {
  readonly part: TypedPart;
  readonly outdated: Outdated;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { take, renew } = useSentences(part);
  const title = useId();
  return (
    <li>
      <div id={title} className={styles.sentence} lang="vi">
        <del>{sentence}</del> {now !== null && <ins>{now}</ins>}
      </div>
      <Actions>
        {now !== null && (
          <Button
            size="small"
            aria-describedby={title}
            onClick={() => {
              renew(sentence, now);
            }}
          >
            {say("phrases.renew")}
          </Button>
        )}
        <Button
          size="small"
          aria-describedby={title}
          onClick={() => {
            take(sentence);
          }}
        >
          {say("phrases.take")}
        </Button>
      </Actions>
    </li>
  );
}
