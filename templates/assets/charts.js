// Arrow keys lead from point to point of a chart; without it a pointer or a touch shows the notes, and the table all figures.
'use strict';
for (const figure of document.querySelectorAll('figure.chart:has(.tip)')) {
  const drawings = [...figure.querySelectorAll('svg')];
  const said = document.createElement('p');
  said.className = 'visually-hidden';
  said.setAttribute('aria-live', 'polite');
  figure.append(said);
  let at = -1;
  const show = place => {
    at = place;
    for (const drawing of drawings) {
      drawing.querySelectorAll('.hit').forEach((hit, index) => hit.classList.toggle('on', index === place));
    }
    const part = lines => [...drawings[0].querySelectorAll('.hit.on text' + lines)].map(line => line.textContent).join(' ');
    said.textContent = [part('.when'), part(':not(.when)')].filter(Boolean).join(', ');
  };
  const moves = {
    ArrowRight: last => Math.min(at + 1, last),
    ArrowLeft: last => at < 0 ? last : Math.max(at - 1, 0),
    Home: () => 0,
    End: last => last,
    Escape: () => -1,
  };
  for (const drawing of drawings) {
    drawing.removeAttribute('focusable');
    drawing.setAttribute('tabindex', '0');
    drawing.setAttribute('aria-description', figure.dataset.keys);
    drawing.addEventListener('blur', () => show(-1));
    drawing.addEventListener('keydown', event => {
      const move = moves[event.key];
      if (!move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(move(drawing.querySelectorAll('.hit').length - 1));
    });
  }
}
