// The form page: wires inputs to the save queue, and the answers of the server to the page.
import { SaveQueue } from './save.js';
import { apply } from './delta.js';
import { startKeys } from './keys.js';
import { startPanel } from './panel.js';

const queue = new SaveQueue(document.body.dataset.form, Number(document.body.dataset.version), apply);
const typing = new Map();
const PAUSE = { TEXT: 1500, LONG_TEXT: 1500, NUMBER: 700 };

const itemOf = element => element.closest('.item');
const sent = new WeakMap();

function send(item, value) {
  const id = item.dataset.item;
  clearTimeout(typing.get(id));
  typing.delete(id);
  if (sent.get(item) === value) return;
  sent.set(item, value);
  item.classList.toggle('answered', value.trim() !== '');
  queue.put(id, value, item.querySelector('.words').textContent);
}

function release(item) {
  item.querySelectorAll('.toggle').forEach(t => t.setAttribute('aria-pressed', 'false'));
}

for (const item of document.querySelectorAll('.item')) {
  const input = item.querySelector('input[type=text], textarea, select');
  if (input) sent.set(item, item.querySelector('.toggle[aria-pressed=true]')?.dataset.unknown ?? input.value);
}

document.addEventListener('change', event => {
  const item = itemOf(event.target);
  if (!item) return;
  if (event.target.value.trim() !== '') release(item);
  else if (item.querySelector('.toggle[aria-pressed=true]')) return;
  send(item, event.target.value);
});

document.addEventListener('input', event => {
  const item = itemOf(event.target);
  const pause = item && PAUSE[item.dataset.kind];
  if (!pause || event.isComposing) return;
  const id = item.dataset.item;
  clearTimeout(typing.get(id));
  typing.set(id, setTimeout(() => {
    if (event.target.value.trim() !== '') release(item);
    else if (item.querySelector('.toggle[aria-pressed=true]')) return;
    send(item, event.target.value);
  }, pause));
});

document.addEventListener('click', event => {
  const toggle = event.target.closest('.toggle');
  if (toggle) {
    const item = itemOf(toggle);
    const press = toggle.getAttribute('aria-pressed') !== 'true';
    release(item);
    toggle.setAttribute('aria-pressed', String(press));
    item.querySelector('input[type=text]').value = '';
    send(item, press ? toggle.dataset.unknown : '');
  }
  const offer = event.target.closest('.offer');
  if (offer) {
    const item = itemOf(offer);
    const input = item.querySelector('input[type=text]');
    input.value = offer.dataset.offer;
    send(item, input.value);
    input.focus();
  }
});

document.addEventListener('focusout', event => {
  const item = itemOf(event.target);
  if (item && !item.contains(event.relatedTarget)) item.classList.add('visited');
});

export function clear(item) {
  item.querySelectorAll('input[type=radio]').forEach(r => { r.checked = false; });
  send(item, '');
}

document.getElementById('register')?.addEventListener('click', event => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (queue.idle()) return;
  event.preventDefault();
  const target = event.currentTarget.href;
  queue.whenIdle(() => { location.href = target; });
});
window.addEventListener('beforeunload', event => {
  if (!queue.idle() || typing.size > 0) event.preventDefault();
});
window.addEventListener('pageshow', event => { if (event.persisted) location.reload(); });

startKeys(clear);
startPanel();
