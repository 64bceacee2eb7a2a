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

// Reads a page aloud, sentence by sentence, and outlines the part being read. The button is there only where a voice speaks the language.
for (const tools of document.querySelectorAll(".reading-tools")) {
  const aloud = tools.querySelector(".reading-aloud");
  const start = aloud.textContent;
  const article = tools.closest("article");
  const paper = tools.querySelector(".reading-print");
  paper.addEventListener("click", () => print());
  paper.classList.add("works");
  if (!("speechSynthesis" in window)) continue;

  const language = (part) => (part.closest("[lang]")?.lang ?? "").toLowerCase();
  const voice = (tag) => speechSynthesis.getVoices().find((found) => found.lang.toLowerCase().replace("_", "-").split("-")[0] === tag.split("-")[0]);
  const show = () => aloud.classList.toggle("works", Boolean(voice(language(article))));
  show();
  speechSynthesis.addEventListener?.("voiceschanged", show);

  let reading = false;
  const stop = () => {
    reading = false;
    speechSynthesis.cancel();
    aloud.textContent = start;
    article.querySelector(".being-read")?.classList.remove("being-read");
  };
  const sentences = (part) => [...new Intl.Segmenter(language(part), { granularity: "sentence" }).segment(part.textContent.replace(/\s+/g, " ").trim())];
  const say = (text, part) => new Promise((done) => {
    const utterance = Object.assign(new SpeechSynthesisUtterance(text), { lang: language(part), voice: voice(language(part)) ?? null });
    utterance.onend = utterance.onerror = done;
    speechSynthesis.speak(utterance);
  });
  aloud.addEventListener("click", async () => {
    if (reading) return stop();
    reading = true;
    aloud.textContent = aloud.dataset.stop;
    const parts = [...article.querySelectorAll("h1, .lede, .body :is(p, li, h2, h3, h4, figcaption, caption, th, td)")].filter((part) => part.checkVisibility() && !part.querySelector("p, li"));
    for (const part of parts) {
      part.classList.add("being-read");
      for (const { segment } of sentences(part)) if (reading) await say(segment, part);
      part.classList.remove("being-read");
      if (!reading) return;
    }
    stop();
  });
  addEventListener("pagehide", stop);
}
