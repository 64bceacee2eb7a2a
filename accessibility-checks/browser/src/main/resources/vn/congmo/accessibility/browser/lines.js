// Where the lines of text lie, what cuts them off and what they lie over. Needs page.js.
const lines = {

  // Up to so many text nodes are looked at; longer pages are judged by their beginning.
  most: 6000,

  // All text that a sighted reader can meet: node, element, its block, the boxes of its lines and what may cut them.
  all() {
    const found = [];
    const seen = new Map();
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body || document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && found.length < lines.most; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.data.trim()) continue;
      if (!seen.has(element)) seen.set(element, lines.isShown(element) ? { block: lines.block(element), clippers: lines.clippers(element) } : null);
      const known = seen.get(element);
      if (!known) continue;
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5);
      if (boxes.length) found.push({ node, element, boxes, ...known });
    }
    return found;
  },

  isShown(element) {
    return element.namespaceURI === 'http://www.w3.org/1999/xhtml'
      && !element.closest('script, style, noscript, template, option, textarea, [aria-hidden=true], [inert]')
      && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  },

  block(element) {
    let at = element;
    while (at.parentElement && getComputedStyle(at).display.startsWith('inline') && getComputedStyle(at).display === 'inline') at = at.parentElement;
    return at;
  },

  // Ancestors that cut what sticks out of them, nearest first. What can be scrolled into sight is not cut by anything further out.
  clippers(element) {
    const cache = lines.cache || (lines.cache = new Map());
    if (cache.has(element)) return cache.get(element);
    const style = getComputedStyle(element);
    const parent = lines.container(element, style);
    let found = parent ? lines.clippers(parent) : [];
    const boxed = style.display !== 'inline' && style.display !== 'contents';
    const root = element === document.documentElement || element === document.body;
    const cuts = (way) => ['hidden', 'clip'].includes(style['overflow' + way]);
    const scrolls = (way) => ['auto', 'scroll'].includes(style['overflow' + way]);
    if (boxed && !root) {
      if (scrolls('X')) found = found.map((c) => ({ ...c, x: false }));
      if (scrolls('Y')) found = found.map((c) => ({ ...c, y: false }));
      if (cuts('X') || cuts('Y')) found = [{ element, style, box: lines.inside(element), x: cuts('X'), y: cuts('Y') }, ...found];
      found = found.filter((c) => c.x || c.y);
    }
    cache.set(element, found);
    return found;
  },

  // What an element is laid out in: absolute and fixed ones leave the boxes between behind.
  container(element, style) {
    if (style.position === 'fixed') return null;
    if (style.position !== 'absolute') return element.parentElement;
    for (let at = element.parentElement; at; at = at.parentElement) {
      const about = getComputedStyle(at);
      if (about.position !== 'static' || about.transform !== 'none' || about.filter !== 'none' || about.contain.includes('paint')) return at;
    }
    return null;
  },

  inside(element) {
    const box = element.getBoundingClientRect();
    const left = box.left + element.clientLeft;
    const top = box.top + element.clientTop;
    return { left, top, right: left + element.clientWidth, bottom: top + element.clientHeight, width: element.clientWidth, height: element.clientHeight };
  },

  // How much of a line is left, down and across, from 0 to 1.
  left(line, clippers) {
    let [top, bottom, from, to] = [line.top, line.bottom, line.left, line.right];
    for (const c of clippers) {
      if (c.y) [top, bottom] = [Math.max(top, c.box.top), Math.min(bottom, c.box.bottom)];
      if (c.x) [from, to] = [Math.max(from, c.box.left), Math.min(to, c.box.right)];
    }
    return { down: Math.max(0, bottom - top) / line.height, across: Math.max(0, to - from) / line.width };
  },

  // What is cut off: by text node, how and by what. Text of which nothing can be seen is hidden on purpose.
  cuts(texts) {
    const found = new Map();
    for (const text of texts) {
      if (!text.clippers.length || text.clippers.some((c) => c.box.width < 3 || c.box.height < 3)) continue;
      if (!text.boxes.some((line) => { const rest = lines.left(line, text.clippers); return rest.down > 0.25 && rest.across > 0.02; })) continue;
      for (const clipper of text.clippers) {
        const how = lines.how(text, clipper);
        if (how) found.set(text.node, { text, clipper, ...how });
      }
    }
    return found;
  },

  how(text, clipper) {
    const { box, style } = clipper;
    const size = parseFloat(getComputedStyle(text.element).fontSize);
    if (clipper.y && !lines.isOneLineBox(clipper) && style.webkitLineClamp === 'none') {
      const rests = text.boxes.map((line) => lines.left(line, [{ ...clipper, x: false }]).down);
      if (rests.some((rest) => rest > 0.2 && rest < 0.68)) return { kind: 'through', direct: true };
      if (rests.some((rest) => rest <= 0.2)) return { kind: 'below' };
    }
    if (clipper.x && !(style.whiteSpace.startsWith('nowrap') && style.textOverflow !== 'clip')) {
      const rtl = style.direction === 'rtl';
      const beyond = text.boxes.some((line) => (rtl ? box.left - line.left : line.right - box.right) > size * 0.6);
      if (beyond) return { kind: 'beside', direct: lines.block(text.element) === clipper.element };
    }
    return null;
  },

  // A box made for one line, which shows it whole: what wraps goes out of sight cleanly.
  isOneLineBox({ element, style }) {
    return parseFloat(style.lineHeight) >= element.getBoundingClientRect().height - 0.5;
  },

  // Something near it that opens the rest.
  opens(element) {
    const words = /xem thêm|xem tiếp|đọc tiếp|mở rộng|hiện thêm|xem đầy đủ|toàn bộ|tất cả|more|expand|show all|see all|full/i;
    for (let at = element, up = 0; at && at !== document.body && up < 3; at = at.parentElement, up++) {
      const near = [...at.querySelectorAll('a[href], button, summary, [aria-expanded], [aria-controls], [role=button], label')].slice(0, 60);
      if (near.some((e) => e.hasAttribute('aria-expanded') || e.hasAttribute('aria-controls') || e.localName === 'summary' || words.test(e.textContent + (e.getAttribute('aria-label') || '')))) return true;
    }
    return false;
  },

  // Pairs of lines of different blocks that lie over each other, by text nodes. What floats over the page on purpose is left out.
  overlaps(texts) {
    const cache = new Map();
    const floats = (element) => {
      if (!cache.has(element)) cache.set(element, element !== document.body && Boolean(element) && (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(element).position) || floats(element.parentElement)));
      return cache.get(element);
    };
    const boxes = texts.filter((text) => !floats(text.element)).flatMap((text) => text.boxes
      .filter((line) => { const rest = lines.left(line, text.clippers); return rest.down > 0.5 && rest.across > 0.2; })
      .map((line) => ({ text, line }))).sort((a, b) => a.line.top - b.line.top);
    const found = new Map();
    boxes.forEach((one, at) => {
      for (let next = at + 1; next < boxes.length && boxes[next].line.top < one.line.bottom - 2; next++) {
        const other = boxes[next];
        if (one.text.block === other.text.block || one.text.block.contains(other.text.block) && lines.isLine(other.text) || found.has(one.text.node)) continue;
        const down = Math.min(one.line.bottom, other.line.bottom) - Math.max(one.line.top, other.line.top);
        const across = Math.min(one.line.right, other.line.right) - Math.max(one.line.left, other.line.left);
        if (down > Math.min(one.line.height, other.line.height) * 0.45 && across > Math.min(16, one.line.width / 2, other.line.width / 2)) found.set(one.text.node, { text: one.text, over: other.text });
      }
    });
    return found;
  },

  isLine(text) {
    return getComputedStyle(text.block).display === 'inline-block';
  },

  // Texts, what cuts them and what they lie over, as they are now.
  look() {
    lines.cache = null;
    const texts = lines.all();
    return { texts, cuts: lines.cuts(texts), overlaps: lines.overlaps(texts) };
  },

  // What is worse now than it was: one place for each box that cuts and each pair of blocks.
  worse(before, now) {
    const places = new Map();
    for (const [node, cut] of now.cuts) {
      if (lines.wasSo(before.cuts.get(node), cut) || lines.opens(cut.clipper.element)) continue;
      if (cut.kind === 'beside' && !cut.direct && lines.scrolled(before, cut)) continue;
      if (!places.has(cut.clipper.element)) places.set(cut.clipper.element, congmo.place(cut.clipper.element, { kind: 'cut', text: lines.sample(node) }));
    }
    for (const [node, pair] of now.overlaps) {
      if (before.overlaps.has(node) || places.has(pair.text.block)) continue;
      places.set(pair.text.block, congmo.place(pair.text.block, { kind: 'overlap', text: lines.sample(node), over: lines.sample(pair.over.node) }));
    }
    return [...places.values()].slice(0, 20);
  },

  // Cut the same way before: a preview by design, unless the letters of a single line are cut or its end is.
  wasSo(earlier, cut) {
    if (!earlier) return false;
    if (cut.kind === 'through') return cut.clipper.box.height > 1.5 * cut.text.boxes[0].height;
    return cut.kind === 'below' || !cut.direct;
  },

  // Slides that stand in a row behind a window of it are looked at one by one.
  scrolled(before, cut) {
    return cut.clipper.element.scrollWidth > cut.clipper.element.clientWidth + 1 && (before.rows || new Set()).has(cut.clipper.element);
  },

  // Boxes whose content is wider than they are.
  rows(texts) {
    const found = new Set();
    texts.forEach((text) => text.clippers.forEach((c) => { if (c.x && c.element.scrollWidth > c.element.clientWidth + 1) found.add(c.element); }));
    return found;
  },

  sample(node) {
    return node.data.trim().replace(/\s+/g, ' ').slice(0, 60);
  },
};
