// Single keys at the desk: an enhancement that can be switched off (WCAG 2.1.4). Lists mark their links with data-item.
const help = document.querySelector('.keys');
const chosen = help?.querySelector('#keys-on');
const KEPT = 'mpp-desk-keys';

if (help) {
  help.hidden = false;
  chosen.checked = localStorage.getItem(KEPT) !== 'off';
  chosen.addEventListener('change', () => localStorage.setItem(KEPT, chosen.checked ? 'on' : 'off'));
}

const items = () => [...document.querySelectorAll('[data-item]')];
const current = () => document.activeElement?.closest('[data-list] > li')?.querySelector('[data-item]') ?? items()[0];

function walk(step) {
  const all = items();
  const at = all.indexOf(document.activeElement);
  all[Math.min(Math.max(at + step, 0), all.length - 1)]?.focus();
}

const keys = {
  j: () => walk(1),
  k: () => walk(-1),
  o: () => current()?.click(),
  x: () => current()?.closest('li')?.querySelector('[name=id]')?.click(),
  c: () => current()?.closest('li')?.querySelector('[data-claim]')?.click(),
  '/': () => document.querySelector('[data-key="/"]')?.focus(),
  '?': () => { help.open = !help.open; help.querySelector('summary').focus(); },
};

// One tick for all cases of the page.
const every = document.querySelector('#every');
if (every) {
  every.parentElement.hidden = false;
  every.addEventListener('change', () => {
    document.querySelectorAll('[name=id][form=batch]').forEach(pick => { pick.checked = every.checked; });
  });
}

document.addEventListener('keydown', event => {
  if (!chosen?.checked || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches('input:not([type=checkbox]), select, textarea')) return;
  const act = keys[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});
