// Keeps the live part of a page up to date. Without this, the link beside the part shows the newest state.
//   data-live    the state that is shown: the part is replaced when the state is another, and only then
//   data-news    what a screen reader is told of it
//   data-every   asks again after so many milliseconds
//   data-stream  listens to these events instead, for those about data-id
const AGAIN_MILLIS = 3000;
const AT_MOST_MILLIS = 60000;
const news = document.querySelector('#news');
const part = () => document.querySelector('[data-live]');

// The one request that no hand makes. Null: signed out, or gone; it fails if it may succeed later.
async function load() {
  const answer = await fetch(location.pathname + location.search, { headers: { 'X-Purpose': 'live' }, redirect: 'manual' });
  if (answer.status === 429 || answer.status >= 500) throw new Error(`${answer.status}`);
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
}

let again;
let newest = 0;

// Of two requests on their way the later one counts: its answer is never the older one.
async function renew() {
  clearTimeout(again);
  const mine = ++newest;
  try {
    const page = await load();
    if (mine === newest) show(page?.querySelector('[data-live]'));
  } catch {
    if (mine === newest) again = setTimeout(renew, AGAIN_MILLIS);
  }
}

function show(fresh) {
  if (!fresh) return;
  if (fresh.dataset.live !== part().dataset.live) {
    const focused = part().contains(document.activeElement) ? document.activeElement : null;
    part().replaceWith(fresh);
    if (focused) focus(fresh, focused);
    if (news.textContent !== fresh.dataset.news) news.textContent = fresh.dataset.news;
  }
  follow();
}

// On the same control as before, or on the heading of what took its place.
function focus(fresh, before) {
  const marks = before.id ? ['id'] : ['href', 'name', 'value'];
  const same = it => marks.every(mark => it.getAttribute(mark) === before.getAttribute(mark));
  const control = [...fresh.querySelectorAll(before.localName)].find(same);
  if (control) return control.focus({ preventScroll: true });
  const heading = fresh.querySelector('h2') ?? document.querySelector('h1');
  heading.tabIndex = -1;
  heading.focus();
}

function follow() {
  const { every } = part().dataset;
  if (every) again = setTimeout(renew, Number(every));
}

function heard(event) {
  const { id, live } = part().dataset;
  const isMine = event.type !== 'status' || event.id === id;
  if (isMine && !(event.sequence <= Number(live))) renew();
}

// One tab listens for all: a person may have few streams. When it closes, the next one takes over.
function listen(address) {
  const others = new BroadcastChannel(address);
  others.onmessage = message => heard(message.data);
  const tell = event => { heard(event); others.postMessage(event); };
  const open = wait => {
    const stream = new EventSource(address);
    stream.addEventListener('open', () => {
      wait = AGAIN_MILLIS;
      tell({ type: 'open' });
    });
    // A browser comes back by itself to a server that it lost, but never to one that answered with an error.
    stream.addEventListener('error', () => {
      if (stream.readyState !== EventSource.CLOSED) return;
      setTimeout(open, wait * (0.5 + Math.random()), Math.min(2 * wait, AT_MOST_MILLIS));
    });
    stream.addEventListener('reset', () => tell({ type: 'reset' }));
    stream.addEventListener('status', ({ data }) => {
      const { applicationId, sequence } = JSON.parse(data);
      tell({ type: 'status', id: applicationId, sequence });
    });
  };
  if (navigator.locks) navigator.locks.request(address, () => new Promise(() => open(AGAIN_MILLIS)));
  else open(AGAIN_MILLIS);
}

if (part()?.dataset.stream) listen(part().dataset.stream);
if (part()) follow();
