import type { Sheet } from "../workbook/types";
import type { Level } from "./fieldShape";
import { countOwn, findHeader, type FoundHeader, HeaderTexts, scoreOf } from "./findHeader";
import { findOtherForm } from "./findOtherForm";
import { graduationForm } from "./graduation/form";
import { HeaderMatcher, type Matcher } from "./headerMatcher";
import { splitNameWordings } from "./assignColumns";
import { HeadingWords } from "./headingWords";
import { splitBirthDateWordings } from "./splitBirthDate";
import { pupilListForm } from "./pupilList/form";
import { preschoolResultsForm, primaryResultsForm, secondaryResultsForm } from "./results/forms";
import { ResultHeaderMatcher } from "./results/resultHeaderMatcher";
import type { FormDefinition, FormId, HandMapping } from "./types";

export interface FoundForm {
  readonly form: FormDefinition;
  readonly header: FoundHeader;
}

/** Tried in this order; of two that explain a header equally well the first is taken. */
const otherForms = [graduationForm, primaryResultsForm, secondaryResultsForm, preschoolResultsForm];

/** Every form a sheet may be. */
export const allForms: readonly FormDefinition[] = [pupilListForm, ...otherForms];

/**
 * The form of a sheet: Mẫu số 1 unless its header speaks of results, then the form that has most of its columns.
 * `other`: it is none of those we know by their columns, but no pupil list either. `null`: no form.
 */
export function findForm(
  sheet: Sheet,
  mapping: HandMapping | undefined,
  level: Level | undefined,
): FoundForm | { readonly other: FormId } | null {
  const texts = new HeaderTexts(sheet, headingWords());
  const list = findHeader(sheet, pupilListForm, quickMatcherOf(pupilListForm), mapping, texts);
  const other = list ? findOtherForm(sheet, list) : null;
  if (list && !other && ownOfList(list) > fewOfList) return { form: pupilListForm, header: list };
  const found = findResults(sheet, mapping, level, texts);
  if (list && !other && !(found && countOwn(found.header.columns) > ownOfList(list))) {
    return { form: pupilListForm, header: list };
  }
  return found ?? (other ? { other } : null);
}

/** A list with no more columns of its own than this may still be one of results. */
const fewOfList = 2;

function findResults(
  sheet: Sheet,
  mapping: HandMapping | undefined,
  level: Level | undefined,
  texts: HeaderTexts,
): FoundForm | null {
  const fitting = otherForms.filter((form) => level === undefined || form.levels.includes(level));
  return (
    bestOf(fitting, sheet, mapping, texts) ??
    bestOf(
      otherForms.filter((form) => !fitting.includes(form)),
      sheet,
      mapping,
      texts,
    )
  );
}

function bestOf(
  forms: readonly FormDefinition[],
  sheet: Sheet,
  mapping: HandMapping | undefined,
  texts: HeaderTexts,
): FoundForm | null {
  let best: FoundForm | null = null;
  for (const form of forms) {
    const header = findHeader(sheet, form, quickMatcherOf(form), mapping, texts, best ? scoreOf(best.header) : 0);
    if (header) best = { form, header };
  }
  return best;
}

/** Columns that no result list has. */
function ownOfList({ columns }: FoundHeader): number {
  const shared = new Set<string>(graduationForm.fields.map(({ key }) => key));
  return [...columns.keys()].filter((key) => !shared.has(key)).length;
}

const matchers = new Map<FormDefinition, Matcher>();

function matcherOf(form: FormDefinition): Matcher {
  const known = matchers.get(form);
  if (known) return known;
  const made = form.id === "mau-1" ? new HeaderMatcher(form) : new ResultHeaderMatcher(form);
  matchers.set(form, made);
  return made;
}

let madeWords: HeadingWords | null = null;

/** Of all forms: what cannot be a heading of one is asked once for all of them. */
function headingWords(): HeadingWords {
  return (madeWords ??= new HeadingWords([
    ...allForms.map((form) => matcherOf(form).wordings),
    { pieces: splitBirthDateWordings, parted: splitNameWordings },
  ]));
}

/** Tries all its wordings only on what may be a heading at all. */
function quickMatcherOf(form: FormDefinition): Pick<Matcher, "match"> {
  const matcher = matcherOf(form);
  const words = headingWords();
  return {
    match: (parts) => (words.endOf(parts.at(-1) ?? "").kind === "never" ? { kind: "none" } : matcher.match(parts)),
  };
}
