import { splitPrefix } from "./namePrefix";
import type { CatalogueId } from "./types";

test.each<[CatalogueId, string, string, string]>([
  ["province", "TP. Hồ Chí Minh", "thành phố", "hồ chí minh"],
  ["province", "thanh pho  Cần Thơ", "thành phố", "cần thơ"],
  ["province", "Tây Ninh", "", "tây ninh"],
  ["province", "Thái Bình", "", "thái bình"],
  ["district", "H.Ba Tri", "huyện", "ba tri"],
  ["district", "TX Bến Cát", "thị xã", "bến cát"],
  ["commune", "P8", "phường", "8"],
  ["commune", "Phường 8", "phường", "8"],
  ["commune", "Phú Hưng", "", "phú hưng"],
  ["commune", "Xã", "", "xã"],
  ["class", "Lớp 6A", "lớp", "6a"],
  ["sex", "Nam", "", "nam"],
])("%s: %s", (catalogue, name, prefix, bare) => {
  expect(splitPrefix(catalogue, name)).toEqual({ prefix, bare });
});
