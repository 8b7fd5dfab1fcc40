import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Translate } from "./strings/translate";

interface Props {
  readonly t: Translate;
  readonly children: ReactNode;
}

/** A fault in one place must not leave the user with a white pane. */
export class PaneBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { t, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <div role="alert" style={{ padding: 16 }}>
        <p>{t("pane.failed")}</p>
        <Button
          onClick={() => {
            this.setState({ hasFailed: false });
          }}
        >
          {t("common.retry")}
        </Button>
      </div>
    );
  }
}
