import type { PupilList } from "../../rules/types";
import type { ComputedResult } from "./computedResult";
import { preschoolResults } from "./preschoolResults";
import { primaryResults } from "./primaryResults";
import { secondaryResults } from "./secondaryResults";

export type { ComputedResult } from "./computedResult";

/** Tính giúp: what follows from the marks for the empty result cells of every Mẫu số 2 among the lists. Writes nothing. */
export function computeResults(lists: readonly PupilList[]): ComputedResult[] {
  return lists.filter(({ context }) => context.form === "mau-2").flatMap(ofList);
}

function ofList(list: PupilList): ComputedResult[] {
  switch (list.context.level) {
    case "MN":
      return preschoolResults(list);
    case "C1":
      return primaryResults(list);
    case "C2":
    case "C3":
    case "TX":
      return secondaryResults(list);
    case null:
      return [];
  }
}
