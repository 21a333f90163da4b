/** The office's settings as those of the workbooks to come, or as they were at first. */
import { Button, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { defaultOffice } from "../../analysis/choices";
import { usePane, useWords } from "../shared/context";
import { Actions } from "../shared/actions";
import { Section } from "../shared/section";
import { useOffice } from "./use-office";

export function Defaults(): ReactNode {
  const say = useWords();
  const { controller } = usePane();
  const { choose } = useOffice();
  return (
    <Section title={say("settings.keep")}>
      <Text>{say("settings.keep-hint")}</Text>
      <Actions>
        <Button
          appearance="primary"
          onClick={() => {
            controller.keepAsDefaults();
          }}
        >
          {say("settings.keep-as-defaults")}
        </Button>
        <Button
          onClick={() => {
            choose(defaultOffice);
          }}
        >
          {say("settings.reset")}
        </Button>
      </Actions>
    </Section>
  );
}
