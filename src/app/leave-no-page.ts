// Keeps the page out of the browser's back/forward cache. A page kept there stays alive with everything it showed, even
// after locking; measured, nothing else evicts it. See [Note: Why locking replaces the page].

import { closedPage } from "./session.ts";

window.addEventListener("unload", () => {});

// Where a browser keeps the page all the same, it comes back locked.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) location.replace(closedPage);
});
