import { editDistanceAtMost } from "../../text/nearness";
import { headerKey } from "../../text/normalise";
import { remembering } from "../../text/remembering";
import { absenceParts, headerPhrases, interimPhrases, termPhrases, traitAreas } from "../data/resultHeaderWords";
import { type SubjectId, subjectIds, subjects } from "../data/subjects";
import { BETWEEN_PARTS, type HeaderMatch, type HeaderParts, type Matcher } from "../headerMatcher";
import { withoutBrackets, type Wordings } from "../headingWords";
import type { FieldDefinition, FieldKey, FormDefinition } from "../types";

const none: HeaderMatch = { kind: "none" };

type Role = keyof typeof headerPhrases;

/** What is left of a heading when the words that only say which figure of a subject it is are out. */
interface Reduced {
  readonly rest: string;
  readonly roles: ReadonlySet<Role>;
}

/**
 * Tells the field of a column of a result list, whose headings stand in up to three rows: the subject over its level and
 * test, năng lực over its parts, an outcome over its terms. The same heading means a level at tiểu học and a mark above:
 * the form says which.
 */
export class ResultHeaderMatcher implements Matcher {
  private readonly fields: ReadonlyMap<FieldKey, FieldDefinition>;
  /** Headings of columns that stand alone, by `canonicalKey`. */
  private readonly whole = new Map<string, FieldDefinition>();
  private readonly traits = {
    competence: new Map<string, FieldDefinition>(),
    quality: new Map<string, FieldDefinition>(),
  };
  private readonly known = remembering((joined) => this.matchParts(joined.split(BETWEEN_PARTS)));

  constructor(form: FormDefinition) {
    this.fields = new Map(form.fields.map((field) => [field.key, field]));
    // A column's own header before what others may be called.
    for (const field of form.fields) this.add(field, field.header);
    for (const field of form.fields) field.wordings.forEach((wording) => this.add(field, wording));
  }

  private add(field: FieldDefinition, wording: string): void {
    const key = canonicalKey(wording);
    const trait = traitOf(field.key);
    if (trait) setNew(this.traits[trait], key, field);
    // What a subject and a competence are both called is the subject where nothing stands above.
    const isSubject = subjectByKey.has(key);
    if (!field.subject && !(trait && isSubject)) setNew(this.whole, key, field);
  }

  match(parts: HeaderParts): HeaderMatch {
    return this.known(parts.join(BETWEEN_PARTS));
  }

  get wordings(): Wordings {
    const { competence, quality } = this.traits;
    return {
      pieces: commonWordings,
      parted: [...this.whole.keys(), ...competence.keys(), ...quality.keys()],
      keyOf: canonicalKey,
    };
  }

  private matchParts(parts: HeaderParts): HeaderMatch {
    const keys = parts.map(canonicalKey).filter((key) => key !== "");
    const bare = parts.map((part) => canonicalKey(withoutBrackets(part))).filter((key) => key !== "");
    return this.find(keys) ?? this.find(bare) ?? this.findMisspelt(keys.at(-1) ?? "") ?? none;
  }

  private find(keys: readonly string[]): HeaderMatch | null {
    const own = keys.at(-1);
    if (own === undefined) return null;
    const above = keys.slice(0, -1);
    const area = areaOf(above);
    if (area) return this.findTrait(area, keys);
    return (
      this.findFlatTrait(own) ?? this.findAbsence(own, above) ?? this.findSubject(keys) ?? this.findOutcome(own, above)
    );
  }

  /** Under `Năng lực`: the trait, or a term or the year of the trait above. */
  private findTrait(area: "competence" | "quality", keys: readonly string[]): HeaderMatch | null {
    const own = keys.at(-1) ?? "";
    const traits = this.traits[area];
    const field = traits.get(own) ?? traits.get(keys.slice(-2).join(" "));
    if (field) return found(field);
    if (isOfTerm(own)) return none;
    const { rest } = reduce(own);
    return found(traits.get(rest === "" ? (keys.at(-2) ?? "") : rest));
  }

  /** `Năng lực: Khoa học`, where two rows of headings were written as one. */
  private findFlatTrait(own: string): HeaderMatch | null {
    for (const area of ["competence", "quality"] as const) {
      const phrase = traitAreas[area].find((each) => own.startsWith(`${each} `));
      if (phrase !== undefined) return found(this.traits[area].get(own.slice(phrase.length + 1)));
    }
    return null;
  }

  /** `Số buổi nghỉ` over `P`, `K`, `Tổng`. */
  private findAbsence(own: string, above: readonly string[]): HeaderMatch | null {
    const over = above.at(-1);
    if (over === undefined || !(this.whole.get(over)?.key === "daysAbsent" || over.startsWith("nghi"))) return null;
    const part = (Object.keys(absenceParts) as (keyof typeof absenceParts)[]).find((key) =>
      (absenceParts[key] as readonly string[]).includes(own),
    );
    return part ? found(this.fields.get(part)) : null;
  }

  private findSubject(keys: readonly string[]): HeaderMatch | null {
    const reduced = keys.map(reduce);
    // An outcome's own name is no subject, whatever stands over it.
    const own = keys.at(-1) ?? "";
    if (this.whole.has(own) && !subjectByKey.has(own)) {
      const isPart = reduced.at(-1)?.rest === "" && reduced.some(({ rest }) => subjectByKey.has(rest));
      if (!isPart) return null;
    }
    const subject = this.subjectIn(keys, reduced);
    if (!subject) return null;
    const roles = new Set(reduced.flatMap((part) => [...part.roles]));
    if (keys.some(isOfTerm)) return none;
    const field = this.fieldOf(subject, roles);
    return field ? found(field) : none;
  }

  /** The lowest part that is a subject; below it only words may stand that say which figure of it the column holds. */
  private subjectIn(keys: readonly string[], reduced: readonly Reduced[]): SubjectId | null {
    for (let place = keys.length - 1; place >= 0; place--) {
      const key = keys[place] ?? "";
      const rest = reduced[place]?.rest ?? "";
      const isAlone =
        reduced.slice(0, place).every((part) => !subjectByKey.has(part.rest)) &&
        !keys.slice(0, place).some((above) => this.isOfOneFigure(above));
      // `CN` is Công nghệ, and below a subject the whole year.
      const subject = subjectByKey.get(rest) ?? (isAlone ? subjectByKey.get(key) : undefined);
      if (subject) return subject;
      if (rest !== "" && !isOfTerm(key)) return null;
    }
    return null;
  }

  /** A heading over terms and the year of one figure; `Kết quả học tập` may as well stand over all subjects. */
  private isOfOneFigure(key: string): boolean {
    const field = this.whole.get(key);
    return field !== undefined && !(field.key === "academicRank" && key.includes("hoc tap"));
  }

  private fieldOf(subject: SubjectId, roles: ReadonlySet<Role>): FieldDefinition | undefined {
    const paper = this.fields.get(`exam.${subject}` as FieldKey);
    if (paper) return roles.has("points") ? paper : undefined;
    if (roles.has("retest")) return this.fields.get(`retest.${subject}`);
    const mark = this.fields.get(`mark.${subject}`);
    if (mark) return mark;
    return this.fields.get(roles.has("points") ? `test.${subject}` : `level.${subject}`);
  }

  private findOutcome(own: string, above: readonly string[]): HeaderMatch | null {
    const over = above.at(-1);
    const joined = over === undefined ? [] : [`${own} ${over}`, `${over} ${own}`];
    const whole = joined.map((key) => this.whole.get(key)).find((field) => field !== undefined);
    if (whole) return found(whole);
    const field = this.whole.get(own) ?? this.ofYear(own, over);
    if (!field) return null;
    // A term's figure is not the year's, unless the column's own name says so.
    if (above.some(isOfTerm) && !isOfTerm(own)) return none;
    const isAfterRetest = above.some((key) => reduce(key).roles.has("retest"));
    return found((isAfterRetest && this.fields.get(`${field.key}AfterRetest` as FieldKey)) || field);
  }

  /** `Học lực` over `CN`. */
  private ofYear(own: string, over: string | undefined): FieldDefinition | undefined {
    const { rest, roles } = reduce(own);
    return rest === "" && roles.has("year") && over !== undefined ? this.whole.get(over) : undefined;
  }

  private findMisspelt(key: string): HeaderMatch | null {
    // Rows of pupils are asked about as well: codes and dates are no heading.
    if (key.length < 7 || /\d/.test(key)) return null;
    const near = new Set<FieldDefinition>();
    for (const [wording, field] of this.whole) {
      if (
        wording.length >= 7 &&
        Math.abs(wording.length - key.length) <= 1 &&
        editDistanceAtMost(key, wording, 1) !== null
      )
        near.add(field);
    }
    const [field, another] = near;
    return field && !another ? { kind: "field", field, isGuess: true } : null;
  }
}

function found(field: FieldDefinition | undefined): HeaderMatch | null {
  return field ? { kind: "field", field, isGuess: false } : null;
}

function setNew(map: Map<string, FieldDefinition>, key: string, field: FieldDefinition): void {
  if (!map.has(key)) map.set(key, field);
}

function traitOf(key: FieldKey): "competence" | "quality" | null {
  if (key.startsWith("competence.")) return "competence";
  return key.startsWith("quality.") ? "quality" : null;
}

/** The nearest of the headings above that is one of năng lực, phẩm chất. */
function areaOf(above: readonly string[]): "competence" | "quality" | null {
  for (const key of above.toReversed()) {
    for (const area of ["competence", "quality"] as const) {
      if (traitAreas[area].some((phrase) => key.startsWith(phrase))) return area;
    }
  }
  return null;
}

const terms = termPhrases
  .flatMap(([term, phrases]) => phrases.map((phrase) => [phrase, term] as const))
  .sort((a, b) => b[0].length - a[0].length);

/** `headerKey` with every writing of a term as `hk1` or `hk2`. */
function canonicalKey(text: string): string {
  let key = ` ${headerKey(text)} `;
  for (const [phrase, term] of terms) key = key.replace(` ${phrase} `, ` ${term} `);
  return key.trim();
}

function isOfTerm(key: string): boolean {
  const spaced = ` ${key} `;
  if (spaced.includes(" cuoi hk2 ") || spaced.includes(" ck2 ")) return false;
  return ["hk1", "hk2", ...interimPhrases].some((phrase) => spaced.includes(` ${phrase} `));
}

const phrases = (Object.keys(headerPhrases) as Role[])
  .flatMap((role) => headerPhrases[role].map((phrase) => ({ role, phrase })))
  .sort((a, b) => b.phrase.length - a.phrase.length);

const reduce = remembering((key): Reduced => {
  let rest = ` ${key} `;
  const roles = new Set<Role>();
  for (const { role, phrase } of phrases) {
    if (!rest.includes(` ${phrase} `)) continue;
    roles.add(role);
    rest = rest.replace(` ${phrase} `, " ");
  }
  return { rest: rest.trim(), roles };
});

const subjectByKey = new Map<string, SubjectId>();
for (const id of subjectIds) subjectByKey.set(canonicalKey(subjects[id].name.vi), id);
for (const id of subjectIds) {
  for (const wording of subjects[id].wordings) {
    const key = canonicalKey(wording);
    if (!subjectByKey.has(key)) subjectByKey.set(key, id);
  }
}

/** What stands in headings of every form of results, or before it is brought to one writing. */
const commonWordings: readonly string[] = [
  ...subjectByKey.keys(),
  ...phrases.map(({ phrase }) => phrase),
  ...terms.flat(),
  ...interimPhrases,
  ...Object.values(absenceParts).flat(),
  ...Object.values(traitAreas).flat(),
];
