export interface SubmissionFileName {
  /** `<unit>_<form>.xlsx`, ready to be saved on any system. */
  readonly name: string;
  /** Characters of the given names that a file name may not hold, each once, in order; shown to the user. */
  readonly replaced: readonly string[];
}

/**
 * Windows allows 255 UTF-16 units for a name and 260 for the whole path; a folder such as
 * `C:\Users\…\Documents\Nộp Sở\Năm học 2017-2018\` takes about a hundred of those.
 */
const LONGEST_NAME = 150;
const ENDING = ".xlsx";
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Surrogate}]/gu;
/** Joiners, byte order marks and marks of direction: pasted along unseen, they would make two equal names differ. */
const INVISIBLE = /\p{Cf}/gu;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|[.\s])/i;

/**
 * The required file name, the unit's name and the form's joined by `_`. In Unicode NFC with single spaces. What Windows
 * forbids in a name (\ / : * ? " < > | and control characters) becomes `-`; invisible format characters and the dots and
 * spaces at the ends go, and a device name (CON, PRN, …) gets a `-` behind it. A long unit name is cut, never the
 * form's. Source: Microsoft, "Naming Files, Paths, and Namespaces".
 */
export function submissionFileName(unitName: string, formShortName: string): SubmissionFileName {
  const replaced = new Set<string>();
  const form = clean(formShortName, replaced);
  const room = LONGEST_NAME - ENDING.length - 1 - form.length;
  const unit = cut(clean(unitName, replaced), Math.max(0, room));
  const stem = cut([unit, form].filter((part) => part !== "").join("_"), LONGEST_NAME - ENDING.length);
  const safe = stem.replace(RESERVED, (device) => `${device}-`);
  return { name: `${safe === "" ? "so-sach" : safe}${ENDING}`, replaced: [...replaced] };
}

function clean(text: string, replaced: Set<string>): string {
  return (
    text
      .normalize("NFC")
      // Line ends and tabs come with names copied out of cells: they are spaces.
      .replace(INVISIBLE, "")
      .replace(/\s+/g, " ")
      .replace(FORBIDDEN, (character) => {
        replaced.add(character);
        return "-";
      })
      .replace(/^[. ]+|[. ]+$/g, "")
  );
}

/** At most so many UTF-16 units, never through a letter and its marks, and again without dots or spaces at the end. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter("vi", { granularity: "grapheme" }).segment(text)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end).replace(/[. ]+$/, "");
}
