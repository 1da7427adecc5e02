// A workbook may be dropped anywhere on the page; it is sent at once. Without this script the file field does the same.
const form = document.getElementById('drop');
const file = document.getElementById('file');

for (const name of ['dragenter', 'dragover']) {
  document.addEventListener(name, event => {
    event.preventDefault();
    form.classList.add('over');
  });
}
document.addEventListener('dragleave', event => {
  if (event.relatedTarget === null) form.classList.remove('over');
});
document.addEventListener('drop', event => {
  event.preventDefault();
  form.classList.remove('over');
  if (event.dataTransfer.files.length === 1) {
    file.files = event.dataTransfer.files;
    form.requestSubmit();
  }
});
form.addEventListener('submit', event => {
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = 'yes';
  document.getElementById('busy').hidden = false;
});
window.addEventListener('pageshow', () => {
  delete form.dataset.sent;
  document.getElementById('busy').hidden = true;
});
