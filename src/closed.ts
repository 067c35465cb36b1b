// The page shown after locking. It replaces itself when the app is opened again, so that the Back button finds no trail
// of openings. It must stay free of everything else: this page runs outside the app's own process.

document.getElementById("open")?.addEventListener("click", (event) => {
  event.preventDefault();
  location.replace("/");
});
