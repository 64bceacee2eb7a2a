// Keeps the page where it is while it is tried out, and notes what it does or would have done. Needs page.js.
const guard = {

  // Held until the page is loaded anew. False in a browser that cannot hold a page.
  hold() {
    if (window.congmoHeld) return true;
    if (!window.navigation) return false;
    const held = window.congmoHeld = { notes: [] };
    const note = (what, detail = '') => held.notes.push({ what, detail: String(detail).slice(0, 200) });
    navigation.addEventListener('navigate', (event) => guard.keepHere(event, note));
    window.addEventListener('submit', (event) => { event.preventDefault(); note('sends', event.target.action); });
    window.addEventListener('error', (event) => note('script error', event.message));
    HTMLFormElement.prototype.submit = function submit() { note('sends', this.action); };
    window.open = (address) => { note('opens window', address); return null; };
    window.close = () => note('closes window');
    window.print = () => note('prints');
    window.alert = (text) => note('says', text);
    window.confirm = (text) => { note('says', text); return false; };
    window.prompt = (text) => { note('says', text); return null; };
    guard.keepToItself(note);
    return true;
  },

  // Jumps inside the page are let through.
  keepHere(event, note) {
    if (event.hashChange) return note('jumps', event.destination.url);
    if (event.destination.sameDocument) return note('shows', event.destination.url);
    if (!event.cancelable) return undefined;
    event.preventDefault();
    // The page's own scripts would take it for a move inside the page.
    event.stopImmediatePropagation();
    return note(event.formData ? 'sends' : 'leaves', event.destination.url);
  },

  // Requests by scripts get no answer.
  keepToItself(note) {
    const never = new Promise(() => {});
    window.fetch = (request) => { note('asks', request && request.url || request); return never; };
    XMLHttpRequest.prototype.send = function send() { note('asks'); };
    Navigator.prototype.sendBeacon = () => true;
    history.back = history.forward = history.go = () => note('leaves');
  },

  wait(milliseconds) {
    return new Promise((done) => setTimeout(done, milliseconds));
  },

  // Does something and tells what came of it: notes, changes of the document at once, and later ones in places that were still before.
  async effects(act, milliseconds = 40) {
    const moving = new Set(window.congmoHeld.moving || []);
    const observer = new MutationObserver(() => {});
    const later = [];
    const collect = () => observer.takeRecords();
    const watch = new MutationObserver((records) => later.push(...records));
    const all = { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true };
    const before = { notes: window.congmoHeld.notes.length, x: scrollX, y: scrollY, focus: document.activeElement };
    observer.observe(document, all);
    act();
    const atOnce = collect();
    observer.disconnect();
    watch.observe(document, all);
    await guard.wait(milliseconds);
    watch.disconnect();
    const changed = [...atOnce, ...later.filter((record) => !moving.has(record.target))].filter(guard.isChange);
    const playing = [...document.querySelectorAll('audio, video')].some((medium) => !medium.paused);
    return {
      notes: window.congmoHeld.notes.slice(before.notes),
      changed,
      scrolled: scrollX !== before.x || scrollY !== before.y,
      focused: document.activeElement !== before.focus && document.activeElement !== document.body ? document.activeElement : null,
      playing,
    };
  },

  // Places that change by themselves, so that no act is blamed for it.
  async learnWhatMoves(milliseconds = 60) {
    const moving = window.congmoHeld.moving = window.congmoHeld.moving || [];
    const watch = new MutationObserver((records) => moving.push(...records.map((record) => record.target)));
    watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    await guard.wait(milliseconds);
    watch.disconnect();
  },

  // Marks on the whole page («a mouse is used»), scripts and styles are nothing that a reader is given.
  isChange(record) {
    const target = record.target;
    if (target === document.documentElement || target === document.body) {
      return record.type === 'childList' && [...record.addedNodes, ...record.removedNodes].some((node) => node.nodeType === 3 ? node.data.trim() : node.nodeType === 1 && !node.matches('script, style, link'));
    }
    if (target.closest ? target.closest('head, script, style') : target.parentElement?.closest('head, script, style')) return false;
    if (record.type !== 'attributes') return true;
    if (record.target.getAttribute(record.attributeName) === record.oldValue) return false;
    return !/^(data-(focus|mouse|key|what)|tabindex$)/.test(record.attributeName);
  },

  // In a few words what an act did; empty when it did nothing for a reader. A new look of the thing itself is no more than an echo.
  told(effects, own) {
    const beside = effects.changed.filter((record) => record.target !== own || record.type !== 'attributes' || !/^(class|style)$/.test(record.attributeName));
    const said = effects.notes.map((note) => note.detail ? `${note.what}: ${note.detail}` : note.what);
    if (beside.length) said.push(`changes ${guard.where(beside[0].target)}`);
    if (effects.playing) said.push('plays');
    return said.join('; ');
  },

  where(node) {
    return congmo.selector(node.nodeType === 1 ? node : node.parentElement || document.body);
  },

  // --- Watching over keys that the driver presses ---------------------------------------------------------------------

  watch() {
    window.congmoWatch?.disconnect();
    const records = [];
    window.congmoWatch = new MutationObserver((more) => records.push(...more));
    window.congmoWatch.records = records;
    window.congmoHeld.notes.length = 0;
    window.congmoWatch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true });
  },

  // What happened since; in words.
  watched(own) {
    const moving = new Set(window.congmoHeld.moving || []);
    const changed = [...window.congmoWatch.records.splice(0), ...window.congmoWatch.takeRecords()].filter((record) => !moving.has(record.target)).filter(guard.isChange);
    return guard.told({ notes: window.congmoHeld.notes.splice(0), changed, playing: false }, own);
  },
};
