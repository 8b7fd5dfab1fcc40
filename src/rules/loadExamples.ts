import type { RuleExamples } from "./examples";

/** The examples of a rule, by its id; all of them are one script of the add-in, loaded when the first is asked for. */
export async function loadExamples(ruleId: string): Promise<RuleExamples> {
  const loaded = (await import(/* webpackMode: "lazy-once" */ `./${ruleId}/examples.ts`)) as { examples: RuleExamples };
  return loaded.examples;
}
