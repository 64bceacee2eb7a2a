// Runs in every page before its own scripts: keeps note of what the page sets going by the clock. The page behaves as without it.
(() => {
  if (window.congmoClock) return;
  const { setInterval, clearInterval, setTimeout, clearTimeout, requestAnimationFrame } = window;
  const clock = { intervals: new Map(), timeouts: new Map(), media: new Set(), frame: 0, later: setTimeout.bind(window) };
  Object.defineProperty(window, 'congmoClock', { value: clock });

  window.setInterval = (act, delay, ...rest) => {
    const id = setInterval.call(window, act, delay, ...rest);
    clock.intervals.set(id, { act, delay: Number(delay) || 0 });
    return id;
  };
  window.clearInterval = (id) => {
    clock.intervals.delete(id);
    clearInterval.call(window, id);
  };
  window.setTimeout = (act, delay, ...rest) => {
    const run = typeof act === 'function' ? (...given) => { clock.timeouts.delete(id); act(...given); } : act;
    const id = setTimeout.call(window, run, delay, ...rest);
    clock.timeouts.set(id, { act, delay: Number(delay) || 0 });
    return id;
  };
  window.clearTimeout = (id) => {
    clock.timeouts.delete(id);
    clearTimeout.call(window, id);
  };
  window.requestAnimationFrame = (act) => {
    clock.frame = performance.now();
    return requestAnimationFrame.call(window, act);
  };

  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function (...given) {
    clock.media.add(this);
    return play.apply(this, given);
  };

  // What the page itself has set going by the time that it is loaded; later timers may be those of a check.
  clock.loaded = () => {
    clock.own = {
      intervals: [...clock.intervals.values()],
      timeouts: [...clock.timeouts.values()].filter((timer) => timer.delay >= 100),
      frames: performance.now() - clock.frame < 120 && clock.frame > 0,
    };
  };
})();
