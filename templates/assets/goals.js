// Narrows and sorts the table of all promises. Without this script the tables are complete and in the plan's order.
'use strict';
{
  const template = document.getElementById('goal-filter');
  const form = template.content.firstElementChild;
  const lists = [...form.querySelectorAll('select')];
  const tables = [...document.querySelectorAll('.goal-table')];
  const rows = tables.flatMap(table => [...table.tBodies[0].rows]);
  const ranks = new Map([...form.elements.status.options].map((option, rank) => [option.value, rank]));
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const order = {
    title: (one, other) => collator.compare(name(one), name(other)),
    status: (one, other) => ranks.get(one.dataset.status) - ranks.get(other.dataset.status),
  };
  let sort = '';
  for (const row of rows) row.dataset.chapter = row.closest('section').getAttribute('aria-labelledby').replace('chapter-', '');

  const name = row => row.querySelector('a').textContent;
  /** The form that the language has for a number, as the catalogue gives them. */
  const formOf = (texts, number) => {
    const forms = JSON.parse(texts);
    return forms[new Intl.PluralRules(document.documentElement.lang).select(number)] ?? forms.other;
  };
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, place) => values[place]);

  function show() {
    const wanted = lists.filter(list => list.value);
    let shown = 0;
    for (const row of rows) {
      // A row without a quality rests on no figure.
      row.hidden = wanted.some(list => (row.dataset[list.name] ?? 'none') !== list.value);
      shown += row.hidden ? 0 : 1;
    }

    const compare = order[sort.replace('-', '')];
    const sign = sort.startsWith('-') ? -1 : 1;
    for (const table of tables) {
      const [body] = table.tBodies;
      const own = rows.filter(row => row.parentNode === body);
      // Equals stay in the plan's order: sorting is stable.
      body.append(...(compare ? own.sort((one, other) => sign * compare(one, other)) : own));
      table.closest('section').hidden = own.every(row => row.hidden);
      for (const head of table.querySelectorAll('[data-sort]')) {
        if (head.dataset.sort === sort) head.ariaSort = 'ascending';
        else if ('-' + head.dataset.sort === sort) head.ariaSort = 'descending';
        else head.removeAttribute('aria-sort');
      }
    }

    const status = form.querySelector('[role=status]');
    const words = fill(formOf(form.dataset.shown, rows.length), shown, rows.length);
    if (status.textContent !== words) status.textContent = words;
    form.querySelector('[type=reset]').disabled = !wanted.length && !sort;
  }

  /** The state as the address carries it: #status=missed&chapter=3&sort=-title. */
  function write() {
    const state = new URLSearchParams(lists.filter(list => list.value).map(list => [list.name, list.value]));
    if (sort) state.set('sort', sort);
    history.replaceState(null, '', state.size ? '#' + state : location.href.split('#')[0]);
  }

  function read() {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const list of lists) {
      const value = state.get(list.name) ?? '';
      list.value = [...list.options].some(option => option.value === value) ? value : '';
    }

    const asked = state.get('sort') ?? '';
    sort = Object.hasOwn(order, asked.replace('-', '')) ? asked : '';
    show();
  }

  for (const head of document.querySelectorAll('.goal-table [data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.title = fill(form.dataset.sort, head.textContent);
    button.append(...head.childNodes);
    // Upwards, downwards, and back to the plan's order.
    button.addEventListener('click', () => {
      const key = head.dataset.sort;
      sort = sort === key ? '-' + key : sort === '-' + key ? '' : key;
      show();
      write();
    });
    head.append(button);
  }

  form.addEventListener('change', () => { show(); write(); });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', event => {
    event.preventDefault();
    for (const list of lists) list.value = '';
    sort = '';
    show();
    write();
    lists[0].focus();
  });
  addEventListener('hashchange', () => /^$|=/.test(location.hash) && read());
  template.replaceWith(form);
  read();
}
