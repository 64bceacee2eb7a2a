// Only enhances: every page works without this file.
// Escape closes the menu on phones and gives the focus back to what opened it.
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && event.target.closest?.("details[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});
