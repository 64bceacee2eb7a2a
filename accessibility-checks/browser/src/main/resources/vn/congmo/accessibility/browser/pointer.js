// What answers to a pointer, and whether the keyboard can do the same. Needs page.js and guard.js, and the console's getEventListeners.
const pointer = {

  PRESSES: ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'],
  KEYS: ['keydown', 'keyup', 'keypress'],
  NATIVE: 'a[href], area[href], button, input, select, textarea, summary, option, audio[controls], video[controls], iframe, object, embed, label, label *',
  FOCUSABLE: 'a[href], area[href], button:not(:disabled), input:not(:disabled):not([type=hidden]), select:not(:disabled), textarea:not(:disabled), summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]:not([contenteditable=false])',

  // Finds what only a pointer reaches; says how much answers to a pointer at all. Runs in the console.
  find(listenersOf) {
    const all = [...document.querySelectorAll('body *')];
    const listening = all.map((element) => pointer.listening(element, listenersOf)).filter((one) => one.presses.length);
    const shared = new Set(listening.filter((one) => one.element.matches(pointer.FOCUSABLE)).flatMap((one) => one.presses.map(pointer.code)));
    window.congmoPointer = listening.filter((one) => pointer.isPointerOnly(one) && !one.presses.every((press) => shared.has(pointer.code(press))));
    return { listening: listening.length, found: window.congmoPointer.length };
  },

  listening(element, listenersOf) {
    const listeners = listenersOf(element);
    const of = (types) => types.flatMap((type) => (listeners[type] || []).map((one) => one.listener)).filter((one) => !pointer.isIdle(one));
    const props = element[Object.keys(element).find((key) => key.startsWith('__reactProps$'))] || {};
    const react = ['onClick', 'onMouseDown', 'onPointerDown'].map((name) => props[name]).filter((one) => one && !pointer.isIdle(one));
    return { element, presses: [...of(pointer.PRESSES), ...react], keys: of(pointer.KEYS).length + ['onKeyDown', 'onKeyUp'].filter((name) => props[name]).length };
  },

  code(listener) {
    return listener.handleEvent ? listener : String(listener);
  },

  // Does nothing but stop the event, or nothing at all.
  isIdle(listener) {
    if (typeof listener !== 'function') return false;
    const body = String(listener).replace(/^[^{]*\{|\}$/g, '');
    return String(listener).includes('{') && /^(\s*(\w+\s*\.\s*(preventDefault|stopPropagation|stopImmediatePropagation)\s*\(\s*\)|return(\s+(false|true))?|'use strict'|"use strict")\s*;?)*\s*$/.test(body);
  },

  isPointerOnly({ element, keys }) {
    if (element.closest(pointer.FOCUSABLE) || element.matches(pointer.NATIVE) || element.matches('form, fieldset, [aria-disabled=true], [inert], [inert] *')) return false;
    // Its presses are those of the controls in it, or it stands beside them.
    if (element.querySelector(pointer.FOCUSABLE + ', label')) return false;
    return keys === 0 && pointer.isPerceived(element) && !pointer.isBackdrop(element);
  },

  isPerceived(element) {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      && getComputedStyle(element).pointerEvents !== 'none';
  },

  // The dark ground behind a dialog, which closes it: a place, not a thing.
  isBackdrop(element) {
    const box = element.getBoundingClientRect();
    return !element.textContent.trim() && box.width >= innerWidth * 0.9 && box.height >= innerHeight * 0.9;
  },

  // Says that it is a control, by role, by the hand over it, or by a handler in its own markup.
  looksLikeControl(element) {
    return /^(button|link|checkbox|radio|switch|tab|menuitem|option)$/.test(element.getAttribute('role') || '')
      || getComputedStyle(element).cursor === 'pointer' || ['onclick', 'onmousedown', 'onmouseup', 'onpointerdown', 'ondblclick'].some((name) => element.hasAttribute(name));
  },

  saysSomething(element) {
    return Boolean(element.textContent.trim() || element.getAttribute('aria-label') || element.getAttribute('title')
      || element.matches('img, svg, canvas') || element.querySelector('img, svg, canvas') || getComputedStyle(element).backgroundImage !== 'none');
  },

  // Presses each place with the pointer. Nothing happens: then nobody misses anything.
  async press(most) {
    if (!guard.hold()) return null;
    await guard.learnWhatMoves();
    const pressed = [];
    for (const { element } of window.congmoPointer.slice(0, most)) {
      if (!element.isConnected || !pointer.isPerceived(element)) continue;
      const place = congmo.place(element);
      const effects = await guard.effects(() => pointer.pressOn(element));
      const does = guard.told(effects, element);
      if (does) pressed.push({ ...place, does, sure: pointer.looksLikeControl(element) && pointer.saysSomething(element) && !pointer.otherWay(element, effects) });
    }
    return pressed;
  },

  pressOn(element) {
    const box = element.getBoundingClientRect();
    const at = { bubbles: true, cancelable: true, composed: true, view: window, clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, button: 0 };
    element.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerId: 1, isPrimary: true, buttons: 1 }));
    element.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }));
    element.dispatchEvent(new PointerEvent('pointerup', { ...at, pointerId: 1, isPrimary: true }));
    element.dispatchEvent(new MouseEvent('mouseup', at));
    element.dispatchEvent(new MouseEvent('click', { ...at, detail: 1 }));
  },

  // A link to the same place, or a control that says that it governs what changed.
  otherWay(element, effects) {
    const links = new Set([...document.querySelectorAll('a[href], area[href]')].filter((link) => link.checkVisibility()).map((link) => link.href));
    if (effects.notes.some((note) => links.has(note.detail))) return true;
    const governed = [...document.querySelectorAll('[aria-controls]')].filter((control) => control.matches(pointer.FOCUSABLE) && control !== element)
      .flatMap((control) => control.getAttribute('aria-controls').split(/\s+/)).map((id) => document.getElementById(id)).filter(Boolean);
    return effects.changed.map((record) => record.target).some((node) => governed.some((place) => place.contains(node) || node.contains(place) && node !== document.body)
      || node.matches && node.matches('input, select, textarea, details, dialog'));
  },

  // --- Enter and Space ----------------------------------------------------------------------------------------------

  // Things made into controls by script, on which the keyboard can stand. Runs in the console.
  findMade(listenersOf) {
    const hears = (place) => pointer.KEYS.some((type) => (listenersOf(place)[type] || []).length);
    const heard = (element) => {
      for (let at = element; at; at = at.parentNode || at.host) if (hears(at)) return true;
      return hears(window);
    };
    window.congmoMade = [...document.querySelectorAll('body [tabindex]')].filter((element) => pointer.isMade(element, listenersOf))
      .map((element) => ({ element, heard: heard(element) }));
    return window.congmoMade.map((made) => made.heard);
  },

  isMade(element, listenersOf) {
    const role = element.getAttribute('role') || '';
    if (element.tabIndex < 0 || element.matches('a[href], area[href], button, input, select, textarea, summary, iframe, audio, video, [contenteditable], [aria-disabled=true]')) return false;
    if (!pointer.isPerceived(element) || !pointer.saysSomething(element) || !/^(button|link|checkbox|switch|)$/.test(role)) return false;
    if (element.querySelector(pointer.FOCUSABLE)) return false;
    return role !== '' || pointer.listening(element, listenersOf).presses.length > 0;
  },

  // Puts the keyboard on one of them and watches.
  async stand(number) {
    if (!guard.hold()) return false;
    if (!window.congmoHeld.moving) await guard.learnWhatMoves();
    const { element } = window.congmoMade[number];
    if (!element.isConnected || !pointer.isPerceived(element)) return false;
    element.focus();
    await guard.wait(10);
    guard.watch();
    return true;
  },

  did(number) {
    return guard.watched(window.congmoMade[number].element) || (document.activeElement !== window.congmoMade[number].element ? 'moves the focus' : '');
  },

  // What a press of the pointer does there, where keys did nothing.
  async pressMade(number) {
    if (!guard.hold()) return null;
    if (!window.congmoHeld.moving) await guard.learnWhatMoves();
    const { element } = window.congmoMade[number];
    if (!element.isConnected) return null;
    const place = congmo.place(element);
    const effects = await guard.effects(() => pointer.pressOn(element));
    const does = guard.told(effects, element);
    return does ? { ...place, does, sure: pointer.looksLikeControl(element) && !pointer.otherWay(element, effects) } : null;
  },
};
