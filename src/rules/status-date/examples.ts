import type { RuleExamples } from "../examples";

export const examples: RuleExamples = {
  passes: [
    {
      why: "each status in its own time",
      rows: [
        { status: "Đang học", statusDate: "05/09/2016" },
        { status: "Chuyển đến kỳ 1", statusDate: "20/11/2017" },
        { status: "Nghỉ học xin học lại kỳ 1", statusDate: "02/10/2017" },
        { status: "Chuyển đi kỳ 1", statusDate: "15/01/2018" },
        { status: "Thôi học kỳ 1", statusDate: "31/12/2017" },
        { status: "Chuyển đến kỳ 2", statusDate: "08/01/2018" },
        { status: "Nghỉ học xin học lại kỳ 2", statusDate: "12/03/2018" },
        { status: "Chuyển đi kỳ 2", statusDate: "25/12/2017" },
        { status: "Thôi học kỳ 2", statusDate: "31/05/2018" },
      ],
    },
    {
      why: "either summer may be meant",
      rows: [
        { status: "Chuyển đến trong hè", statusDate: "01/08/2017" },
        { status: "Chuyển đi trong hè", statusDate: "15/07/2018" },
        { status: "Thôi học trong hè", statusDate: "10/06/2018" },
      ],
    },
    { why: "what is no date is another rule's", rows: [{ status: "Chuyển đi kỳ 1", statusDate: "tháng 9" }] },
    { why: "an unknown status names no term", rows: [{ status: "Chuyển trường", statusDate: "20/03/2018" }] },
    {
      why: "the year that ended in July",
      rows: [{ status: "Thôi học kỳ 2", statusDate: "05/07/2020", birthDate: "05/09/2008" }],
      schoolYear: 2019,
    },
  ],
  fails: [
    {
      why: "last year's number on the new calendar",
      rows: [{ status: "Chuyển đi kỳ 2", statusDate: "12/03/2017" }],
      finds: [{ field: "statusDate", message: "otherYear", fix: "12/03/2018", sure: false }],
    },
    {
      rows: [{ status: "Thôi học kỳ 1", statusDate: "20/03/2018" }],
      finds: [{ field: "statusDate", message: "otherPeriod", fix: null }],
    },
    {
      why: "5/12 typed as 12/5, in a date cell",
      rows: [{ status: "Chuyển đến kỳ 1", statusDate: 42867 }],
      formats: { statusDate: "dd/mm/yyyy" },
      finds: [{ field: "statusDate", message: "otherYear", fix: 43074, sure: false }],
    },
    {
      rows: [{ status: "Chuyển đến kỳ 1", statusDate: "10/05/2018" }],
      finds: [{ field: "statusDate", message: "otherPeriod", fix: null }],
    },
    {
      why: "terms do not reach into the summer",
      rows: [{ status: "Chuyển đến trong hè", statusDate: "20/11/2017" }],
      finds: [{ field: "statusDate", message: "otherPeriod", fix: null }],
    },
    {
      rows: [{ status: "Đang học", statusDate: "05/09/2027" }],
      finds: [{ field: "statusDate", message: "afterYear", fix: null }],
    },
    {
      rows: [{ status: "Đang học", statusDate: "05/09/2005" }],
      finds: [{ field: "statusDate", message: "beforeBirth", fix: null }],
    },
  ],
};
