import { mountGrid } from "./gridPage";
import { startPage } from "./startPage";

void startPage(mountGrid);
