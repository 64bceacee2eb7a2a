// Fills in and chooses, and watches whether the page stays. Needs page.js and guard.js.
const choices = {

  FIELDS: 'select, textarea, input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset], [type=file], [type=password])',

  fields() {
    return [...document.querySelectorAll(choices.FIELDS)].filter((field) => !field.disabled && !field.readOnly && field.checkVisibility({ visibilityProperty: true }) && !field.closest('[inert]')).slice(0, 80);
  },

  // Null where there is no field. First all together; one by one only when something happened a moment later.
  async change() {
    const fields = choices.fields();
    if (!fields.length) return null;
    if (!guard.hold()) return 'free';
    const told = fields.map((field) => choices.changeOne(field)).filter(Boolean);
    const before = window.congmoHeld.notes.length;
    await guard.wait(60);
    if (window.congmoHeld.notes.slice(before).some(choices.isChangeOfContext)) {
      for (const field of fields.slice(0, 20)) {
        const place = congmo.place(field);
        choices.changeOne(field);
        window.congmoHeld.notes.length = 0;
        await guard.wait(60);
        const note = window.congmoHeld.notes.find(choices.isChangeOfContext);
        if (note && !told.some((one) => one.selector === place.selector)) told.push(choices.tell(field, place, note));
      }
    }
    return told;
  },

  changeOne(field) {
    if (!field.isConnected) return null;
    const place = congmo.place(field);
    field.focus();
    window.congmoHeld.notes.length = 0;
    const set = choices.set(field);
    const jumped = document.activeElement !== field && document.activeElement !== document.body && document.activeElement?.matches('input, select, textarea, button, a');
    const to = jumped ? congmo.selector(document.activeElement) : '';
    field.blur();
    const note = window.congmoHeld.notes.find(choices.isChangeOfContext);
    if (!set) return null;
    return note ? choices.tell(field, place, note) : to ? { ...place, kind: 'jumps', does: to } : null;
  },

  tell(field, place, note) {
    return { ...place, kind: choices.isWarned(field) ? 'warned' : 'changes', does: note.detail ? `${note.what}: ${note.detail}` : note.what };
  },

  isChangeOfContext(note) {
    return ['leaves', 'sends', 'opens window', 'closes window'].includes(note.what);
  },

  // Sets another value as a reader would, with the events that follow. False where there is no other.
  set(field) {
    if (field.type === 'checkbox' || field.type === 'radio') {
      field.click();
      return true;
    }
    if (field.localName === 'select') {
      const other = [...field.options].filter((option) => !option.disabled && !option.selected && !option.parentElement.disabled);
      const chosen = other.find((option) => option.value) || other[0];
      if (!chosen) return false;
      field.value = chosen.value;
      chosen.selected = true;
    } else {
      choices.write(field, choices.sample(field));
    }
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'a' }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  },

  // Past what frameworks lay over the field's value.
  write(field, value) {
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
    if (setter) setter.call(field, value); else field.value = value;
  },

  sample(field) {
    const samples = { email: 'an@vi-du.vn', url: 'https://vi-du.vn/', number: field.min || '1', range: field.max || '60', date: '2024-05-20', time: '07:30',
      month: '2024-05', week: '2024-W20', 'datetime-local': '2024-05-20T07:30', color: '#336699', tel: '0912345678' };
    const text = samples[field.type] ?? 'Nguyễn';
    return field.maxLength > 0 ? text.slice(0, field.maxLength) : text;
  },

  // Words before or in the field's label that tell what will happen.
  isWarned(field) {
    const described = (field.getAttribute('aria-describedby') || '').split(/\s+/).map((id) => document.getElementById(id)?.textContent || '');
    const near = [...(field.labels || [])].map((label) => label.textContent);
    const around = field.closest('form, fieldset, p, div, section');
    const text = [...near, ...described, field.title, field.getAttribute('aria-label') || '', around && around.textContent.length < 600 ? around.textContent : ''].join(' ');
    return /tự động|lập tức|ngay khi|chuyển (ngay|sang|tới|đến)|cửa sổ mới|thẻ mới|tải lại|automatic|as soon as|immediately|will (open|load|reload|submit|take|change)|new (window|tab)|when you (select|choose)|reloads?/i.test(text);
  },
};
