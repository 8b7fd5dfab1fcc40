/** A text shown to the user in both languages of the product. `{name}` marks a place for an argument. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

/** Puts the arguments in; an argument that is not given leaves its `{name}` visible rather than a hole. */
export function fillIn(template: string, args: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    return value === undefined ? place : String(value);
  });
}
