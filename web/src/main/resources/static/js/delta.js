// Brings the page up to date after an answer without touching any input.
import { panelState, restorePanel } from './panel.js';

function setText(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

function applyItem(change, waiting) {
  const id = change.dataset.item;
  const item = document.getElementById('i-' + id);
  if (!item) return;
  const focused = item.contains(document.activeElement);
  item.classList.toggle('none', change.dataset.hidden === 'true' && !focused);
  item.classList.toggle('faded', change.dataset.faded === 'true');
  if (!waiting.has(id)) item.classList.toggle('answered', change.dataset.answered === 'true');
  const carry = item.querySelector('.carry');
  carry.className = `carry ${change.dataset.carry ?? ''}`;
  setText(carry, { CARRIED: carry.dataset.carried, CHANGED: carry.dataset.changed }[change.dataset.carry] ?? '');
  setText(item.querySelector('.auto > span'), change.dataset.auto ?? '');
  const echo = item.querySelector('.echo');
  setText(echo.querySelector('span'), change.dataset.echo ?? '');
  echo.classList.toggle('wrong', change.dataset.wrong === 'true');
  const offer = echo.querySelector('.offer');
  offer.hidden = !change.dataset.offer;
  offer.dataset.offer = change.dataset.offer ?? '';
  setText(offer, change.dataset.offertext ?? '');
  const notes = document.getElementById('n-' + id);
  const wanted = change.innerHTML.trim();
  if (notes.innerHTML.trim() !== wanted) notes.replaceChildren(...change.childNodes);
}

function applySection(change) {
  const id = change.dataset.section;
  setText(document.querySelector(`.sections a[data-section="${id}"] small`), change.dataset.count);
  document.getElementById(id).classList.toggle('none', change.dataset.asked === '0');
}

export function apply(page, waiting) {
  const delta = page.getElementById('delta');
  delta.querySelectorAll('[data-item]').forEach(change => applyItem(change, waiting));
  delta.querySelectorAll('[data-section]').forEach(applySection);
  document.querySelectorAll('.group').forEach(group => {
    group.classList.toggle('none', !group.querySelector('.item:not(.none)'));
  });
  setText(document.getElementById('patient'), delta.dataset.patient ?? '');
  const link = document.querySelector('.findings-link');
  link.dataset.findings = delta.dataset.findings;
  setText(link.querySelector('small'), delta.dataset.findings);
  swapPanel(page.getElementById('panel'));
}

// The live region stays where it is, so that a change of its text is read out, and only a change.
function swapVerdict(old, fresh) {
  old.className = fresh.className;
  old.dataset.open = fresh.dataset.open ?? '';
  const status = old.querySelector('#verdict-status');
  const said = fresh.querySelector('#verdict-status');
  if (status.textContent !== said.textContent) status.replaceChildren(...said.childNodes);
  old.querySelector('progress')?.remove();
  const progress = fresh.querySelector('progress');
  if (progress) status.after(progress);
}

function swapPanel(fresh) {
  const panel = document.getElementById('panel');
  const before = panelState(panel);
  swapVerdict(panel.querySelector('.verdict'), fresh.querySelector('.verdict'));
  panel.querySelector('#panel-more').replaceChildren(...fresh.querySelector('#panel-more').childNodes);
  restorePanel(panel, before);
}
