// The few pictures the app has, drawn in the colour of the text around them. Never the only bearer of a meaning:
// each stands beside words and is hidden from assistive technology.

import type { ReactNode } from "react";

const paths = {
  back: <path d="M15 5l-7 7 7 7" />,
  forward: <path d="M9 5l7 7-7 7" />,
  plus: <path d="M12 5v14M5 12h14" />,
  lock: (
    <>
      <rect x="5" y="11" width="14" height="9" rx="2" />
      <path d="M8 11V8a4 4 0 0 1 8 0v3" />
    </>
  ),
  check: <path d="M5 12.5l4.5 4.5L19 7.5" />,
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.5M12 7.6v.1" />
    </>
  ),
  warning: (
    <>
      <path d="M12 4L2.8 19.5h18.4z" />
      <path d="M12 10v4.5M12 17v.1" />
    </>
  ),
  private: (
    <>
      <path d="M4 12.5s3-5.5 8-5.5 8 5.5 8 5.5" />
      <path d="M4 12.5s3 4.5 8 4.5 8-4.5 8-4.5" />
      <path d="M5 20L19 5" />
    </>
  ),
  pages: (
    <>
      <path d="M7 3.5h7l4 4v13H7z" />
      <path d="M14 3.5v4h4M10 12h5M10 15.5h5" />
    </>
  ),
  bars: <path d="M5 20v-6M10 20V9M15 20v-9M20 20V5" />,
  pen: <path d="M5 19l1-4.5L16.5 4 20 7.5 9.5 18zM14 6.5L17.5 10" />,
} as const satisfies Record<string, ReactNode>;

/** Names a picture. */
export type IconName = keyof typeof paths;

/** The picture called `name`, as large as the text calls for. Mirrored where reading goes from right to left. */
export function Icon({ name }: { readonly name: IconName }) {
  const points = name === "back" || name === "forward";
  return (
    <svg
      className={points ? "icon icon-points" : "icon"}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {paths[name]}
    </svg>
  );
}
