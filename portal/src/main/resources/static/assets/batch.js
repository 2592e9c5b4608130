// Follows a batch until it has ended. Without this, the link beside the progress shows the newest state.
const news = document.querySelector('#news');
const shown = () => document.querySelector('[data-batch]');

async function renew() {
  const answer = await fetch(location.href, { headers: { 'X-Purpose': 'live' } });
  if (!answer.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('[data-batch]');
  const old = shown();
  if (!fresh || fresh.dataset.batch === old.dataset.batch) return;
  const focused = old.contains(document.activeElement) && document.activeElement.getAttribute('href');
  old.replaceWith(fresh);
  news.textContent = fresh.dataset.news;
  if (focused) [...fresh.querySelectorAll('a')].find(link => link.getAttribute('href') === focused)?.focus();
}

async function follow() {
  try {
    await renew();
  } catch {
    // The portal is away for a moment: the next round asks again.
  }
  if (shown().dataset.open !== '0') setTimeout(follow, 2000);
}

if (shown().dataset.open !== '0') setTimeout(follow, 1000);
