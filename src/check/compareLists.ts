import type { BookRule, Rule } from "../rules/types";
import type { Problem } from "./problem";
import type { CheckedSheet } from "./liveState";

/** What the rules that look at whole lists say of these, which may come from several files of one school. */
export function compareLists(rules: readonly Rule[], checks: readonly CheckedSheet[]): Problem[] {
  return rules.filter((rule) => rule.scope === "book").flatMap((rule) => compareListsBy(rule, checks));
}

export function compareListsBy(rule: BookRule, checks: readonly CheckedSheet[]): Problem[] {
  const lists = checks.filter((check) => check.follows(rule)).map((check) => check.list);
  if (lists.length === 0) return [];
  const byId = new Map(checks.map((check) => [check.list.sheetId, check]));
  return rule.check(lists).flatMap((finding) => {
    const check = byId.get(finding.sheetId);
    const index = check?.records.indexOfRow(finding.row) ?? -1;
    return check && index >= 0 ? [check.problemOf(rule, finding, check.view(index))] : [];
  });
}
