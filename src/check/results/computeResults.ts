import type { PupilList } from "../../rules/types";
import type { ComputedResult } from "./computedResult";
import { preschoolResults, sexesByRow } from "./preschoolResults";
import { primaryResults } from "./primaryResults";
import { secondaryResults } from "./secondaryResults";

export type { ComputedResult } from "./computedResult";

/**
 * Tính giúp: what follows from the marks for the empty result cells of every Mẫu số 2 among the lists. A Mẫu số 1 among
 * them, or among `others` (of a chosen file), tells what the results do not: the sex of a child. Writes nothing.
 */
export function computeResults(lists: readonly PupilList[], others: readonly PupilList[] = []): ComputedResult[] {
  const pupilLists = [...lists, ...others].filter(({ context }) => context.form === "mau-1");
  return lists.filter(({ context }) => context.form === "mau-2").flatMap((list) => ofList(list, pupilLists));
}

function ofList(list: PupilList, pupilLists: readonly PupilList[]): ComputedResult[] {
  switch (list.context.level) {
    case "MN":
      return preschoolResults(list, sexesByRow(list, pupilLists));
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
