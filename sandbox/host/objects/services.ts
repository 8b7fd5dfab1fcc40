import { oneOf } from "../arguments";
import type { HostBook } from "../hostBook";
import { defineObject } from "../playedObject";
import type { PlayedObject } from "../playedObject";

const STATES = ["Inactive", "Background", "Visible"] as const;

/** `Office.addin.showAsTaskpane()` and `hide()`. */
const appRuntimeObject = defineObject<null>({
  typeName: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (_target, _args, book) => (book.shell.isPaneVisible() ? "Visible" : "Background"),
    SetAppRuntimeState: (_target, [state], book) => {
      book.shell.showPane(oneOf(state, STATES) === "Visible");
      return null;
    },
  },
});

/** `Office.addin.getStartupBehavior()`: never started with the document. */
const appRuntimePersistenceObject = defineObject<null>({
  typeName: "AppRuntimePersistenceService",
  methods: { GetAppRuntimeStartState: () => "Inactive", SetAppRuntimeStartState: () => null },
});

/** Told by Office.js once it can take ribbon commands. */
const addinInternalObject = defineObject<null>({
  typeName: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
});

const SERVICES = new Map([
  ["Microsoft.AppRuntime.AppRuntimeService", appRuntimeObject],
  ["Microsoft.AppRuntime.AppRuntimePersistenceService", appRuntimePersistenceObject],
  ["Microsoft.InternalService.AddinInternalService", addinInternalObject],
]);

/** Objects Office.js makes by type name; `null` for one that is not played. */
export function makeService(typeName: string, book: HostBook): PlayedObject | null {
  return SERVICES.get(typeName)?.(null, book) ?? null;
}
