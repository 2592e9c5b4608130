// Enhancements; every page works without them.
// The summary of a failed form takes the focus, so that a screen reader begins there.
document.querySelector('.errors')?.focus();

// One click, one request: the second click of a double click does nothing.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post') return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = 'yes';
  setTimeout(() => delete form.dataset.sent, 3000);
});

// The warning before the session ends: staying signed in needs no other tab, and the waiting begins anew. If the session
// has ended, the sign-in opens in another tab as the link says: what was typed here must stay.
const idle = document.querySelector('.idle');
idle?.querySelector('a').addEventListener('click', async event => {
  event.preventDefault();
  const answer = await fetch(event.target.href, { redirect: 'manual' });
  if (!answer.ok) return window.open(event.target.href);
  idle.classList.remove('idle');
  requestAnimationFrame(() => requestAnimationFrame(() => idle.classList.add('idle')));
});
