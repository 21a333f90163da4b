/** Who has not sent yet: words for the group chat, ready to be copied, and what the office should look at itself. */
import { Button, Field, Input, makeStyles, Text, Textarea } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { chatText, toLookAt, type Sending } from "../../analysis/sending";
import type { CongressSettings } from "../../congress/settings";
import { clean } from "../../vietnamese/clean";
import { Actions } from "../shared/actions";
import { useWords } from "../shared/context";
import { copyText, CopyByHand } from "../shared/copy-text";

const useStyles = makeStyles({
  text: { width: "100%" },
  list: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
});

type Copying = "no" | "copied" | "by hand";

/** `at`: until when the files were looked at, in words. */
export function SendingView({
  sending,
  at,
  settings,
}: {
  readonly sending: Sending;
  readonly at: string;
  readonly settings: CongressSettings;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [due, setDue] = useState("");
  const [copying, setCopying] = useState<Copying>("no");
  const text = chatText(sending, { at, due: clean(due) || null }, settings);
  const { twice, unlisted } = toLookAt(sending, say);
  const copy = async (): Promise<void> => {
    setCopying((await copyText(text)) ? "copied" : "by hand");
  };
  return (
    <>
      {sending.missing.length > 0 && (
        <Field label={say("sending.due")}>
          <Input
            value={due}
            placeholder={say("sending.due-example")}
            onChange={(_event, { value }) => {
              setDue(value);
              setCopying("no");
            }}
          />
        </Field>
      )}
      {copying === "by hand" ? (
        <CopyByHand text={text} label={say("sending.text")} />
      ) : (
        <Textarea
          className={styles.text}
          readOnly
          rows={6}
          resize="vertical"
          value={text}
          aria-label={say("sending.text")}
        />
      )}
      <Actions>
        <Button
          icon={<CopyRegular />}
          onClick={() => {
            void copy();
          }}
        >
          {say("sending.copy")}
        </Button>
      </Actions>
      <Text role="status">
        {copying === "no" ? "" : say(`sending.${copying === "copied" ? "copied" : "by-hand"}`)}
      </Text>
      <Lines title={say("sending.twice")} lines={twice} />
      <Lines title={say("sending.unlisted")} lines={unlisted} />
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <Text weight="semibold">{title}</Text>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
