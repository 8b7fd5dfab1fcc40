import type { Bilingual, Language } from "../text/bilingual";

/** What the documents leave open, or what depends on the report that is asked for. Figures add up only under equal options. */
export interface CountOptions {
  /** On which day of the year a pupil has to be there to count. */
  readonly asOf: "startOfYear" | "midYear" | "endOfYear";
  /** Which summer the statuses 10–12 (trong hè) mean; no document says. */
  readonly summer: "before" | "after" | "nowhere";
  /** Whether Hoa count among the ethnic minorities; some provinces leave them out. */
  readonly hoa: "minority" | "majority";
}

export const defaultOptions: CountOptions = { asOf: "endOfYear", summer: "before", hoa: "minority" };

export interface OptionChoice<Key extends keyof CountOptions = keyof CountOptions> {
  readonly key: Key;
  readonly name: Bilingual;
  readonly choices: readonly { readonly value: CountOptions[Key]; readonly name: Bilingual }[];
}

/** The options as a user chooses them. */
export const optionChoices = [
  {
    key: "asOf",
    name: { vi: "Tính đến", en: "Counted as of" },
    choices: [
      { value: "startOfYear", name: { vi: "đầu năm học (30/9)", en: "the start of the year (30 September)" } },
      { value: "midYear", name: { vi: "hết học kỳ I (31/12)", en: "the end of term 1 (31 December)" } },
      { value: "endOfYear", name: { vi: "cuối năm học (31/5)", en: "the end of the year (31 May)" } },
    ],
  },
  {
    key: "summer",
    name: { vi: "Trạng thái “trong hè” là của", en: "The statuses “in the summer” mean" },
    choices: [
      { value: "before", name: { vi: "hè trước năm học", en: "the summer before the year" } },
      { value: "after", name: { vi: "hè sau năm học", en: "the summer after the year" } },
      { value: "nowhere", name: { vi: "không tính vào sĩ số", en: "nothing: counted in no size" } },
    ],
  },
  {
    key: "hoa",
    name: { vi: "Dân tộc Hoa", en: "Ethnic group Hoa" },
    choices: [
      { value: "minority", name: { vi: "tính là dân tộc thiểu số", en: "counts as a minority" } },
      { value: "majority", name: { vi: "không tính là dân tộc thiểu số", en: "does not count as a minority" } },
    ],
  },
] as const satisfies readonly OptionChoice[];

/** What was chosen, to stand beside the figures. */
export function optionsText(options: CountOptions, language: Language): string {
  const said = optionChoices.map(({ key, name, choices }) => {
    const chosen = choices.find(({ value }) => value === options[key]);
    return `${name[language]} ${chosen?.name[language] ?? ""}`;
  });
  return said.join("; ");
}

export function isSameOptions(a: CountOptions, b: CountOptions): boolean {
  return optionChoices.every(({ key }) => a[key] === b[key]);
}
