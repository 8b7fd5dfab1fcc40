import { problemMessage, type Problem } from "../../check/problem";
import type { Rule } from "../../rules/types";
import type { Language } from "../../text/bilingual";

/** The sentence of a problem; where its rule cannot give one, the rule's title or id, so that nothing goes unsaid. */
export function messageOf(problem: Problem, rules: ReadonlyMap<string, Rule>, language: Language): string {
  const rule = rules.get(problem.rule);
  if (!rule) return problem.rule;
  return Object.hasOwn(rule.messages, problem.message) ? problemMessage(problem, rule, language) : rule.title[language];
}
