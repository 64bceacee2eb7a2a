// What moves, sounds or comes to an end by itself. The page is watched only where its clock, animations or media give reason to. Needs page.js and guard.js.
const motion = {

  watched: 5600,

  // Sound may last three seconds.
  listened: 3300,

  beat: 250,

  // Watches once and keeps what was seen; says how long it took.
  async watch() {
    if (!window.congmoSeen) {
      const start = performance.now();
      window.congmoSeen = await motion.look();
      window.congmoSeen.took = performance.now() - start;
    }
    return { took: window.congmoSeen.took, fast: window.congmoSeen.fast };
  },

  async look() {
    if (!document.body) return { moving: [], sounds: [], gone: [], fast: false };
    const clock = window.congmoClock || {};
    const own = clock.own || { intervals: [], timeouts: [], frames: false };
    const animations = motion.animations();
    const pictures = await motion.pictures();
    const media = motion.media();
    const ticking = own.frames || own.intervals.length > 0 || own.timeouts.some((timer) => timer.delay <= 60000);
    const leaves = motion.limits().some((limit) => limit.seconds < 12);
    const seen = (ticking || media.length) && !leaves ? await motion.observe(own, ticking) : { moving: [], gone: [] };
    const moving = [...animations, ...pictures, ...motion.films(media), ...seen.moving];
    const fast = moving.some((one) => one.fast) || own.frames && seen.moving.length > 0;
    return { moving: motion.outermost(moving), sounds: media.filter(motion.sounds), gone: seen.gone, fast };
  },

  outermost(moving) {
    return moving.filter((one) => !moving.some((other) => other !== one && other.element !== one.element && other.element.contains(one.element)))
      .filter((one, at, all) => all.findIndex((other) => other.element === one.element) === at);
  },

  isSeen(element) {
    const box = element.getBoundingClientRect();
    return element.checkVisibility({ opacityProperty: false, visibilityProperty: true }) && box.width * box.height >= 100 && box.right + scrollX > 0 && box.bottom + scrollY > 0;
  },

  // Signs that something is under way are not content that distracts from other content.
  isProgress(element) {
    return Boolean(element.closest('progress, meter, [role=progressbar], [role=meter], [aria-busy=true], [class*=spin i], [class*=load i], [class*=skeleton i], [class*=progress i]'));
  },

  // --- Animations, pictures, films --------------------------------------------------------------------------------

  animations() {
    return document.getAnimations().flatMap((animation) => {
      const effect = animation.effect;
      const element = effect && effect.target;
      if (animation.playState !== 'running' || !element || !element.isConnected || !(animation instanceof CSSAnimation || effect instanceof KeyframeEffect)) return [];
      const timing = effect.getComputedTiming();
      const box = element.getBoundingClientRect();
      if (timing.endTime <= 5000 || !motion.isSeen(element) || motion.isProgress(element) || box.width < 24 && box.height < 24 || !motion.changesLook(effect)) return [];
      return [{ element, how: 'animation', fast: timing.duration <= 700, stopped: () => animation.playState !== 'running' || !element.isConnected || !motion.isSeen(element) }];
    });
  },

  changesLook(effect) {
    const frames = effect.getKeyframes();
    const names = new Set(frames.flatMap((frame) => Object.keys(frame)).filter((name) => !['offset', 'computedOffset', 'easing', 'composite'].includes(name)));
    return [...names].some((name) => new Set(frames.map((frame) => frame[name]).filter((value) => value !== undefined)).size > 1);
  },

  async pictures() {
    const drawn = [...document.querySelectorAll('svg animate, svg animateTransform, svg animateMotion')].filter((part) => {
      const svg = part.ownerSVGElement;
      const endless = part.getAttribute('repeatCount') === 'indefinite' || part.getAttribute('repeatDur') === 'indefinite' || parseFloat(part.getAttribute('dur')) > 5;
      return svg && endless && !/click|mouse|focus/.test(part.getAttribute('begin') || '') && !svg.animationsPaused() && motion.isSeen(svg) && !motion.isProgress(svg);
    }).map((part) => ({ element: part.ownerSVGElement, how: 'picture', stopped: () => part.ownerSVGElement.animationsPaused() || !motion.isSeen(part.ownerSVGElement) }));
    const images = [...document.images].filter((image) => image.complete && /\.(gif|webp|apng)([?#]|$)|^data:image\/(gif|webp|apng)/i.test(image.currentSrc)
      && image.width >= 16 && image.height >= 16 && motion.isSeen(image) && !motion.isProgress(image)).slice(0, 20);
    const known = await Promise.all(images.map(async (image) => ({ image, source: image.currentSrc, ...await motion.film(image.currentSrc) })));
    return [...drawn, ...known.filter((one) => one.lasts > 5000)
      .map(({ image, source, fast }) => ({ element: image, how: 'picture', fast, stopped: () => image.currentSrc !== source || !motion.isSeen(image) }))];
  },

  // How long a picture moves, in milliseconds; 0 for one that stands still or cannot be read.
  async film(address) {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(1500) });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const type = bytes[0] === 0x47 ? 'image/gif' : bytes[0] === 0x89 ? 'image/png' : 'image/webp';
      const decoder = new ImageDecoder({ data: bytes, type });
      await decoder.tracks.ready;
      await decoder.completed;
      const track = decoder.tracks.selectedTrack;
      if (!track.animated || track.frameCount < 2) return { lasts: 0 };
      const one = await decoder.decode({ frameIndex: 1 });
      const each = (one.image.duration || 100000) / 1000;
      return { lasts: track.repetitionCount === Infinity ? Infinity : each * track.frameCount * (track.repetitionCount + 1), fast: each <= 330 };
    } catch {
      return { lasts: 0 };
    }
  },

  media() {
    return [...new Set([...document.querySelectorAll('audio, video'), ...(window.congmoClock ? window.congmoClock.media : [])])].filter((medium) => !medium.paused && !medium.ended);
  },

  films(media) {
    return media.filter((film) => film.localName === 'video' && !film.controls && motion.lasts(film) > 5 && motion.isSeen(film))
      .map((film) => ({ element: film, how: 'film', fast: true, stopped: () => film.paused || !motion.isSeen(film) }));
  },

  // In seconds; an address may name a part of the recording only.
  lasts(medium) {
    const part = /#t=([\d.]*),([\d.]+)/.exec(medium.currentSrc);
    if (medium.loop) return Infinity;
    return part ? part[2] - (part[1] || 0) : medium.duration;
  },

  // Called after the watch: still playing, long enough, and not silent.
  sounds(medium) {
    return !medium.paused && !medium.ended && !medium.muted && medium.volume > 0 && medium.webkitAudioDecodedByteCount > 0
      && motion.lasts(medium) > 3 && medium.congmoLoud !== false;
  },

  // A recording may have a sound track on which nothing is heard. Recordings of other sites do not let themselves be heard.
  listen(media) {
    const ears = media.flatMap((medium) => {
      try {
        const context = new AudioContext();
        const ear = context.createAnalyser();
        context.createMediaStreamSource(medium.captureStream()).connect(ear);
        const heard = new Float32Array(ear.fftSize);
        medium.congmoLoud = false;
        return [() => { ear.getFloatTimeDomainData(heard); if (context.state !== 'running' || heard.some((sample) => Math.abs(sample) > 0.002)) medium.congmoLoud = true; }];
      } catch {
        return [];
      }
    });
    return () => ears.forEach((ear) => ear());
  },

  // --- What changes by the clock ----------------------------------------------------------------------------------

  wait(milliseconds) {
    const later = window.congmoClock ? window.congmoClock.later : setTimeout;
    return new Promise((done) => later(done, milliseconds));
  },

  async observe(own, ticking) {
    const looks = new Map();
    const note = (record) => {
      const element = record.target.nodeType === 1 ? record.target : record.target.parentElement;
      if (element && element !== document.body && element !== document.documentElement && !element.closest('head, script, style') && looks.size < 80 && !looks.has(element)) {
        looks.set(element, { last: motion.appearance(element), changes: [], seen: false });
      }
    };
    const notices = motion.notices();
    const observer = new MutationObserver((records) => records.forEach(note));
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['style', 'class', 'src', 'hidden', 'transform', 'd', 'x', 'y', 'cx', 'cy', 'fill', 'color', 'bgcolor'] });
    const hear = motion.listen(motion.media());
    const start = performance.now();
    while (performance.now() - start < (ticking ? motion.watched : motion.listened)) {
      await motion.wait(motion.beat);
      motion.sample(looks, performance.now() - start);
      hear();
    }
    if (ticking) await motion.hasten(own, looks);
    observer.disconnect();
    const moving = [...looks].filter(([element, look]) => look.seen && motion.keepsChanging(look) && !motion.isProgress(element) && motion.isBesideOthers(element))
      .map(([element, look]) => motion.changing(element, look));
    return { moving: motion.innermostText(moving), gone: notices.filter((element) => !element.isConnected || !motion.isSeen(element)) };
  },

  changing(element, look) {
    return {
      element, how: look.text ? 'text' : 'look', fast: look.changes.length > 15, timer: Boolean(element.closest('[role=timer], time, [class*=countdown i], [class*=timer i], [class*=clock i], [id*=countdown i], [id*=timer i], [id*=clock i]')),
      stopped: () => !element.isConnected || !motion.isSeen(element),
    };
  },

  // Where text changes inside of text, the part alone is what changes.
  innermostText(moving) {
    return moving.filter((one) => !moving.some((other) => other !== one && one.element.contains(other.element) && one.how === 'text' && other.how === 'text'));
  },

  sample(looks, time) {
    for (const [element, look] of looks) {
      if (!element.isConnected) continue;
      const now = motion.appearance(element);
      if (now.seen) look.seen = true;
      if (now.text !== look.last.text && now.text.trim() && look.last.text.trim()) look.text = true;
      if (now.all !== look.last.all) look.changes.push(time);
      look.last = now;
    }
  },

  appearance(element) {
    const seen = motion.isSeen(element);
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const text = element.textContent;
    const place = [box.left + scrollX, box.top + scrollY, box.width, box.height].map(Math.round);
    const look = [style.visibility, style.display, style.opacity, style.color, style.backgroundColor, style.backgroundImage, style.fill, element.currentSrc || ''];
    return { seen, text, all: [seen, text, ...place, ...look].join('|') };
  },

  keepsChanging(look) {
    return look.changes.length >= 3 && look.changes.at(-1) >= 4500;
  },

  isBesideOthers(element) {
    return document.body.innerText.trim() !== (element.innerText || '').trim();
  },

  // What comes back only after seconds is called a few times at once instead of waiting for it.
  async hasten(own, looks) {
    const slow = own.intervals.filter((timer) => timer.delay > 1800 && timer.delay <= 120000 && typeof timer.act === 'function' && !motion.leads.test(String(timer.act))).slice(0, 10);
    for (let time = 0; time < 4 && slow.length; time++) {
      slow.forEach((timer) => { try { timer.act(); } catch { /* a script of the page's own that fails */ } });
      await motion.wait(motion.beat * 2);
      motion.sample(looks, motion.watched + time);
    }
  },

  // --- What goes away ---------------------------------------------------------------------------------------------

  notices() {
    return [...document.querySelectorAll('[role=alert], [role=status], [role=alertdialog], [class*=alert i], [class*=toast i], [class*=notice i], [class*=notification i]')]
      .filter((element) => element.textContent.trim().length > 9 && motion.isSeen(element) && !element.querySelector('img, video')).slice(0, 20);
  },

  gone() {
    return window.congmoSeen.gone.map((element) => congmo.place(element, { text: element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60) }));
  },

  hasTimers() {
    const own = (window.congmoClock || {}).own;
    return Boolean(own) && own.intervals.length + own.timeouts.length > 0;
  },

  leads: /\blocation\s*(\.\s*href\s*)?=(?!=)|\blocation\s*\.\s*(replace|assign|reload)\s*\(|\bhistory\s*\.\s*(back|forward|go)\s*\(|\.submit\s*\(\s*\)|(?<![\w.])navigate\s*\(/,

  // Timers of the page that lead away or load it anew.
  limits() {
    const own = (window.congmoClock || {}).own || { intervals: [], timeouts: [] };
    const maybe = /\bif\b|\?|&&|\bconfirm\b|\bswitch\b/;
    return [...own.timeouts, ...own.intervals].filter((timer) => timer.delay >= 1000 && timer.delay <= 72000000 && motion.leads.test(String(timer.act)))
      .map((timer) => ({ seconds: Math.round(timer.delay / 1000), sure: !maybe.test(String(timer.act).replace(/=>/g, '')) }));
  },

  // --- Ways to stop it --------------------------------------------------------------------------------------------

  stops: /stop|pause|halt|freeze|hide|turn off|mute|silence|close|dừng|ngừng|tắt|ẩn|đóng|⏸|❚❚|⏹|🔇/i,
  steers: /frequen|speed|slower|control|interval|setting|volume|tốc độ|chậm|điều khiển|điều chỉnh|tuỳ chỉnh|tùy chỉnh|cài đặt|âm lượng|tần suất/i,

  name(control) {
    const labels = [...(control.labels || [])].map((label) => label.textContent).join(' ');
    const label = control.getAttribute('aria-label') || (control.getAttribute('aria-labelledby') || '').split(/\s+/).map((id) => (document.getElementById(id) || {}).textContent || '').join(' ');
    return [label, labels, control.textContent, control.value, control.title, ...[...control.querySelectorAll('img')].map((image) => image.alt)].filter(Boolean).join(' ');
  },

  controls(words) {
    return [...document.querySelectorAll('button, [role=button], [role=switch], input, select, summary, a[href^="#"], a[href^="javascript:"], a[onclick]')]
      .filter((control) => control.type !== 'hidden' && control.checkVisibility() && !control.disabled && words.test(motion.name(control)));
  },

  // For each moving place: stopped by a control, steered by one, perhaps by one beside it, or by none.
  async judge() {
    const seen = window.congmoSeen;
    const moving = seen.moving.slice(0, 10);
    if (!moving.length) return { places: [], touched: Boolean(window.congmoTouched) };
    const stop = motion.controls(motion.stops).filter((control) => control.localName === 'button' || control.type === 'button' || control.getAttribute('role') === 'button');
    const steer = [...motion.controls(motion.steers), ...motion.controls(motion.stops).filter((control) => !stop.includes(control))];
    const touched = stop.length > 0;
    window.congmoTouched = window.congmoTouched || touched;
    // A control of such a name may also send or lead elsewhere.
    if (touched && guard.hold()) for (const control of stop.slice(0, 3)) control.click();
    if (touched) await motion.rest(moving);
    const places = moving.map((one) => congmo.place(one.element, {
      how: one.how, text: (one.element.textContent || one.element.alt || '').trim().replace(/\s+/g, ' ').slice(0, 60),
      verdict: touched && one.rested ? 'stopped' : touched ? 'keeps-on' : steer.length ? 'stopped' : one.timer ? 'essential' : motion.hasButtonBeside(one.element) ? 'button' : 'none',
    }));
    return { places, touched: Boolean(window.congmoTouched) };
  },

  // After the controls were pressed: which places have come to rest.
  async rest(moving) {
    await motion.wait(150);
    const before = moving.map((one) => motion.appearance(one.element).all);
    const changes = moving.map(() => 0);
    const slow = ((window.congmoClock || {}).own || { intervals: [] }).intervals.some((timer) => timer.delay > 900);
    for (let time = 0; time < (slow ? 12 : 6); time++) {
      await motion.wait(motion.beat);
      moving.forEach((one, at) => { const now = motion.appearance(one.element).all; if (now !== before[at]) { changes[at]++; before[at] = now; } });
    }
    moving.forEach((one, at) => { one.rested = one.stopped() || ['text', 'look'].includes(one.how) && changes[at] === 0; });
  },

  hasButtonBeside(element) {
    for (let at = element, up = 0; at && at !== document.body && up < 4; at = at.parentElement, up++) {
      if (at.querySelector('button, [role=button], input[type=button], input[type=checkbox]')) return true;
    }
    return false;
  },

  async judgeSounds() {
    const places = [];
    const stop = motion.controls(motion.stops);
    let touched = false;
    for (const medium of window.congmoSeen.sounds) {
      const own = medium.controls && medium.isConnected && motion.isSeen(medium);
      if (!own && stop.length && !touched) {
        if (guard.hold()) stop.filter((control) => control.localName === 'button' || control.type === 'button').slice(0, 3).forEach((control) => control.click());
        touched = window.congmoTouched = true;
        await motion.wait(300);
      }
      const verdict = own || touched && !motion.sounds(medium) ? 'stopped' : stop.length || motion.controls(motion.steers).length ? 'keeps-on' : 'none';
      places.push(congmo.place(medium.isConnected ? medium : document.documentElement, { verdict }));
    }
    return { places };
  },
};
