/** The calendar of a day field: Monday first, in the pane's language. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Calendar, type CalendarStrings, type ICalendar } from "@fluentui/react-calendar-compat";
import { useEffect, useRef, type ReactNode } from "react";
import type { Say } from "../../i18n/messages";
import type { Day } from "../../vietnamese/day";
import { today } from "../../clock";
import { useWords } from "./context";

const MONDAY = 1;

const useStyles = makeStyles({
  calendar: {
    marginTop: "4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowX: "auto",
  },
});

export interface DayCalendarProps {
  readonly label: string;
  readonly value: Day | null;
  readonly onChoose: (day: Day) => void;
  readonly onClose: () => void;
}

export function DayCalendar({ label, value, onChoose, onClose }: DayCalendarProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const calendar = useRef<ICalendar>(null);
  useEffect(() => {
    calendar.current?.focus();
  }, []);
  return (
    <div role="dialog" aria-label={label} className={styles.calendar}>
      <Calendar
        componentRef={calendar}
        value={dateOf(value ?? today())}
        today={dateOf(today())}
        firstDayOfWeek={MONDAY}
        isMonthPickerVisible={false}
        showGoToToday
        // Lighter days are too light to be read by everybody.
        calendarDayProps={{ lightenDaysOutsideNavigatedMonth: false }}
        strings={calendarWords(say)}
        dateTimeFormatter={{
          formatDay: (date) => String(date.getDate()),
          formatMonth: (date) => say("calendar.month", { number: date.getMonth() + 1 }),
          formatMonthDayYear: (date) => `${date.getDate()}/${date.getMonth() + 1}/${date.getFullYear()}`,
          formatMonthYear: (date) =>
            `${say("calendar.month", { number: date.getMonth() + 1 })}/${date.getFullYear()}`,
          formatYear: (date) => String(date.getFullYear()),
        }}
        onDismiss={onClose}
        onSelectDate={(date) => {
          onChoose(dayOf(date));
        }}
      />
    </div>
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
  const numbers = Array.from({ length: 12 }, (_, i) => i + 1);
  return {
    months: numbers.map((number) => say("calendar.month", { number })),
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
