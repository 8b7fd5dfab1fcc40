/** @jest-environment jsdom */
import "./support/nodeInPage";
import "@testing-library/jest-dom";
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import JSZip from "jszip";
import { type HostProfile, PROFILES } from "../sandbox/host/profile";
import type { Level } from "../src/forms/types";
import { deliver } from "../src/main/deliver";
import type { Platform } from "../src/pane/paneProps";
import { fakeSheet } from "../src/pane/testing/fakeBook";
import { prepareDom, renderPane, type RenderedPane } from "../src/pane/testing/renderPane";
import { checkReceipt, isIntact, parseReceipt } from "../src/submission/receipt";
import { sha256 } from "../src/submission/sha256";
import { districtSchool, papersOf, type DistrictSchool, type Paper } from "./district/makeDistrict";

/** A school of every level packs its papers in every Excel, each able to do what the stand-in's profile of it says. */

jest.setTimeout(120_000);

let downloads: Blob[] = [];

beforeAll(() => {
  prepareDom();
  // Files are truly read, checked and counted.
  configure({ asyncUtilTimeout: 60_000 });
  URL.createObjectURL = (blob) => {
    downloads.push(blob as Blob);
    return "blob:http://localhost/1";
  };
  URL.revokeObjectURL = () => undefined;
  document.addEventListener("click", (event) => {
    // The download itself, which jsdom would take for a journey.
    if ((event.target as Element).closest("a[download]")) event.preventDefault();
  });
});

beforeEach(() => {
  downloads = [];
});

interface Kind {
  readonly name: string;
  readonly schools: readonly DistrictSchool[];
}

const PUPILS = 24;
const kindOf = (...levels: Level[]): Kind => {
  const schools = levels.map((level, place) => districtSchool(place, 61, PUPILS, level));
  const unit = levels.length > 1 ? "Trường TH&THCS Bến Vạn" : (schools[0]?.unit ?? "");
  return { name: levels.join(" và "), schools: schools.map((one) => ({ ...one, unit })) };
};

const kinds = [kindOf("MN"), kindOf("C1"), kindOf("C2"), kindOf("C3"), kindOf("TX"), kindOf("C1", "C2")];
const hosts = PROFILES.filter(({ id }) => ["web", "windows", "mac", "ipad"].includes(id));

/** Made once a kind: the first is the open book. */
const papers = new Map<Kind, Paper[]>();
beforeAll(async () => {
  for (const kind of kinds) {
    const own = await Promise.all(kind.schools.map((one) => papersOf(one, 5)));
    papers.set(kind, own.flat());
  }
});

async function addFiles({ container }: RenderedPane, files: readonly Paper[]): Promise<void> {
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error("a file input expected");
  const chosen = files.map(({ name, bytes }) => {
    const file = new File([], name);
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(bytes.slice().buffer) });
    return file;
  });
  fireEvent.change(input, { target: { files: chosen } });
  await screen.findByRole("button", { name: /^Thêm tệp/ });
}

/** The pane with all papers in it: the open book from Excel where that hands it out, else its saved file. */
async function packageOf(kind: Kind, host: HostProfile): Promise<RenderedPane> {
  const [open, ...others] = papers.get(kind) ?? [];
  if (!open) throw new Error("papers expected");
  const platform = host.id as Platform;
  const unitName = kind.schools[0]?.unit ?? "";
  const level = kind.schools[0]?.school.level ?? null;
  const pane = renderPane(
    { recognised: [fakeSheet({ level })], fileName: open.name, settings: { version: 1, unitName } },
    { platform, deliver: (submission) => deliver(submission, platform), copyText: () => Promise.resolve(true) },
  );
  pane.book.prepareSubmission = () =>
    host.canHandOutFile
      ? Promise.resolve({ fileName: open.name, replacedCharacters: [], bytes: open.bytes })
      : Promise.reject(new Error("5001"));
  pane.showView("package");
  if (!host.canHandOutFile) await screen.findByText(/Excel chưa đưa tệp đang mở/);
  else await screen.findByText(/^tệp đang mở/i);
  await addFiles(pane, host.canHandOutFile ? others : [open, ...others]);
  const list = screen.getByRole("region", { name: "Tệp trong gói" });
  await waitFor(() => {
    // With the workbook of statistics.
    expect(within(list).queryAllByRole("listitem")).toHaveLength(others.length + 2);
    expect(screen.getByRole("button", { name: /^Đóng gói/ })).toBeEnabled();
  });
  return pane;
}

describe.each(hosts.map((host) => [host.id, host] as const))("in Excel (%s)", (_, host) => {
  test.each(kinds.map((kind) => [kind.name, kind] as const))("a school of %s packs", async (_name, kind) => {
    const unit = kind.schools[0]?.unit ?? "";
    const pane = await packageOf(kind, host);
    const own = papers.get(kind) ?? [];
    // A school that teaches two levels has chosen no wrong file.
    expect(screen.queryByText(/không phải cấp của gói này/)).toBeNull();
    await pane.user.click(screen.getByRole("button", { name: /^Đóng gói/ }));
    if (!host.canDownload) {
      expect(await screen.findByText(/không cho bảng bên cạnh tải gói xuống/)).toBeVisible();
      expect(downloads).toEqual([]);
      const receipt = screen.getByText(new RegExp(`PHIẾU NỘP HỒ SƠ – `));
      expect(receipt).toHaveTextContent(`${String(PUPILS)} học sinh`);
      expect(receipt).not.toHaveTextContent("Thống kê");
      return;
    }
    expect(await screen.findByText(/Đã thấy gói trong thư mục Tải xuống chưa/)).toBeVisible();
    expect(screen.getByText(`${unit}_Hồ sơ nộp.zip`)).toBeVisible();
    expect(downloads).toHaveLength(1);
    const zip = await JSZip.loadAsync(await (downloads[0] as Blob).arrayBuffer(), { checkCRC32: true });
    const receipt = parseReceipt((await zip.file("phieu-nop.json")?.async("string")) ?? "");
    if (!receipt) throw new Error("a receipt expected");
    const packed = await Promise.all(
      Object.values(zip.files)
        .filter(({ name }) => !name.startsWith("phieu-nop"))
        .map(async (file) => {
          const bytes = await file.async("uint8array");
          return { name: file.name, bytes: bytes.length, sha256: await sha256(bytes) };
        }),
    );
    expect(isIntact(checkReceipt(receipt, packed))).toBe(true);
    // Every paper byte for byte, and the statistics of all of them.
    const digests = await Promise.all(own.map(({ bytes }) => sha256(bytes)));
    expect(packed.map((file) => file.sha256)).toEqual(expect.arrayContaining(digests));
    expect(packed).toHaveLength(own.length + 1);
    expect(receipt.unit.name).toBe(unit);
    expect(receipt.missingSteps).toEqual([]);
    expect(receipt.files.map(({ form, errors }) => [form, errors]).sort()).toEqual(
      [...own.map(({ form }) => [form, 0]), ["thong-ke", 0]].sort(),
    );
    for (const { name } of receipt.files) expect(name.startsWith(`${unit}_`)).toBe(true);
    expect(new Set(receipt.files.map(({ name }) => name)).size).toBe(receipt.files.length);
  });
});
