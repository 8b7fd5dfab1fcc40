import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { Language } from "../text/bilingual";
import { LiveRegion } from "./announce/LiveRegion";
import { useCheckAnnouncement } from "./announce/useCheckAnnouncement";
import { ActionBar } from "./actions/ActionBar";
import { CellCard } from "./cell/CellCard";
import { useFocusKeeper, focusHome } from "./focus/useFocusKeeper";
import type { FixRequest } from "./fixes/fixRequest";
import { Header } from "./header/Header";
import { PaneBoundary } from "./PaneBoundary";
import { PaneProvider, useLive, usePane, type Notice, type PaneTools } from "./paneContext";
import type { PaneProps, PaneView } from "./paneProps";
import { filterProblems, noFilters, type Filters } from "./problems/filterProblems";
import { allClosed, type Openness } from "./problems/listRows";
import { ProblemArea } from "./problems/ProblemArea";
import { translator } from "./strings/translate";
import { TroubleBar } from "./trouble/TroubleBar";
import { lazyViews } from "./lazyViews";
import type { ViewStore } from "./viewStore";
import { Placemat } from "./welcome/Placemat";

const useStaticStyles = makeStaticStyles({
  // Edge's webview hides the bar otherwise, and long lists look finished [Microsoft Learn, Browsers used by add-ins].
  body: { margin: 0, overflowY: "scroll" },
});

const useStyles = makeStyles({
  provider: { minHeight: "100vh" },
  main: { outlineStyle: "none" },
  sticky: {
    position: "sticky",
    top: 0,
    zIndex: 10,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: `0 1px 0 ${tokens.colorNeutralStroke2}`,
  },
});

/** The whole pane. */
export function Pane({ views, ...props }: PaneProps & { readonly views: ViewStore }) {
  useStaticStyles();
  const styles = useStyles();
  const { book, memory } = props;
  const [language, setLanguageState] = useState<Language>(() => languageOf(memory.read("language")) ?? props.language);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [fixRequest, setFixRequest] = useState<FixRequest | null>(null);
  const [announcement, setAnnouncement] = useState({ text: "", turn: 0 });
  const t = useMemo(() => translator(language), [language]);

  const announce = useCallback((text: string) => {
    setAnnouncement((before) => ({ text, turn: before.turn + 1 }));
  }, []);
  const notify = useCallback(
    (next: Notice | null) => {
      setNotice(next);
      if (next) announce(next.text);
    },
    [announce],
  );
  const run = useCallback(
    async (action: () => Promise<unknown>) => {
      const before = book.getState().trouble;
      try {
        await action();
      } catch {
        // What the host refused stands in `trouble` already.
        const { trouble } = book.getState();
        if (trouble && trouble !== before) return;
        notify({ text: t("actions.failed"), canUndo: false });
      }
    },
    [book, notify, t],
  );

  const tools: PaneTools = {
    ...props,
    language,
    t,
    announce,
    notify,
    run,
    setLanguage(next) {
      setLanguageState(next);
      setNotice(null);
      memory.write("language", next);
    },
    showView: views.set,
    fixRequest,
    showFixes(request) {
      setFixRequest(request);
      views.set("fixes");
    },
  };

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <FluentProvider
      theme={props.isDark === true ? webDarkTheme : webLightTheme}
      className={styles.provider}
      lang={language}
    >
      <PaneProvider value={tools}>
        <LiveRegion {...announcement} />
        <PaneBoundary t={t}>
          <Views views={views} notice={notice} />
        </PaneBoundary>
      </PaneProvider>
    </FluentProvider>
  );
}

function Views({ views, notice }: { readonly views: ViewStore; readonly notice: Notice | null }) {
  const styles = useStyles();
  const { book, memory, announce, t } = usePane();
  const { view, subject } = useSyncExternalStore(views.subscribe, views.get);
  const [filters, setFilters] = useState<Filters>(noFilters);
  const [openness, setOpenness] = useState<Openness>(allClosed);
  const [isWelcome, setWelcome] = useState(() => memory.read("welcomeSeen") === null);
  const trouble = useLive((state) => state.trouble);
  const root = useRef<HTMLDivElement>(null);
  useCheckAnnouncement();
  useWayBack(view);
  useFocusKeeper(root);

  const check = (
    <CheckView
      notice={notice}
      filters={filters}
      onFilters={(chosen) => {
        setFilters(chosen);
        announce(t("announce.filtered", { n: filterProblems(book.getState().problems, chosen).length }));
      }}
      openness={openness}
      onOpenness={setOpenness}
      isWelcome={isWelcome}
      onWelcome={(isShown) => {
        setWelcome(isShown);
        if (!isShown) memory.write("welcomeSeen", "yes");
      }}
    />
  );
  const OtherView = view === "check" ? null : lazyViews[view];
  const other = OtherView && (
    <>
      {/* The save view says itself what went wrong with saving. */}
      <TroubleBar isHidden={view === "save" && trouble?.during === "save"} />
      <Suspense>
        <OtherView
          subject={subject}
          showProblems={(chosen) => {
            setFilters({ ...noFilters, ...chosen });
            views.set("check");
          }}
        />
      </Suspense>
    </>
  );
  return (
    <div ref={root} className={styles.main} {...focusHome}>
      {view === "check" ? check : other}
    </div>
  );
}

function CheckView(props: {
  readonly notice: Notice | null;
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
  readonly openness: Openness;
  readonly onOpenness: (openness: Openness) => void;
  readonly isWelcome: boolean;
  readonly onWelcome: (isShown: boolean) => void;
}) {
  const styles = useStyles();
  const sticky = useRef<HTMLDivElement>(null);
  const problems = useLive((state) => state.problems);
  const shown = useMemo(() => filterProblems(problems, props.filters), [problems, props.filters]);
  return (
    <>
      <Header />
      {props.isWelcome && (
        <Placemat
          onClose={() => {
            props.onWelcome(false);
          }}
        />
      )}
      <main className={styles.main} {...focusHome}>
        <div className={styles.sticky} ref={sticky}>
          <TroubleBar isHidden={false} />
          <CellCard shown={shown} notice={props.notice} />
        </div>
        <ActionBar
          onAbout={() => {
            props.onWelcome(true);
            window.scrollTo({ top: 0 });
          }}
        />
        <ProblemArea
          shown={shown}
          filters={props.filters}
          onFilters={props.onFilters}
          openness={props.openness}
          onOpenness={props.onOpenness}
          stickyRef={sticky}
        />
      </main>
    </>
  );
}

/** Back from another view, the keyboard stands where it was opened from. */
function useWayBack(view: PaneView): void {
  const before = useRef(view);
  useEffect(() => {
    const from = before.current;
    before.current = view;
    if (view !== "check" || from === "check") {
      if (view !== from) window.scrollTo({ top: 0 });
      return;
    }
    if (document.hasFocus()) document.querySelector<HTMLElement>(`[data-opens~="${from}"]`)?.focus();
  }, [view]);
}

function languageOf(text: string | null): Language | null {
  return text === "vi" || text === "en" ? text : null;
}
