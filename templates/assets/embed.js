// Tells the page around the frame how high this one is at its width; a page that listens gives the frame that height.
'use strict';
function tell() {
  const main = document.querySelector('main');
  for (const svg of main.querySelectorAll('svg')) {
    const { width, height } = svg.getBoundingClientRect(), box = svg.viewBox.baseVal;
    if (height && parent !== self) parent.postMessage({ chartHeight: Math.ceil(main.scrollHeight - height + width * box.height / box.width) }, '*');
  }
}
addEventListener('message', tell);
new ResizeObserver(tell).observe(document.documentElement);
tell();
