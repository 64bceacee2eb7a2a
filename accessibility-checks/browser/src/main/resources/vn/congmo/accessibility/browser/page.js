// Questions that the checks ask of the page that stands open. The walk's memory outlives a call in window.congmoWalk.
const congmo = {

  // --- Places -----------------------------------------------------------------------------------------------------

  selector(element) {
    const steps = [];
    for (let at = element; at && at.nodeType === 1; at = at.parentElement) {
      if (at.id && document.querySelectorAll('#' + CSS.escape(at.id)).length === 1) {
        return ['#' + CSS.escape(at.id), ...steps].join(' > ');
      }
      const same = at.parentElement ? [...at.parentElement.children].filter((e) => e.localName === at.localName) : [at];
      steps.unshift(at.localName + (same.length > 1 ? `:nth-of-type(${same.indexOf(at) + 1})` : ''));
    }
    return steps.join(' > ');
  },

  place(element, more) {
    return { selector: congmo.selector(element), excerpt: element.outerHTML.slice(0, 200), ...more };
  },

  // --- Room on a narrow screen ------------------------------------------------------------------------------------

  // The element that makes the page wider than the screen, or null.
  sideways() {
    const root = document.scrollingElement || document.documentElement;
    const screen = document.documentElement.clientWidth;
    if (!document.body || root.scrollWidth <= screen + 1) return null;
    const wide = [...document.body.querySelectorAll('*')].filter((e) => e.checkVisibility()
      && e.getBoundingClientRect().right + window.scrollX > screen + 1 && !congmo.scrollsByItself(e));
    const inner = wide.filter((e) => !wide.some((other) => other !== e && e.contains(other)));
    const culprit = inner[0] || wide[0] || document.body;
    const cut = [document.documentElement, document.body].some((e) => ['hidden', 'clip'].includes(getComputedStyle(e).overflowX));
    const kind = cut ? 'cut' : inner.length && inner.every((e) => e.closest('table')) ? 'table' : 'page';
    return congmo.place(culprit, { width: root.scrollWidth, kind });
  },

  scrollsByItself(element) {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    }
    return false;
  },

  // --- Where the keyboard is --------------------------------------------------------------------------------------

  // The next Tab begins at the first stop of the page again: focus follows from where a removed element was.
  // False where there is no page to walk, as in a picture opened by itself.
  toTheTop() {
    if (!document.body) return false;
    const start = document.createElement('span');
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus({ preventScroll: true });
    start.remove();
    window.scrollTo(0, 0);
    return true;
  },

  skipLink() {
    const link = document.activeElement;
    const here = link instanceof HTMLAnchorElement && link.hash.length > 1
      && link.href.split('#')[0] === location.href.split('#')[0];
    if (!here) return null;
    const fragment = decodeURIComponent(link.hash.slice(1));
    return congmo.place(link, { fragment, exists: document.getElementById(fragment) !== null });
  },

  focusIsIn(fragment) {
    const target = document.getElementById(fragment);
    return document.activeElement !== document.body && target.contains(document.activeElement);
  },

  // True also when there is nothing to focus in or after the place: then Tab has to begin again at the top.
  focusIsNotBefore(fragment) {
    const target = document.getElementById(fragment);
    const active = document.activeElement;
    const follows = (e) => target.contains(e) || Boolean(target.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (!active || active === document.body || follows(active)) return true;
    return ![...document.querySelectorAll('a[href], button, input, select, textarea, summary, iframe, audio, video, [tabindex], [contenteditable]')]
      .some((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility() && follows(e));
  },

  // --- Visible focus ----------------------------------------------------------------------------------------------

  beginWalk() {
    // Half-way colours of a transition would look like no change at all.
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
    window.congmoWalk = { seen: new Set(), last: null, look: null, suspects: [], inFrame: 0 };
  },

  // Judges the stop that the focus has just left, and looks at the one it is on. False when the walk is over.
  step() {
    const walk = window.congmoWalk;
    congmo.judgeLast(walk);
    const active = document.activeElement;
    if (!active || active === document.body || active === document.documentElement) return false;
    if (active.localName === 'iframe' && active === walk.frame && ++walk.inFrame < 100) return true;
    if (walk.seen.has(active)) return false;
    walk.seen.add(active);
    walk.frame = active.localName === 'iframe' ? active : null;
    walk.inFrame = 0;
    if (walk.frame || congmo.showsCaret(active)) return true;
    walk.last = active;
    walk.look = congmo.look(active);
    walk.onScreen = congmo.isOnScreen(active);
    return true;
  },

  judgeLast(walk) {
    if (walk.last && walk.last.isConnected) {
      const changed = congmo.look(walk.last) !== walk.look;
      if (!changed || !walk.onScreen) walk.suspects.push(walk.last);
    }
    walk.last = null;
  },

  showsCaret(element) {
    const typed = element.localName === 'textarea' || element.isContentEditable
      || element.matches('input:not([type=button],[type=submit],[type=reset],[type=checkbox],[type=radio],[type=range],[type=color],[type=file],[type=image])');
    return typed && !element.readOnly;
  },

  isOnScreen(element) {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
  },

  // Everything around the stop that a style sheet may change to show the focus, in one text.
  look(element) {
    const around = new Set([element, element.previousElementSibling, element.nextElementSibling, ...(element.labels || [])]);
    for (let at = element.parentElement, up = 0; at && up < 3; at = at.parentElement, up++) around.add(at);
    return [...around].filter(Boolean).flatMap((e) => [null, '::before', '::after'].map((part) => congmo.styleOf(e, part))).join('\n');
  },

  styleOf(element, part) {
    const style = getComputedStyle(element, part);
    if (part && (style.content === 'none' || style.content === 'normal')) return '';
    const line = (side) => {
      const [kind, width, colour] = ['style', 'width', 'color'].map((what) => style.getPropertyValue(`${side}-${what}`));
      return kind === 'none' || parseFloat(width) === 0 || congmo.isClear(colour) ? '' : `${kind} ${width} ${colour}`;
    };
    const lines = ['outline', 'border-top', 'border-right', 'border-bottom', 'border-left'].map(line);
    const rest = ['box-shadow', 'background-color', 'background-image', 'background-size', 'background-position', 'color', 'fill', 'stroke',
      'text-decoration', 'opacity', 'transform', 'filter', 'font-weight', 'visibility', 'clip', 'clip-path', 'content', 'display']
      .map((name) => style.getPropertyValue(name));
    return [...lines, ...rest].join('|');
  },

  isClear(colour) {
    return colour === 'transparent' || /[,/]\s*0(\.0+)?\)$/.test(colour) && /^(rgba|.*\/)/.test(colour);
  },

  suspects() {
    return window.congmoWalk.suspects.map((e, number) => congmo.place(e, { number, empty: congmo.isEmpty(e) }));
  },

  isEmpty(element) {
    const box = element.getBoundingClientRect();
    return box.width === 0 || box.height === 0;
  },

  // Focuses a suspect again and says which part of the page to photograph.
  focusSuspect(number) {
    const element = window.congmoWalk.suspects[number];
    element.focus();
    const box = element.getBoundingClientRect();
    const outside = box.right <= 0 || box.bottom <= 0 || box.width <= 1 || box.height <= 1;
    if (outside) return { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight, scale: 1 };
    const x = Math.max(0, box.left + scrollX - 40);
    const y = Math.max(0, box.top + scrollY - 40);
    return { x, y, width: box.width + 80, height: box.height + 80, scale: 1 };
  },

  blurSuspect(number) {
    window.congmoWalk.suspects[number].blur();
  },
};
