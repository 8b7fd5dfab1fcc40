import type { HostEvent } from "../check/bookHost";
import type { Area } from "../workbook/types";
import { around, contains } from "./areas";

type Edited = Extract<HostEvent, { kind: "edited" }>;
type Restructured = Extract<HostEvent, { kind: "restructured" }>;

/** More areas than this are told as one around them. */
const MOST_AREAS = 64;

/**
 * Events that came close together, as few as say the same: edits of a sheet by the same hand become one, a restructured
 * sheet swallows its edits, of several selections the last counts. Order: sheets come, cells change, sheets go, then
 * where the user is.
 */
export function mergeEvents(events: readonly HostEvent[]): HostEvent[] {
  const added = new Map<string, HostEvent>();
  const renamed = new Map<string, HostEvent>();
  const restructured = new Map<string, Restructured>();
  const edited = new Map<string, Edited>();
  const deleted = new Map<string, HostEvent>();
  let activated: HostEvent | null = null;
  let selected: HostEvent | null = null;

  for (const event of events) {
    switch (event.kind) {
      case "sheetAdded":
        added.set(event.sheetId, event);
        break;
      case "sheetRenamed":
        renamed.set(event.sheetId, event);
        break;
      case "restructured": {
        const before = restructured.get(event.sheetId);
        restructured.set(event.sheetId, { ...event, isRemote: event.isRemote && (before?.isRemote ?? true) });
        break;
      }
      case "edited": {
        const key = `${event.sheetId} ${String(event.isOwn)} ${String(event.isRemote)}`;
        const before = edited.get(key);
        edited.set(key, { ...event, areas: [...(before?.areas ?? []), ...event.areas] });
        break;
      }
      case "sheetDeleted":
        deleted.set(event.sheetId, event);
        break;
      case "sheetActivated":
        activated = event;
        break;
      case "selected":
        selected = event;
        break;
    }
  }

  const isHere = (event: HostEvent) => !deleted.has(event.sheetId);
  return [
    ...[...added.values(), ...renamed.values(), ...restructured.values()].filter(isHere),
    ...[...edited.values()]
      .filter((event) => isHere(event) && !restructured.has(event.sheetId))
      .map((event) => ({ ...event, areas: mergeAreas(event.areas) })),
    ...deleted.values(),
    ...(activated && isHere(activated) ? [activated] : []),
    ...(selected && isHere(selected) ? [selected] : []),
  ];
}

function mergeAreas(areas: readonly Area[]): Area[] {
  const kept: Area[] = [];
  for (const area of areas) {
    if (kept.length > MOST_AREAS) break;
    if (kept.some((other) => contains(other, area))) continue;
    kept.splice(0, kept.length, ...kept.filter((other) => !contains(area, other)), area);
  }
  if (kept.length <= MOST_AREAS) return kept;
  const all = areas.reduce<Area | null>(around, null);
  return all ? [all] : [];
}
