import fc from "fast-check";
import { headerKey } from "../text/normalise";
import { graduationForm } from "./graduation/form";
import { HeaderMatcher } from "./headerMatcher";
import { HeadingWords } from "./headingWords";
import { pupilListForm } from "./pupilList/form";
import { preschoolResultsForm, primaryResultsForm, secondaryResultsForm } from "./results/forms";
import { ResultHeaderMatcher } from "./results/resultHeaderMatcher";

const forms = [pupilListForm, graduationForm, preschoolResultsForm, primaryResultsForm, secondaryResultsForm];
const matchers = forms.map((form) => (form.id === "mau-1" ? new HeaderMatcher(form) : new ResultHeaderMatcher(form)));
const words = new HeadingWords(matchers.map(({ wordings }) => wordings));

const headings = forms.flatMap(({ fields }) => fields.flatMap(({ header, wordings }) => [header, ...wordings]));
const cells = [
  "Đ",
  "K",
  "Tb",
  "M",
  "-",
  "(1)",
  "8,5",
  "12",
  "6A1",
  "Nguyễn Văn An",
  "Học kỳ I",
  "HKII",
  "CN",
  "Cả năm",
];

/** A heading, a part of one, one with a letter too few, with brackets, two after one another, or what cells hold. */
const text = fc.oneof(
  fc.constantFrom(...headings),
  fc.constantFrom(...cells),
  fc.tuple(fc.constantFrom(...headings), fc.nat(5), fc.nat(5)).map(([heading, from, count]) =>
    heading
      .split(/\s+/)
      .slice(from % 3, (from % 3) + 1 + count)
      .join(" "),
  ),
  fc
    .tuple(fc.constantFrom(...headings), fc.nat(40))
    .map(([heading, at]) => heading.slice(0, at) + heading.slice(at + 1)),
  fc.constantFrom(...headings).map((heading) => `${heading} (dd/mm/yyyy)`),
  fc.tuple(fc.constantFrom(...headings), fc.constantFrom(...headings)).map(([first, second]) => `${first} / ${second}`),
  fc.tuple(fc.constantFrom(...headings), fc.constantFrom(...cells)).map(([first, second]) => `${first} ${second}`),
);

test("what can end no heading means nothing to any form, whatever stands above it", () => {
  fc.assert(
    fc.property(text, text, text, (top, over, own) => {
      const parts = [top, over, own].filter((part) => headerKey(part) !== "");
      const end = words.endOf(own);
      const hasPartner = [top, over].some((above) => words.endOf(above).keys.some((key) => end.partners.includes(key)));
      if (headerKey(own) === "" || end.kind === "alone" || (end.kind === "parted" && hasPartner)) return;
      expect(matchers.map((matcher) => matcher.match(parts).kind)).toEqual(forms.map(() => "none"));
    }),
    { numRuns: 1500 },
  );
});

test("pupils' cells are told from headings", () => {
  const kinds = ["8357777065", "Mai Ngọc Trân", "6A1", "39123", "8,5"].map((cell) => words.endOf(cell).kind);
  expect(kinds).toEqual(["never", "never", "never", "never", "never"]);
  expect(words.endOf("Họ và tên (*)").kind).toBe("alone");
  expect(words.endOf("Đ").kind).toBe("parted");
  expect(words.endOf("Đ").partners).toContain("o b");
});
