// Follows an application. Without this, the link below it shows the newest state.
const progress = document.querySelector('[data-live]');
const news = document.querySelector('#news');

const AGAIN_MILLIS = 3000;
let again;

// What the stream tells is not told twice: what could not be loaded is loaded a little later.
async function renew() {
  clearTimeout(again);
  const answer = await fetch(location.pathname, { headers: { 'X-Purpose': 'live' } }).catch(() => null);
  if (!answer || answer.status >= 500) {
    again = setTimeout(renew, AGAIN_MILLIS);
    return;
  }
  if (!answer.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('[data-live]');
  if (!fresh || fresh.dataset.sequence === progress.dataset.sequence) return;
  progress.replaceChildren(...fresh.childNodes);
  progress.dataset.sequence = fresh.dataset.sequence;
  news.textContent = fresh.dataset.news;
}

function heard(event) {
  const mine = event.type !== 'status' || event.id === progress.dataset.live;
  if (mine && !(event.sequence <= Number(progress.dataset.sequence))) renew();
}

// One tab listens for all: a person may have few streams. When it closes, the next one takes over.
function listen(tell) {
  const stream = new EventSource('/my/applications/stream');
  stream.addEventListener('open', () => tell({ type: 'open' }));
  stream.addEventListener('reset', () => tell({ type: 'reset' }));
  stream.addEventListener('status', event => {
    const { applicationId, sequence } = JSON.parse(event.data);
    tell({ type: 'status', id: applicationId, sequence });
  });
}

if (progress && 'locks' in navigator) {
  const others = new BroadcastChannel('applications');
  others.onmessage = message => heard(message.data);
  navigator.locks.request('applications', () => new Promise(() => {
    listen(event => { heard(event); others.postMessage(event); });
  }));
} else if (progress) {
  listen(heard);
}
