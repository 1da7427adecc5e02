// The whole form works from the keyboard.
import { focusItem } from './panel.js';

const items = () => [...document.querySelectorAll('.item')].filter(i => i.offsetParent !== null);
const current = () => document.activeElement?.closest?.('.item') ?? null;

function step(by) {
  const all = items();
  const item = current();
  const next = all[(item ? all.indexOf(item) : -1) + by];
  if (next) focusItem(next);
}

// The next item, from here on and then from the top, that can still change the verdict.
function nextOpen() {
  const open = (document.querySelector('[data-open]')?.dataset.open ?? '').split(' ').filter(Boolean);
  const all = [...document.querySelectorAll('.item')];
  const here = all.indexOf(current());
  const wanted = open.map(id => document.getElementById('i-' + id)).filter(Boolean);
  const next = wanted.find(i => all.indexOf(i) > here) ?? wanted[0];
  if (next) focusItem(next);
}

function choose(item, key) {
  const radio = item.querySelector(`input[type=radio][data-key="${key}"]`);
  if (!radio) return false;
  radio.focus();
  if (!radio.checked) {
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return true;
}

function inRadio(event, clear) {
  const item = current();
  if (!item || event.target.type !== 'radio') return false;
  if (/^[0-9]$/.test(event.key) || /^[uU]$/.test(event.key)) return choose(item, event.key.toLowerCase());
  if (event.key === 'Delete' || event.key === 'Backspace') {
    clear(item);
    return true;
  }
  return false;
}

function enter(event) {
  const tag = event.target.tagName;
  const item = current();
  if (!item || tag === 'BUTTON' || (tag === 'TEXTAREA' && !event.ctrlKey && !event.shiftKey)) return false;
  if (event.target.type === 'text' && event.target.value !== event.target.defaultValue) {
    event.target.dispatchEvent(new Event('change', { bubbles: true }));
  }
  step(event.shiftKey ? -1 : 1);
  return true;
}

export function startKeys(clear) {
  const help = document.getElementById('help');
  document.getElementById('help-open').addEventListener('click', () => help.showModal());
  document.addEventListener('keydown', event => {
    if (event.isComposing || event.keyCode === 229 || event.altKey || event.metaKey || help.open) return;
    const writes = event.target.matches('input[type=text], textarea');
    let done = false;
    if (event.key === 'F4') { nextOpen(); done = true; }
    else if (event.key === 'F8') { document.getElementById('register')?.focus(); done = true; }
    else if (event.key === 'Enter') done = enter(event);
    else if (event.key === '?' && !writes) { help.showModal(); done = true; }
    else if (!event.ctrlKey) done = inRadio(event, clear);
    if (done) event.preventDefault();
  });
}
