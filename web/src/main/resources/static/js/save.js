// Saves answers in the order they were given, and never forgets one: what could not be saved stays in the queue.
const RETRY_AFTER = 3000;
const texts = document.getElementById('texts').dataset;

export class SaveQueue {
  constructor(form, version, apply) {
    this.form = form;
    this.version = version;
    this.apply = apply;
    this.waiting = new Map();
    this.busy = false;
    this.stopped = false;
    this.after = [];
    this.state = document.getElementById('save');
    this.saved = document.getElementById('saved');
    this.trouble = document.getElementById('trouble');
    this.csrf = document.querySelector('meta[name=csrf]').content;
  }

  put(item, value, label) {
    this.waiting.delete(item);
    this.waiting.set(item, { value, label });
    this.show();
    this.next();
  }

  idle() { return !this.busy && this.waiting.size === 0; }

  whenIdle(action) { this.after.push(action); }

  async next() {
    if (this.busy || this.stopped) return;
    if (this.waiting.size === 0) {
      this.after.splice(0).forEach(action => action());
      return;
    }
    // one answer, or those that came while the last one was being saved
    const sent = new Map(this.waiting);
    const body = new URLSearchParams({ version: String(this.version) });
    sent.forEach((answer, item) => { body.append('item', item); body.append('value', answer.value); });
    this.busy = true;
    let response;
    try {
      response = await fetch(`/forms/${this.form}/answers`, {
        method: 'POST',
        headers: { 'X-CSRF-TOKEN': this.csrf, 'X-Hantei': 'form' },
        body,
        redirect: 'manual',
      });
      const html = await response.text();
      this.busy = false;
      if (response.status === 200) return this.done(sent, html);
      if (response.status === 409) return this.stale(html);
      if (response.status === 401 || response.status === 403) return this.expired();
      return this.failed();
    } catch {
      this.busy = false;
      this.tell(texts.offline);
      this.again();
    }
  }

  done(sent, html) {
    sent.forEach((answer, item) => {
      if (this.waiting.get(item) === answer) this.waiting.delete(item);
    });
    const page = new DOMParser().parseFromString(html, 'text/html');
    const delta = page.getElementById('delta');
    this.version = Number(delta.dataset.version);
    this.quiet();
    this.apply(page, this.waiting);
    if (this.waiting.size === 0) {
      this.state.className = 'save';
      this.saved.textContent = delta.dataset.saved;
    }
    this.next();
  }

  show() {
    this.state.className = 'save busy';
    this.saved.textContent = texts.saving;
  }

  tell(message, ...buttons) {
    const left = [...this.waiting.values()].map(w => w.label).join('、');
    const paragraph = document.createElement('p');
    paragraph.textContent = message + (left ? ` ${texts.left}${left}` : '');
    this.trouble.replaceChildren(paragraph, ...buttons);
    this.trouble.hidden = false;
    this.state.className = 'save bad';
    this.saved.textContent = texts.left + this.waiting.size;
  }

  quiet() {
    this.trouble.hidden = true;
    this.trouble.replaceChildren();
  }

  again() { setTimeout(() => this.next(), RETRY_AFTER); }

  failed() {
    const retry = document.createElement('button');
    retry.textContent = texts.retry;
    retry.addEventListener('click', () => this.next());
    this.tell(texts.failed, retry);
  }

  // Somebody may have logged in again in another tab: then there is a new token.
  async expired() {
    try {
      const session = await fetch('/session', { headers: { 'X-Hantei': 'form' }, redirect: 'manual' });
      if (session.status === 200) {
        const token = (await session.json()).csrf;
        const renewed = token && this.renewed !== 2;
        this.csrf = token;
        this.renewed = (this.renewed ?? 0) + 1;
        if (renewed) return this.next();
        return this.failed();
      }
    } catch { /* offline: below */ }
    this.renewed = 0;
    const login = document.createElement('a');
    login.href = '/login';
    login.target = '_blank';
    login.rel = 'noopener';
    login.textContent = texts.login;
    this.tell(texts.expired, login);
    this.again();
  }

  stale(html) {
    const page = new DOMParser().parseFromString(html, 'text/html').getElementById('stale');
    const [mine, theirs] = ['mine', 'theirs'].map(act => page.querySelector(`[data-act=${act}]`));
    mine.addEventListener('click', () => {
      this.version = Number(page.dataset.version);
      this.stopped = false;
      this.whenIdle(() => location.reload());
      this.next();
    });
    theirs.addEventListener('click', () => {
      this.waiting.clear();
      location.reload();
    });
    this.stopped = true;
    this.tell(page.querySelector('p').textContent.trim(), mine, theirs);
  }
}
