// A walk with the Tab key, noted by the page itself while the keys are pressed. Needs page.js and guard.js; what listens is asked of the console.
const keyboard = {

  STOPS: 'a[href], area[href], button:not(:disabled), input:not(:disabled):not([type=hidden]), select:not(:disabled), textarea:not(:disabled), summary, iframe, object, embed, audio[controls], video[controls], [tabindex], [contenteditable]:not([contenteditable=false])',
  // Several stops of the browser's own in one element.
  MANY: 'iframe, object, embed, audio, video, input[type=date], input[type=time], input[type=datetime-local], input[type=month], input[type=week]',
  LEAVING: ['blur', 'focusout'],
  COMING: ['focus', 'focusin'],
  KEYS: ['keydown', 'keyup', 'keypress'],

  // Whether scripts of the page could hold or throw the focus, and whether they do it a moment later.
  listening(listenersOf) {
    const places = [window, document, ...document.querySelectorAll('html, body, body *')];
    const hears = (types, of) => of.some((place) => types.some((type) => (listenersOf(place)[type] || []).length));
    const inPage = places.slice(4);
    return {
      stops: document.body ? keyboard.reachable().length : 0,
      keys: hears(keyboard.KEYS, places),
      focus: hears([...keyboard.LEAVING, ...keyboard.COMING], places),
      slow: hears([...keyboard.LEAVING, ...keyboard.COMING], inPage),
    };
  },

  reachable() {
    return [...document.querySelectorAll(keyboard.STOPS)].filter((e) => e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }) && !e.closest('[inert]'));
  },

  active() {
    let at = document.activeElement;
    while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
    return at && at !== document.body && at !== document.documentElement ? at : null;
  },

  // Ready for keys at the top of the page.
  begin() {
    if (!guard.hold() || !congmo.toTheTop()) return false;
    const walk = window.congmoTabs = { steps: [], came: [] };
    window.addEventListener('focus', (event) => { if (event.target.nodeType === 1) walk.came.push(event.composedPath()[0]); }, true);
    // Scripts may have moved the focus after the last key.
    window.addEventListener('keydown', (event) => { if (event.key === 'Tab' && walk.steps.length && keyboard.active() && keyboard.active() !== walk.steps.at(-1).at) keyboard.note(walk); }, true);
    window.addEventListener('keyup', (event) => { if (event.key === 'Tab') keyboard.note(walk); }, true);
    return true;
  },

  // What the page's scripts do a moment after a key is done when this comes back.
  rest() {
    return guard.wait(40);
  },

  note(walk) {
    const at = keyboard.active();
    const dropped = !at && walk.came.length ? walk.came.at(-1) : null;
    walk.steps.push({ at, dropped, notes: window.congmoHeld.notes.splice(0) });
    walk.came = [];
  },

  // Where the walk stands: `left` the page, `held` by some stops, or still `going`.
  state() {
    const { steps } = window.congmoTabs;
    const seen = new Map();
    let within = 0;
    for (let number = 0; number < steps.length; number++) {
      const { at, dropped } = steps[number];
      if (!at && !dropped) return keyboard.answer('left', number);
      within = number && at === steps[number - 1].at ? within + 1 : 0;
      if (at && at.matches(keyboard.MANY) && within < 60) continue;
      if (seen.has(at || dropped) && at) return keyboard.answer('held', number, seen.get(at));
      seen.set(at || dropped, number);
    }
    return keyboard.answer('going', steps.length);
  },

  answer(end, number, since = 0) {
    const walk = window.congmoTabs;
    walk.cycle = end === 'held' ? [...new Set(walk.steps.slice(since, number).map((step) => step.at).filter(Boolean))] : [];
    walk.walked = walk.steps.slice(0, number);
    return { end, stops: number, holding: walk.cycle.length, dialog: walk.cycle.length > 0 && Boolean(keyboard.dialog(walk.cycle)) };
  },

  dialog(cycle) {
    const around = cycle[0].closest('dialog, [role=dialog], [role=alertdialog], [aria-modal=true]');
    return around && cycle.every((one) => around.contains(one)) ? around : null;
  },

  // --- Ways out ----------------------------------------------------------------------------------------------------

  // Puts the keyboard back where it is held.
  intoCycle() {
    const { cycle } = window.congmoTabs;
    const first = cycle.find((one) => one.isConnected);
    if (!first) return false;
    if (!cycle.includes(keyboard.active())) first.focus();
    return true;
  },

  // Out, when it stands outside of what holds it, or what holds it is gone.
  isOut() {
    const { cycle } = window.congmoTabs;
    const at = keyboard.active();
    return !at || !cycle.includes(at) || cycle.every((one) => !one.checkVisibility());
  },

  // Keys that the page names as a way out, such as Esc, M, Ctrl+M: in sight of everybody.
  advertised() {
    const told = document.body.innerText + ' ' + [...document.querySelectorAll('[aria-label], [title]')].map((e) => `${e.getAttribute('aria-label') || ''} ${e.title}`).join(' ');
    const named = /(?:press|hit|use|type|nhấn|bấm|ấn|gõ|dùng)\s+(?:the\s+|on\s+)?(?:phím\s+|tổ hợp\s+(?:phím\s+)?)?[«"'“`(]?((?:(?:ctrl|control|alt|shift)\s*[+-]\s*)*(?:esc(?:ape)?|f\d{1,2}|[a-z0-9]))(?![\p{L}\d])/giu;
    return [...new Set([...told.matchAll(named)].map((match) => match[1].toLowerCase().replace(/\s+/g, '').replace('control', 'ctrl').replace(/-/g, '+').replace(/escape/, 'esc')))].slice(0, 5);
  },

  // Presses what looks like the way out of a dialog.
  closeDialog() {
    const around = keyboard.dialog(window.congmoTabs.cycle);
    const buttons = around ? [...around.querySelectorAll('button, [role=button], a[href], input[type=button], input[type=submit]')] : [];
    for (const button of buttons) {
      button.click();
      if (!around.isConnected || !around.checkVisibility()) return true;
    }
    return false;
  },

  holder() {
    const [first] = window.congmoTabs.cycle;
    return congmo.place(first, { all: keyboard.reachable().length });
  },

  // --- What focus alone sets off ------------------------------------------------------------------------------------

  // Focuses once more each stop at which something happened, and tells what happens again.
  async again() {
    const walked = window.congmoTabs.walked || [];
    const suspects = walked.filter((step) => step.dropped || step.notes.some(keyboard.isChangeOfContext)).map((step) => step.dropped || step.at).filter(Boolean);
    const told = [];
    for (const stop of [...new Set(suspects)].slice(0, 10)) {
      if (!stop.isConnected) continue;
      const place = congmo.place(stop);
      stop.blur();
      await guard.wait(30);
      window.congmoHeld.notes.length = 0;
      stop.focus();
      await guard.wait(40);
      const note = window.congmoHeld.notes.find(keyboard.isChangeOfContext);
      if (note) told.push({ ...place, kind: 'changes', does: note.detail ? `${note.what}: ${note.detail}` : note.what });
      else if (!keyboard.active() && stop.checkVisibility() && stop.tabIndex >= 0) told.push({ ...place, kind: 'dropped', does: '' });
    }
    return told;
  },

  isChangeOfContext(note) {
    return ['leaves', 'sends', 'opens window', 'says', 'closes window', 'prints'].includes(note.what);
  },

  // --- Keys without any other -----------------------------------------------------------------------------------------

  // True where scripts hear keys wherever the keyboard stands. Runs in the console.
  hearsEverywhere(listenersOf) {
    return [window, document, document.documentElement, document.body].some((place) => place && keyboard.KEYS.some((type) => (listenersOf(place)[type] || []).length));
  },

  // Notes for each key by itself what happens between its going down and the next.
  async beginKeys() {
    if (!guard.hold()) return false;
    await guard.learnWhatMoves();
    document.activeElement?.blur();
    guard.watch();
    const heard = window.congmoKeys = [];
    let last = '';
    const at = { x: scrollX, y: scrollY };
    const note = window.congmoNoteKey = () => {
      const focus = keyboard.active();
      const does = guard.watched(null) || (focus ? `moves to ${congmo.selector(focus)}` : scrollX !== at.x || scrollY !== at.y ? 'scrolls' : '');
      if (focus) focus.blur();
      Object.assign(at, { x: scrollX, y: scrollY });
      if (does && last) heard.push({ key: last, does });
    };
    // Scripts that hear the key's coming up do so after this: their doing is noted at the next key.
    window.addEventListener('keydown', (event) => { note(); last = event.key; }, true);
    window.addEventListener('keyup', note, true);
    return true;
  },

  heardKeys() {
    window.congmoNoteKey();
    return window.congmoKeys.splice(0);
  },

  // A control that speaks of shortcuts may turn them off or change them.
  speaksOfShortcuts() {
    return [...document.querySelectorAll('a[href], button, input, select, [role=button], label, summary')].some((control) =>
      /shortcut|hot ?key|phím tắt|phím nóng/i.test(`${control.textContent} ${control.value || ''} ${control.getAttribute('aria-label') || ''} ${control.title}`));
  },

  // --- Covered --------------------------------------------------------------------------------------------------------

  // Stops that lie wholly under something that stays in its place, on a walk down and on one up.
  covered() {
    const staying = [...document.querySelectorAll('body *')].filter((e) => /^(fixed|sticky)$/.test(getComputedStyle(e).position) && keyboard.covers(e));
    if (!staying.length) return { staying: 0, stops: [] };
    const still = new CSSStyleSheet();
    still.replaceSync('* { scroll-behavior: auto !important; transition: none !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
    const stops = keyboard.reachable().filter((stop) => !staying.some((one) => one.contains(stop))).slice(0, 300);
    const found = new Map();
    for (const stop of [...stops, ...stops.toReversed()]) {
      stop.focus();
      const cover = document.activeElement === stop ? keyboard.coverOf(stop, staying) : null;
      if (cover && !found.has(stop)) found.set(stop, cover);
    }
    document.activeElement?.blur();
    return { staying: staying.length, stops: [...found].map(([stop, cover]) => congmo.place(stop, { by: congmo.selector(cover), sure: keyboard.isSolid(cover) })) };
  },

  covers(element) {
    const box = element.getBoundingClientRect();
    return box.width > 20 && box.height > 10 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  },

  coverOf(stop, staying) {
    const box = stop.getBoundingClientRect();
    const left = Math.max(0, box.left), right = Math.min(innerWidth, box.right), top = Math.max(0, box.top), bottom = Math.min(innerHeight, box.bottom);
    if (right - left < 2 || bottom - top < 2) return null;
    const covers = new Set();
    for (const x of [0.02, 0.25, 0.5, 0.75, 0.98]) {
      for (const y of [0.05, 0.5, 0.95]) {
        const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
        const cover = hit && !stop.contains(hit) && !hit.contains(stop) && staying.find((one) => one.contains(hit));
        if (!cover) return null;
        covers.add(cover);
      }
    }
    return [...covers][0];
  },

  isSolid(cover) {
    return [cover, ...cover.querySelectorAll('*')].some((e) => {
      const style = getComputedStyle(e);
      const box = e.getBoundingClientRect(), whole = cover.getBoundingClientRect();
      return box.width >= whole.width * 0.9 && box.height >= whole.height * 0.9 && style.opacity === '1' && (/^rgb\(/.test(style.backgroundColor) || style.backgroundImage !== 'none');
    });
  },
};
