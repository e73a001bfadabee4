// Search in the browser, from an index that is loaded with the first word. Nothing leaves the page; without this script it is the
// complete list. Words are cut as in SearchWords.cs, terms and postings written as in TermCode.cs and PostingCode.cs.
'use strict';
{
  const [form] = document.getElementsByClassName('find');
  const field = document.getElementById('q');
  const status = form.querySelector('[role=status]');
  const found = document.getElementById('found');
  const hits = found.querySelector('ol');
  const more = found.querySelector('button');
  const all = document.getElementById('all');
  const answers = [...document.querySelectorAll('#answers > p')];
  const shapes = document.getElementById('status-words').content;
  const page = 30;
  const han = '[\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff]';
  const run = new RegExp(`${han}+|(?:(?!${han})[\\p{L}\\p{Nd}])+`, 'gu');
  const visibleRun = new RegExp(`${han}+|(?:(?!${han})[\\p{L}\\p{N}\\p{M}])+`, 'gu');
  const isHan = word => new RegExp('^' + han).test(word);
  const scripts = new Map();
  let asked = '';

  const plain = text => text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '');
  const words = text => (plain(text).replace(/(?<=[\p{L}\p{Nd}])['’]s(?![\p{L}\p{Nd}])/gu, '').match(run) ?? []).map(singular);
  const pairs = word => word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, start) => word.slice(start, start + 2));
  const phrase = text => ` ${words(text).join(' ')} `;
  /** The form that the language has for a number, as the catalogue gives them. */
  const formOf = (texts, number) => {
    const forms = JSON.parse(texts);
    return forms[new Intl.PluralRules(document.documentElement.lang).select(number)] ?? forms.other;
  };
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, place) => values[place]);

  function singular(word) {
    if (word.length < 4 || !word.endsWith('s')) return word;
    if (word.endsWith('ies')) return word.slice(0, -3) + 'y';
    if (/(?:[cs]h|[xz]|ss)es$/.test(word)) return word.slice(0, -2);
    return /[sui]s$/.test(word) ? word : word.slice(0, -1);
  }

  /** What is made from a script, which is loaded once; after a fault in either the next query tries again. */
  function script(address, make) {
    if (!scripts.has(address)) {
      scripts.set(address, new Promise((resolve, reject) => {
        const element = document.createElement('script');
        element.src = address;
        element.onload = resolve;
        element.onerror = reject;
        document.head.append(element);
      }).then(make).catch(fault => {
        scripts.delete(address);
        throw fault;
      }));
    }

    return scripts.get(address);
  }

  const load = () => script(form.dataset.index, () => open(globalThis.searchIndex));

  /** The index. A large one names files with runs of its documents and terms, each with the first in it, which queries load by need. */
  function open(index) {
    const runs = (shards, make) => {
      let made = null;
      return shards?.map(([first, name, address]) => ({ first, get: () => script(address, () => make(globalThis.searchShards[name])) }))
        ?? [{ first: '', get: async () => made ??= make(index) }];
    };
    return {
      main: index.main,
      synonyms: index.synonyms.map(([typed, means]) => [typed.map(phrase), means]),
      terms: runs(index.term_shards, termsOf),
      documents: runs(index.document_shards, shard => shard.documents.map(([title, path, text, kind, chapter, status]) => ({
        title, path, text, titlePhrase: phrase(title), textPhrase: phrase(text),
        isTerm: kind === index.terms_kind, kind: index.kinds[kind], chapter: index.chapters[chapter], status: index.statuses[status],
      }))),
    };
  }

  function termsOf(shard) {
    const postings = shard.postings.split(' ');
    let last = '';
    return [...shard.terms.matchAll(/([@-Z])([^@-Z]*)/g)].map(([, shared, rest], place) => {
      last = last.slice(0, shared.charCodeAt() - 64) + rest;
      return { term: last, postings: postings[place] };
    });
  }

  /** The terms that begin with some letters, and perhaps others; all of them where none are named. */
  async function terms(index, start) {
    const runs = index.terms.filter((run, place) =>
      start === undefined || (run.first <= start + '\uffff' && !(index.terms[place + 1]?.first <= start)));
    return (await Promise.all(runs.map(run => run.get()))).flat();
  }

  /** Documents by their places in the index. */
  async function documents(index, places) {
    const found = new Map();
    for (const [number, run] of index.documents.entries()) {
      const [from, to] = [+run.first, +(index.documents[number + 1]?.first ?? Infinity)];
      const own = places.filter(place => place >= from && place < to);
      if (own.length) {
        const held = await run.get();
        for (const place of own) found.set(place, held[place - from]);
      }
    }

    return found;
  }

  /** Calls back with each document of a term, and whether its title has the term. */
  function decode(code, visit) {
    const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
    let document = -1, number = 0, bits = 0;
    for (const letter of code) {
      const five = letters.indexOf(letter);
      number |= (five & 31) << bits;
      bits += 5;
      if (five < 32) {
        document += number >> 1;
        visit(document, number & 1);
        number = bits = 0;
      }
    }
  }

  /** Chinese is found anywhere, other words as a whole. */
  const core = typed => isHan(typed.trim()) ? typed.trim() : typed;
  const has = (asked, typed) => asked.includes(core(typed));

  /** Other ways to ask the same, with phrases under their other names. */
  function others(index, query) {
    const asked = [phrase(query)], names = [];
    for (const [typed, means] of index.synonyms) {
      for (const given of [...asked]) {
        const found = typed.filter(form => has(given, form)).sort((one, other) => other.length - one.length)[0];
        if (!found || asked.length > 12) continue;
        for (const name of means) {
          const other = phrase(given.replace(core(found), ` ${name} `));
          if (!asked.includes(other)) asked.push(other), names.push(name);
        }
      }
    }

    return { asked: asked.slice(1), names };
  }

  /** Points by document for the terms that fit: words as beginnings, else within others, else with one letter wrong. */
  async function points(index, word) {
    const alone = word.length === 1 && isHan(word);
    const ways = alone ? [[term => term.includes(word)]] : /^\d+$/.test(word) || isHan(word) ? [[term => term === word, word]] : [
      [term => term.startsWith(word), word],
      ...word.length > 2 ? [[term => term.includes(word)]] : [],
      ...word.length > 4 ? [[term => isNear(term, word), word[0]]] : [],
    ];
    const best = new Map();
    for (const [fits, start] of ways) {
      if (best.size) break;
      for (const { term, postings } of await terms(index, start)) {
        if (fits(term)) {
          decode(postings, (document, inTitle) => {
            best.set(document, Math.max(best.get(document) ?? 0, (inTitle ? 6 : 1) * (term === word ? 2 : 1)));
          });
        }
      }
    }

    return best;
  }

  /** Whether one letter or the order of two parts two words. */
  function isNear(term, word) {
    if (Math.abs(term.length - word.length) > 1 || term[0] !== word[0]) return false;
    let at = 0, end = 0;
    while (at < word.length && term[at] === word[at]) at++;
    while (end < Math.min(term.length, word.length) - at && term.at(-1 - end) === word.at(-1 - end)) end++;
    const [here, there] = [term.slice(at, term.length - end), word.slice(at, word.length - end)];
    return here.length < 2 && there.length < 2 || here.length === 2 && here === there[1] + there[0];
  }

  /** What the query or another way to ask it finds, best first; equals in the order of the index. */
  async function find(index, query) {
    const { asked, names } = others(index, query);
    const best = new Map((await match(index, query)).map(hit => [hit.place, hit]));
    for (const hit of (await Promise.all(asked.map(other => match(index, other)))).flat()) {
      if (!(best.get(hit.place)?.score >= hit.score)) best.set(hit.place, hit);
    }

    return {
      documents: [...best.values()].sort((one, other) => other.score - one.score || one.place - other.place).map(hit => hit.document),
      wanted: [query, ...asked].flatMap(words),
      names,
    };
  }

  /** The documents that have every word; main goals gain by it, terms of the glossary lose. */
  async function match(index, query) {
    const wanted = words(query);
    if (!wanted.length) return [];
    const sought = await Promise.all(wanted.flatMap(word => isHan(word) ? pairs(word) : [word]).map(term => points(index, term)));
    const whole = phrase(query);
    const part = wanted.join(' ');
    const places = [...sought[0].keys()].filter(document => sought.every(term => term.has(document)));
    const held = await documents(index, places);
    return places
      .map(place => {
        const document = held.get(place);
        let score = sought.reduce((sum, term) => sum + term.get(place), 0) / sought.length;
        if (document.titlePhrase === whole) score += 40;
        else if (document.titlePhrase.includes(part)) score += document.titlePhrase.startsWith(' ' + part) ? 25 : 20;
        else if (document.textPhrase.includes(part)) score += 8;
        if (place < index.main) score += document.titlePhrase.includes(part) ? 20 : 2;
        return { place, score: document.isTerm ? score / 2 : score, document };
      });
  }

  /** The text with the found words in mark elements. */
  function marked(text, wanted) {
    const pieces = wanted.filter(isHan).flatMap(word => text.includes(word) ? [word] : pairs(word));
    const isMarked = new Uint8Array(text.length);
    for (const { 0: own, index } of text.matchAll(visibleRun)) {
      if (isHan(own)) {
        for (const piece of pieces) {
          for (let at = own.indexOf(piece); at >= 0; at = own.indexOf(piece, at + 1)) isMarked.fill(1, index + at, index + at + piece.length);
        }
      } else if (wanted.some(word => words(own).some(part => part === word || (!/^\d+$/.test(word) && part.startsWith(word))))) {
        isMarked.fill(1, index, index + own.length);
      }
    }

    for (let at = 1; at < text.length - 1; at++) if (text[at] === '.' && isMarked[at - 1] && isMarked[at + 1]) isMarked[at] = 1;
    const fragment = document.createDocumentFragment();
    for (let start = 0, end; start < text.length; start = end) {
      for (end = start + 1; end < text.length && isMarked[end] === isMarked[start];) end++;
      fragment.append(isMarked[start] ? element('mark', '', text.slice(start, end)) : text.slice(start, end));
    }

    return fragment;
  }

  function element(name, style, ...content) {
    const made = document.createElement(name);
    if (style) made.className = style;
    made.append(...content);
    return made;
  }

  function item(hit, wanted) {
    const link = element('a', '', marked(hit.title, wanted));
    link.href = hit.path;
    const place = element('p', 'meta', ...[hit.kind, hit.chapter].filter(Boolean).map(word => element('span', '', word)));
    const shape = hit.status && shapes.querySelector('.status.s-' + hit.status);
    if (shape) place.append(shape.cloneNode(true));
    return element('li', '', link, place, element('p', 'hit-text', marked(hit.text, wanted)));
  }

  function list(documents, wanted, from) {
    const to = from ? documents.length : Math.min(page, documents.length);
    hits.append(...documents.slice(from, to).map(hit => item(hit, wanted)));
    more.hidden = to === documents.length;
    more.textContent = fill(formOf(form.dataset.more, documents.length), documents.length);
    more.onclick = () => {
      list(documents, wanted, to);
      hits.children[to].querySelector('a').focus();
    };
  }

  /** Shows what a query finds; an empty one brings back the list of all pages. */
  async function show(query) {
    asked = query;
    const isAnswered = answer => answer.dataset.typed.split('|').some(typed => has(phrase(query), phrase(typed)));
    const answered = answers.some(isAnswered);
    let wanted = words(query);
    let results = [];
    let message = '';
    if (wanted.length) {
      try {
        let names;
        ({ documents: results, wanted, names } = await find(await load(), query));
        const { found: counted, none, noPage, also, named } = form.dataset;
        message = fill(results.length ? formOf(counted, results.length) : answered ? noPage : none, results.length, query.trim());
        if (names.length && results.length) message += fill(also, [...new Set(names)].map(name => fill(named, name)).join(' '));
      } catch {
        message = form.dataset.failed;
      }
    }

    if (asked !== query) return;
    // Whoever is down in the list already stays at that place when a later answer replaces it.
    const at = [...hits.querySelectorAll('a')].indexOf(document.activeElement);
    hits.replaceChildren();
    list(results, wanted, 0);
    if (at >= 0) (hits.querySelectorAll('a')[at] ?? field).focus();
    status.textContent = message;
    for (const answer of answers) answer.hidden = !isAnswered(answer);
    found.hidden = !results.length;
    all.hidden = !found.hidden;
  }

  function write(query) {
    const bare = location.search ? '#q=' : location.href.split('#')[0];
    history.replaceState(null, '', query.trim() ? '#q=' + encodeURIComponent(query.trim()) : bare);
  }

  /** The query stands after # where this script writes it, or after ? where a link or a browser's search field put it. */
  function read() {
    const query = (new URLSearchParams(location.hash.slice(1)).get('q') ?? new URLSearchParams(location.search).get('q')) || '';
    if (query === field.value.trim()) return;
    field.value = query;
    show(query);
  }

  let pause = 0;
  field.addEventListener('input', event => {
    clearTimeout(pause);
    // Half-typed pinyin is no query.
    if (event.isComposing) return;
    pause = setTimeout(() => { show(field.value); write(field.value); }, 120);
  });
  field.addEventListener('compositionend', () => { show(field.value); write(field.value); });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    clearTimeout(pause);
    write(field.value);
    await show(field.value);
    hits.querySelector('a')?.focus();
  });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const links = [...hits.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    const isInList = at >= 0 || (document.activeElement === field && links.length > 0);
    if (event.key === '/' && document.getElementById('slash').checked && !event.target.closest('input:not([type=checkbox]), select, textarea')) {
      field.focus();
      field.select();
    } else if (event.key === 'ArrowDown' && isInList) links[Math.min(at + 1, links.length - 1)].focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? field).focus();
    else return;
    event.preventDefault();
  });
  // A place on the page is no query.
  addEventListener('hashchange', () => /^$|=/.test(location.hash) && read());
  form.hidden = false;
  read();
}
