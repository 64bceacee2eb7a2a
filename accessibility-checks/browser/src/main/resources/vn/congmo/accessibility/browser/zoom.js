// Text at 200 %: by zooming the page, which halves the screen, and by enlarging the text alone. Needs page.js and lines.js.
const zoom = {

  // What the page looks like unzoomed. False where there is no text to enlarge.
  begin() {
    if (!document.body) return false;
    const look = lines.look();
    look.rows = lines.rows(look.texts);
    look.sizes = new Map(look.texts.map((text) => [text.element, parseFloat(getComputedStyle(text.element).fontSize)]));
    window.congmoZoom = look;
    return look.texts.length > 0;
  },

  // After the screen was made narrower: what is cut or lies over other text now, and text as small as the screen.
  async zoomed() {
    await zoom.settled();
    const before = window.congmoZoom;
    before.shrunk = zoom.shrunk(0.55, [...before.sizes.keys()]);
    return { places: lines.worse(before, lines.look()), suspects: before.shrunk.length };
  },

  // On a screen of a quarter: text that still takes the same part of it never grows.
  async tied() {
    await zoom.settled();
    const tied = zoom.shrunk(0.28, window.congmoZoom.shrunk);
    return tied.filter((e) => !tied.some((other) => other !== e && other.contains(e))).slice(0, 20).map((e) => congmo.place(e, { kind: 'tied', text: e.textContent.trim().slice(0, 60) }));
  },

  // Nothing smaller than it was comes from the lower limit of a size.
  shrunk(factor, elements) {
    return elements.filter((e) => e.isConnected && e.checkVisibility() && parseFloat(getComputedStyle(e).fontSize) <= window.congmoZoom.sizes.get(e) * factor);
  },

  // Doubles all text and the lines it stands on, looks, and puts everything back.
  async enlarged() {
    await zoom.settled();
    const before = window.congmoZoom;
    const elements = [document.documentElement, document.body, ...document.body.querySelectorAll('*')].slice(0, 8000).filter((e) => e.style);
    const sizes = elements.map((e) => { const style = getComputedStyle(e); return [parseFloat(style.fontSize), parseFloat(style.lineHeight)]; });
    const kept = elements.map((e) => e.getAttribute('style'));
    const set = (e, name, size) => e.style.setProperty(name, size + 'px', 'important');
    elements.forEach((e, at) => {
      set(e, 'font-size', sizes[at][0] * 2);
      if (sizes[at][1]) set(e, 'line-height', sizes[at][1] * 2);
      e.style.setProperty('transition', 'none', 'important');
    });
    const places = lines.worse(before, lines.look());
    // Written first: an attribute that was never read stays behind empty when it is removed.
    elements.forEach((e, at) => { e.setAttribute('style', kept[at] || ''); if (kept[at] === null) e.removeAttribute('style'); });
    return places;
  },

  // The page's own scripts hear of a new screen with the next picture.
  settled() {
    return new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); (window.congmoClock ? window.congmoClock.later : setTimeout)(done, 200); });
  },
};
