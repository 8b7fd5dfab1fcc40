import { withLocalOfficeJs } from "./withLocalOfficeJs";

test("only the address of Office.js changes", () => {
  const page = (address: string) =>
    `<meta content="script-src 'self' https://appsforoffice.microsoft.com"><script src="${address}"></script><p>ạ</p>`;
  expect(withLocalOfficeJs(page("https://appsforoffice.microsoft.com/lib/1/hosted/office.js"))).toBe(
    page("/office-js/office.js"),
  );
  const other = page("https://appsforoffice.microsoft.com/lib/beta/hosted/office.js");
  expect(withLocalOfficeJs(other)).toBe(other);
});
