// The small edition: the whole one would be a fifth of what the pane loads at its start.
import * as z from "zod/mini";

const shortText = z.optional(z.string().check(z.maxLength(300)));

const submissionDetailsSchema = z.object({
  unitCode: shortText,
  /** The Phòng (Sở). */
  office: shortText,
  /** As the letter writes it. */
  deadline: shortText,
  /** Mail address. */
  sendTo: shortText,
  /** Numbers of the procedure's steps that the school ticked off. */
  doneSteps: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(7)))),
});

const countingSchema = z.object({
  asOf: z.enum(["startOfYear", "midYear", "endOfYear"]),
  summer: z.enum(["before", "after", "nowhere"]),
  hoa: z.enum(["minority", "majority"]),
});

/** A sheet that we added: what it was when we had written it (`src/check/ownSheets.ts`). */
const ownSheetSchema = z.object({
  kind: z.enum(["graduation", "statistics"]),
  id: z.string().check(z.maxLength(100)),
  name: z.string().check(z.maxLength(31)),
  /** Tells whether the cells are still as written; nothing of what they hold. */
  print: z.string().check(z.maxLength(40)),
});

export type OwnSheetSetting = z.infer<typeof ownSheetSchema>;

/** How the statistics count; the words are those of `CountOptions`. */
export type CountingSettings = z.infer<typeof countingSchema>;

export type SubmissionDetails = z.infer<typeof submissionDetailsSchema>;

/** What we keep in the workbook, under one name; nothing of it may hold a pupil's data. */
const bookSettingsSchema = z.object({
  version: z.literal(1),
  unitName: z.optional(z.string().check(z.maxLength(200))),
  schoolYear: z.optional(z.int().check(z.minimum(2000), z.maximum(2100))),
  level: z.optional(z.enum(["MN", "C1", "C2", "C3", "TX"])),
  /** Sheet name → [key of the column, field or null]. Pairs, because a header may be any text. */
  mappings: z.optional(z.array(z.tuple([z.string(), z.array(z.tuple([z.string(), z.nullable(z.string())]))]))),
  /** Under which this machine keeps the journal of the book's changes; says nothing of the book. */
  bookId: z.optional(z.string().check(z.maxLength(60))),
  /** What the school hands in with, and how far it is. */
  submission: z.optional(submissionDetailsSchema),
  /** False: no marks in the sheet, the list alone. */
  marksInSheet: z.optional(z.boolean()),
  /** Absent: as the product counts by itself. */
  counting: z.optional(countingSchema),
  /** Sheets that we added and may take away again. */
  ownSheets: z.optional(z.array(ownSheetSchema)),
});

export type BookSettings = z.infer<typeof bookSettingsSchema>;

export const emptyBookSettings: BookSettings = { version: 1 };

/** Settings from the workbook's text; what another version or a hand made unreadable counts as none. */
export function parseBookSettings(text: string | null): BookSettings {
  if (text === null) return emptyBookSettings;
  try {
    const parsed = bookSettingsSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : emptyBookSettings;
  } catch {
    return emptyBookSettings;
  }
}
