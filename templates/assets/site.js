// Language switch: the twin page has the same anchors, so the place on this page (or the filter in its address) goes along.
'use strict';
for (const type of ['pointerdown', 'focusin', 'click']) {
  document.addEventListener(type, event => {
    const link = event.target.closest?.('.languages a');
    if (link) link.hash = location.hash;
  });
}
// Where the site does not know its address, the browser does.
if (/^http/.test(location)) {
  const fill = (places, change) => document.querySelectorAll(places).forEach(e => e.textContent = change(e, e.textContent));
  fill('[data-address] :not(:has(*))', (e, text) =>
    text.replace(e.closest('dl').dataset.address, () => location.href.split(/[?#]/)[0]));
  fill('[data-frame]', (e, text) => text.replace(/(src=")[^"]*/, (_, src) => src + e.closest('div').querySelector('a').href));
  fill('[data-online]', e => e.dataset.online);
}
