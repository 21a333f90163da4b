/** The pane itself: its language and theme, and the words of the first run once more. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, useWords } from "../shared/context";
import { Actions } from "../shared/actions";
import { Choice } from "../shared/choice";
import { Section } from "../shared/section";

export function PaneSettings(): ReactNode {
  const say = useWords();
  const { state, dispatch, place } = usePane();
  const { language, theme } = state.preferences;
  return (
    <Section title={say("settings.pane")}>
      <Choice
        label="settings.language"
        value={language}
        options={[
          ["vi", "Tiếng Việt"],
          ["en", "English"],
        ]}
        onChange={(chosen) => {
          dispatch({ type: "prefer", preferences: { language: chosen } });
        }}
      />
      <Choice
        label="settings.theme"
        value={theme}
        options={[
          ["auto", say(`settings.theme.auto.${place}`)],
          ["light", say("settings.theme.light")],
          ["dark", say("settings.theme.dark")],
        ]}
        onChange={(chosen) => {
          dispatch({ type: "prefer", preferences: { theme: chosen } });
        }}
      />
      <Actions>
        <Button
          onClick={() => {
            dispatch({ type: "prefer", preferences: { welcomed: false } });
            dispatch({ type: "look-at", view: "results" });
          }}
        >
          {say("settings.welcome-again")}
        </Button>
      </Actions>
    </Section>
  );
}
