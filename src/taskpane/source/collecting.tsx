/** Below a table that was read: the form that its branches fill in. */
import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../shared/context";
import { Section } from "../shared/section";
import { BranchForms } from "./branch-forms";

export function Collecting(): ReactNode {
  const say = useWords();
  return (
    <Section title={say("forms.title")}>
      <Text>{say("forms.text")}</Text>
      <div>
        <BranchForms />
      </div>
    </Section>
  );
}
