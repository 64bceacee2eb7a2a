// Only enhances: every page works without this file.
// Escape closes the menu on phones and gives the focus back to what opened it.
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && event.target.closest?.("details[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

// A time of a chapter or a transcript moves the player, and the focus stays where it is. The line that is being said is marked;
// the list moves along only where the reader asked for it.
for (const media of document.querySelectorAll(".media")) {
  const player = media.querySelector("video, audio");
  const lines = [...media.querySelectorAll(".media-transcript li")];
  const follow = media.querySelector(".media-follow");
  if (!player) continue;
  media.addEventListener("click", (event) => {
    const time = event.target.closest("a[data-at]");
    if (!time || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    player.currentTime = Number(time.dataset.at);
    player.play().catch(() => {});
  });
  if (follow) follow.hidden = false;
  player.addEventListener("timeupdate", () => {
    const said = lines.findLast((line) => Number(line.dataset.at) <= player.currentTime + 0.05);
    if (said?.hasAttribute("aria-current")) return;
    for (const line of lines) line.toggleAttribute("aria-current", line === said);
    said?.setAttribute("aria-current", "true");
    if (follow?.querySelector("input").checked) said?.scrollIntoView({ block: "nearest" });
  });
  player.addEventListener("ended", () => lines.forEach((line) => line.removeAttribute("aria-current")));
}
