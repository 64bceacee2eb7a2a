// Text whose contrast only its pixels tell: over pictures, gradients, shadows, see-through layers. Needs page.js and lines.js.
const pixels = {

  // Letters of one element that are measured, spread over its text.
  letters: 60,

  // What axe left open, and text that style sheets write, with the boxes of its letters in the page.
  texts(most) {
    const places = [];
    for (const element of pixels.open().slice(0, most)) {
      const letters = pixels.lettersOf(element);
      if (letters.length > 1) places.push(congmo.place(element, { letters, limit: pixels.limit(element), text: element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60) }));
    }
    return places;
  },

  open() {
    return (window.congmoOpen || []).flatMap((selector) => pixels.find(selector))
      .filter((e) => e && lines.isShown(e) && !pixels.isSpared(e));
  },

  find(selector) {
    try {
      return [document.querySelector(selector)];
    } catch {
      return [];
    }
  },

  // Controls that are switched off, and names of brands.
  isSpared(element) {
    const label = element.closest('label');
    return Boolean(element.closest(':disabled, [aria-disabled=true], fieldset[disabled]'))
      || Boolean(label && label.control && label.control.matches(':disabled, [aria-disabled=true]'))
      || Boolean(element.closest('[class*=logo i], [id*=logo i], [class*=brand i]'));
  },

  // Large text, 24 px or 18.66 px bold, may be paler.
  limit(element) {
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    return size >= 24 || size >= 18.66 && parseInt(style.fontWeight, 10) >= 700 ? 3 : 4.5;
  },

  lettersOf(element) {
    const spots = [];
    const range = document.createRange();
    for (const node of element.childNodes) {
      if (node.nodeType !== 3) continue;
      [...node.data].reduce((at, letter) => { if (/[\p{L}\p{N}]/u.test(letter)) spots.push([node, at, at + letter.length]); return at + letter.length; }, 0);
    }
    const step = Math.max(1, spots.length / pixels.letters);
    const found = [];
    for (let at = 0; at < spots.length; at += step) {
      const [node, from, to] = spots[Math.floor(at)];
      range.setStart(node, from);
      range.setEnd(node, to);
      const box = range.getBoundingClientRect();
      if (box.width > 1 && box.height > 1 && box.right + scrollX > 0 && box.bottom + scrollY > 0) found.push([box.left + scrollX, box.top + scrollY, box.width, box.height]);
    }
    return found;
  },

  // Takes the colour out of all letters, or puts it back. Shadows and lines stay, as they are not letters.
  hide() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after, *::placeholder { -webkit-text-fill-color: transparent !important; -webkit-text-stroke-color: transparent !important; caret-color: transparent !important; }');
    window.congmoHidden = sheet;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },

  show() {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== window.congmoHidden);
  },

  // Between two pictures nothing may move by itself.
  still() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after { transition: none !important; animation-play-state: paused !important; }');
    window.congmoStill = sheet;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },

  moving() {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== window.congmoStill);
  },
};
