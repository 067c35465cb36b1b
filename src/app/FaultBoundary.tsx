// Catches what a screen throws while it is drawn. The error itself goes nowhere: it could hold what was on the screen.

import { Component, type ReactNode } from "react";
import { type FaultCode, toFault } from "#base";
import { FaultScreen } from "./FaultScreen.tsx";

interface Caught {
  readonly code: FaultCode | undefined;
}

/** Draws `children`, or the fault screen once one of them has failed. */
export class FaultBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { code: undefined };

  static getDerivedStateFromError(error: unknown): Caught {
    return { code: toFault(error).code };
  }

  override render() {
    return this.state.code === undefined ? (
      this.props.children
    ) : (
      <FaultScreen code={this.state.code} />
    );
  }
}
