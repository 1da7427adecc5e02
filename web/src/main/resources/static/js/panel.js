// The judgement panel: what was open stays open; on small screens it is a bar that opens.
export function panelState(panel) {
  const focused = panel.contains(document.activeElement) ? document.activeElement : null;
  return {
    open: [...panel.querySelectorAll('details[open]')].map(d => d.dataset.key),
    scroll: panel.scrollTop,
    focus: focused && (focused.id ? '#' + focused.id : key(focused)),
  };
}

function key(element) {
  const owner = element.closest('details[data-key]');
  return owner ? `details[data-key="${owner.dataset.key}"] > summary` : null;
}

export function restorePanel(panel, state) {
  state.open.forEach(k => panel.querySelector(`details[data-key="${k}"]`)?.setAttribute('open', ''));
  panel.scrollTop = state.scroll;
  toggle(panel, panel.classList.contains('open'));
  if (state.focus) panel.querySelector(state.focus)?.focus({ preventScroll: true });
}

function toggle(panel, open) {
  panel.classList.toggle('open', open);
  panel.querySelector('#panel-toggle')?.setAttribute('aria-expanded', String(open));
}

// A link to an item leads to its input, not only to its place.
function go(event) {
  const link = event.target.closest('a[href^="#"]');
  if (!link) return;
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!target) return;
  event.preventDefault();
  const panel = document.getElementById('panel');
  if (panel.contains(link)) toggle(panel, false);
  if (target.id === 'findings') toggle(panel, true);
  if (target.classList.contains('item')) focusItem(target);
  else {
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }
}

export function focusItem(item) {
  const control = item.querySelector('input:checked') ?? item.querySelector('input, select, textarea, button');
  item.closest('.none')?.classList.remove('none');
  control?.focus();
  item.scrollIntoView({ block: 'nearest' });
}

export function startPanel() {
  const panel = document.getElementById('panel');
  panel.addEventListener('click', event => {
    if (event.target.closest('#panel-toggle')) toggle(panel, !panel.classList.contains('open'));
  });
  document.addEventListener('click', go);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') toggle(panel, false);
  });
  const links = new Map([...document.querySelectorAll('.sections a[data-section]')].map(a => [a.dataset.section, a]));
  const seen = new IntersectionObserver(entries => {
    for (const entry of entries.filter(e => e.isIntersecting)) {
      links.forEach(a => { a.classList.remove('now'); a.removeAttribute('aria-current'); });
      const link = links.get(entry.target.id);
      link.classList.add('now');
      link.setAttribute('aria-current', 'true');
      link.parentElement.scrollLeft = link.offsetLeft - 24;
    }
  }, { rootMargin: '-25% 0px -70% 0px' });
  document.querySelectorAll('.section').forEach(section => seen.observe(section));
  const start = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (start && start.classList.contains('item')) focusItem(start);
}
