/** A day, chosen from a calendar or typed day first. */
import { Field } from "@fluentui/react-components";
import { DatePicker, type CalendarStrings } from "@fluentui/react-datepicker-compat";
import { useState, type ReactNode } from "react";
import { readDay } from "../../reading/dates";
import { formatDay } from "../../vietnamese/date";
import type { Day } from "../../vietnamese/day";
import type { Say } from "../../i18n/messages";
import { today } from "../clock";
import { useWords } from "../context";

export interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: Day | null;
  readonly onChange: (day: Day | null) => void;
}

export function DayField({ label, hint, value, onChange }: DayFieldProps): ReactNode {
  const say = useWords();
  const [wrong, setWrong] = useState(false);
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? say("field.day-wrong") : null}
    >
      <DatePicker
        allowTextInput
        value={value && dateOf(value)}
        placeholder={say("field.day-placeholder")}
        formatDate={(date) => (date ? formatDay(dayOf(date)) : "")}
        parseDateFromString={(text) => {
          const day = readDay(text);
          return day && dateOf(day);
        }}
        onSelectDate={(date) => {
          setWrong(false);
          onChange(date ? dayOf(date) : null);
        }}
        onValidationResult={({ error }) => {
          setWrong(error === "invalid-input");
        }}
        today={dateOf(today())}
        firstDayOfWeek={1}
        strings={calendarWords(say)}
        showGoToToday
      />
    </Field>
  );
}

/** The calendar works with the platform's dates; only years, months and days of them are used, at noon. */
function dateOf({ year, month, day }: Day): Date {
  const date = new Date(2000, 0, 1, 12);
  date.setFullYear(year, month - 1, day);
  return date;
}

function dayOf(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

function calendarWords(say: Say): CalendarStrings {
  const month = (number: number): string => say("calendar.month", { number });
  const numbers = Array.from({ length: 12 }, (_, i) => i + 1);
  return {
    months: numbers.map(month),
    shortMonths: numbers.map((number) => say("calendar.short-month", { number })),
    days: say("calendar.days").split(","),
    shortDays: say("calendar.short-days").split(","),
    goToToday: say("calendar.today"),
    prevMonthAriaLabel: say("calendar.previous-month"),
    nextMonthAriaLabel: say("calendar.next-month"),
    prevYearAriaLabel: say("calendar.previous-year"),
    nextYearAriaLabel: say("calendar.next-year"),
    prevYearRangeAriaLabel: say("calendar.previous-years"),
    nextYearRangeAriaLabel: say("calendar.next-years"),
    closeButtonAriaLabel: say("calendar.close"),
    monthPickerHeaderAriaLabel: say("calendar.pick-year"),
    yearPickerHeaderAriaLabel: say("calendar.pick-month"),
  };
}
