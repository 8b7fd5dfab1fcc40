import type { HostBook } from "../hostBook";
import { EVENT_TYPES } from "../officeEvents";

/** What Office.js calls the registration of each event; the event's own name is `on` and the second word. */
const NAMES: readonly (readonly [string, keyof typeof EVENT_TYPES])[] = [
  ["ActivatedEvent", "activated"],
  ["AddedEvent", "added"],
  ["CalculatedEvent", "calculated"],
  ["ColumnSortedEvent", "columnSorted"],
  ["DataChangedEvent", "changed"],
  ["DeactivatedEvent", "deactivated"],
  ["DeletedEvent", "deleted"],
  ["EventMoved", "moved"],
  ["EventNameChanged", "nameChanged"],
  ["EventVisibilityChanged", "visibilityChanged"],
  ["FormatChangedEvent", "formatChanged"],
  ["FormulaChangedEvent", "formulaChanged"],
  ["ProtectionChangedEvent", "protectionChanged"],
  ["RowHiddenChangedEvent", "rowHiddenChanged"],
  ["RowSortedEvent", "rowSorted"],
  ["SelectionChangedEvent", "selectionChanged"],
  ["SingleClickedEvent", "singleClicked"],
];

type Method<T> = (target: T, args: readonly unknown[], book: HostBook) => null;

/**
 * `_Register…Event` and `_Unregister…Event` of a class. A registration the played Excel has no event for is refused,
 * every other one taken; the stand-in raises changed, selection changed, activated, deactivated, added, deleted and name
 * changed.
 */
export function eventMethods<T>(typeName: string, targetIdOf: (target: T) => string): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, event] of NAMES) {
    methods[`_Register${name}`] = (target, _args, book) => {
      book.requireOffered(typeName, `on${event.slice(0, 1).toUpperCase()}${event.slice(1)}`);
      book.events.register(EVENT_TYPES[event], targetIdOf(target));
      return null;
    };
    methods[`_Unregister${name}`] = (target, _args, book) => {
      book.events.unregister(EVENT_TYPES[event], targetIdOf(target));
      return null;
    };
  }
  return methods;
}
