import { act, configure, render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { LiveState } from "../../check/liveState";
import { Pane } from "../Pane";
import type { PaneProps, PaneView } from "../paneProps";
import { createViewStore } from "../viewStore";
import { fakeBook, fakeRule, type FakeBook } from "./fakeBook";

export interface RenderedPane extends RenderResult {
  readonly book: FakeBook;
  readonly user: UserEvent;
  readonly memory: Map<string, string>;
  readonly showView: (view: PaneView) => void;
}

/** What a browser has and jsdom has not. */
export function prepareDom(): void {
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  document.hasFocus = () => true;
  // What is announced stands on the screen as well; the tests ask for the announcement by its role.
  configure({ defaultIgnore: "script, style, [role=status]" });
}

export const rules = new Map(
  [
    fakeRule("ethnicity-unknown", "Dân tộc không có trong danh mục"),
    fakeRule("sex-unknown", "Giới tính khác Nam, Nữ"),
    fakeRule("duplicate-pupil", "Hai học sinh trùng nhau", "warning"),
  ].map((rule) => [rule.id, rule] as const),
);

/** The whole pane over a fake book; the placemat was put away unless the memory says otherwise. */
export function renderPane(
  state: Partial<LiveState>,
  props: Partial<PaneProps> = {},
  memory = new Map([["welcomeSeen", "yes"]]),
): RenderedPane {
  const book = fakeBook(state);
  const views = createViewStore();
  const rendered = render(
    <Pane
      book={book}
      rules={rules}
      language="vi"
      platform="windows"
      version="0.1.0"
      memory={{ read: (key) => memory.get(key) ?? null, write: (key, value) => void memory.set(key, value) }}
      deliver={() => Promise.resolve("unknown")}
      views={views}
      {...props}
    />,
  );
  return {
    ...rendered,
    book,
    memory,
    user: userEvent.setup({ delay: null }),
    showView(view) {
      act(() => {
        views.set(view);
      });
    },
  };
}
