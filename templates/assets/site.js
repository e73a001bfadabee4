// Language switch: the twin page has the same anchors, so the place on this page (or the filter in its address) goes along.
'use strict';
for (const type of ['pointerdown', 'focusin', 'click']) {
  document.addEventListener(type, event => {
    const link = event.target.closest?.('.languages a');
    if (link) link.hash = location.hash;
  });
}
