import { oneOf, truth } from "../arguments";
import { defineObject } from "../playedObject";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** `Workbook.application`. The grid calculates when it likes, so suspending only has to be accepted. */
export const applicationObject = defineObject<null>({
  typeName: "Application",
  scalars: {
    CalculationEngineVersion: { read: () => 191029 },
    CalculationMode: {
      read: (_target, book) => book.calculationMode,
      write: (_target, value, book) => {
        book.calculationMode = oneOf(value, MODES);
      },
    },
    CalculationState: { read: () => "Done" },
    DecimalSeparator: { read: () => "," },
    ThousandsSeparator: { read: () => "." },
    UseSystemSeparators: { read: () => true },
  },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** `Excel.Runtime`, reached as `context.runtime`. */
export const runtimeObject = defineObject<null>({
  typeName: "Runtime",
  scalars: {
    EnableEvents: {
      read: (_target, book) => book.events.isEnabled,
      write: (_target, value, book) => {
        book.events.isEnabled = truth(value);
      },
    },
  },
});
