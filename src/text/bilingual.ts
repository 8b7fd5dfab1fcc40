/** A text shown to the user in both languages of the product. `{name}` marks a place for an argument. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

/** What may fill a place of a text: a value as it stands, or words that exist in both languages. */
export type Argument = string | number | Bilingual;

/** Puts the arguments in; an argument that is not given leaves its `{name}` visible rather than a hole. */
export function fillIn(template: string, args: Readonly<Record<string, Argument>>, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    if (value === undefined) return place;
    return typeof value === "object" ? value[language] : String(value);
  });
}
