// Everything is in the page already; this file only connects it: filters, partners, ribbons, deep links, theme.
(() => {
  'use strict';
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const one = (selector, root = document) => root.querySelector(selector);
  const articles = new Map(all('.article').map(article => [article.dataset.doc, article]));
  const columns = all('.column');
  const findings = all('.finding');
  const groups = all('.group');
  const panel = one('.panel');
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const group = (elements, key) => {
    const map = new Map();
    for (const element of elements)
      for (const id of element.dataset[key].split(' ')) (map.get(id) ?? map.set(id, []).get(id)).push(element);
    return map;
  };
  const marks = group(all('mark[data-f]'), 'f');
  const passages = group(all('.p[data-a]'), 'a');
  const shownDocuments = () => columns.map(column => one('.article', column)?.dataset.doc);

  // Theme: the system's, unless the reader chose one for this page.
  one('#theme').addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    one('#theme').setAttribute('aria-pressed', String(!dark));
  });
  one('#print').addEventListener('click', () => window.print());
  addEventListener('beforeprint', () => groups.forEach(part => { part.open = true; }));

  // Filters.
  const form = one('.filters');
  const shown = one('.shown');
  const confidence = one('#confidence');
  const filter = () => {
    const kinds = new Set(all('input[name=kind]:checked', form).map(box => box.value));
    const aspect = one('#aspect').value;
    const severity = one('#severity').value;
    const least = Number(confidence.value) / 100;
    const words = one('#search').value.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
    form.querySelector('button[type=reset]').hidden = kinds.size === all('input[name=kind]', form).length && !aspect && !severity && !least && !words.length;
    one('#confidence-value').textContent = confidence.value + '%';
    let count = 0;
    const visible = new Set();
    for (const finding of findings) {
      const data = finding.dataset;
      const text = words.length ? finding.textContent.toLocaleLowerCase() : '';
      const fits = kinds.has(data.kind) && (!aspect || data.aspect === aspect) && (!severity || data.severity === severity)
        && Number(data.confidence) >= least && words.every(word => text.includes(word));
      finding.hidden = !fits;
      if (fits) { count++; visible.add(data.f); }
    }
    for (const mark of all('mark[data-f]'))
      mark.classList.toggle('off', !mark.dataset.f.split(' ').some(id => visible.has(id)));
    for (const part of groups) {
      const some = all('.finding:not([hidden])', part).length;
      part.hidden = !some;
      one('.count', part).textContent = some;
      if (words.length && some) part.open = true;
    }
    shown.textContent = count === findings.length ? `${count} findings` : `${count} of ${findings.length} findings`;
    one('.empty').hidden = count > 0;
  };
  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));

  // Columns: any two documents side by side.
  const show = (side, doc) => {
    const column = columns[side];
    const current = one('.article', column);
    const wanted = articles.get(doc);
    if (!wanted || current === wanted) return;
    const other = columns[1 - side];
    if (other.contains(wanted)) other.append(current); else { current.hidden = true; one('.store').append(current); }
    wanted.hidden = false;
    column.append(wanted);
    sync();
    pair();
    draw();
  };
  const sync = () => columns.forEach(column => {
    const pick = one('.pick', column);
    if (pick) pick.value = one('.article', column).dataset.doc;
  });
  columns.forEach((column, side) => one('.pick', column)?.addEventListener('change', event => show(side, event.target.value)));
  const bring = docs => {
    const present = shownDocuments();
    for (const doc of docs.slice(0, 2)) {
      if (present.includes(doc)) continue;
      const side = present.findIndex(candidate => !docs.slice(0, 2).includes(candidate));
      if (side < 0) return;
      show(side, doc);
      present[side] = doc;
    }
  };

  const scrollTo = (element, where = 0.3) => {
    const column = element.closest('.column');
    if (!column) return;
    if (column.scrollHeight > column.clientHeight + 1 && getComputedStyle(column).overflowY !== 'visible') {
      const top = element.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop;
      column.scrollTo({ top: top - column.clientHeight * where, behavior: calm ? 'auto' : 'smooth' });
    }
  };

  // One document of each side, those in view first; where all are on one side, two of it.
  const sidesOf = finding => {
    const sides = finding.dataset.sides.split(' ').map(side => side.split(',').filter(Boolean)).filter(side => side.length);
    const present = shownDocuments();
    const chosen = new Set(sides.map(side => side.find(doc => present.includes(doc)) ?? side[0]));
    return [...new Set([...chosen, ...sides.flat()])];
  };

  // A finding, selected: its words in both articles come into view.
  let selected = null;
  const select = (finding, { focus = false, ring = true, reveal = true, hash = true } = {}) => {
    all('mark.on').forEach(mark => mark.classList.remove('on'));
    selected?.classList.remove('selected');
    selected?.removeAttribute('aria-current');
    selected = finding;
    finding.closest('.group').open = true;
    finding.classList.add('selected');
    finding.setAttribute('aria-current', 'true');
    const words = marks.get(finding.dataset.f) ?? [];
    bring(sidesOf(finding));
    words.forEach(mark => mark.classList.add('on'));
    for (const column of columns) {
      const first = words.find(mark => column.contains(mark));
      if (first) scrollTo(first);
    }
    if (reveal) finding.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
    if (focus) one('h3 a', finding).focus({ preventScroll: true, focusVisible: ring });
    if (hash && location.hash !== '#' + finding.id) history.replaceState(null, '', '#' + finding.id);
    draw();
  };
  panel.addEventListener('click', event => {
    const finding = event.target.closest('.finding');
    if (!finding) return;
    if (event.target.closest('a')) event.preventDefault();
    select(finding, { reveal: false, focus: true, ring: false });
    if (matchMedia('(max-width: 700px)').matches && event.target.closest('q'))
      (marks.get(finding.dataset.f) ?? []).find(mark => mark.closest('.column'))?.scrollIntoView({ block: 'center' });
  });
  const step = direction => {
    const visible = findings.filter(finding => !finding.hidden && finding.closest('.group').open);
    if (!visible.length) return;
    const at = visible.indexOf(selected);
    const next = at < 0 ? (direction > 0 ? 0 : visible.length - 1) : Math.min(visible.length - 1, Math.max(0, at + direction));
    select(visible[next], { focus: true });
  };

  // A passage, selected: its partners on the other side come into view.
  const partner = passage => {
    all('.p.on').forEach(other => other.classList.remove('on'));
    passage.classList.add('on');
    let first = null;
    for (const id of passage.dataset.a.split(' ')) {
      for (const other of passages.get(id) ?? []) {
        const here = other.closest('.article').dataset.doc === passage.closest('.article').dataset.doc;
        if (here || !other.closest('.column')) continue;
        other.classList.add('on');
        first ??= other;
      }
    }
    if (!first) {
      const elsewhere = passage.dataset.a.split(' ').flatMap(id => passages.get(id) ?? [])
        .find(other => other.closest('.article') !== passage.closest('.article'));
      if (elsewhere) { bring([passage.closest('.article').dataset.doc, elsewhere.closest('.article').dataset.doc]); elsewhere.classList.add('on'); first = elsewhere; }
    }
    if (first) {
      const column = passage.closest('.column');
      const where = (passage.getBoundingClientRect().top - column.getBoundingClientRect().top) / Math.max(1, column.clientHeight);
      scrollTo(first, Math.min(.8, Math.max(.1, where)));
      if (matchMedia('(max-width: 700px)').matches) first.scrollIntoView({ block: 'center' });
    }
    draw();
    return first;
  };
  one('.columns').addEventListener('click', event => {
    const mark = event.target.closest('mark[data-f]');
    const passage = event.target.closest('.p[data-a]');
    if (passage) partner(passage);
    if (mark) {
      const finding = findings.find(candidate => !candidate.hidden && mark.dataset.f.split(' ').includes(candidate.dataset.f));
      if (finding) select(finding);
    }
  });

  document.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    const passage = event.target.closest?.('.p[data-a]');
    if (passage && ['Enter', ' ', 'ArrowLeft', 'ArrowRight'].includes(event.key)) {
      const other = partner(passage);
      if (other && event.key.startsWith('Arrow')) other.focus({ preventScroll: true });
      event.preventDefault();
    } else if (event.key === 'ArrowDown' || event.key === 'j') {
      step(1);
      event.preventDefault();
    } else if (event.key === 'ArrowUp' || event.key === 'k') {
      step(-1);
      event.preventDefault();
    } else if (event.key === '/') {
      one('#search').focus();
      event.preventDefault();
    }
  });

  // Ribbons tie the visible passages of the two columns together: a bar along each, a line between them.
  const ribbons = one('.ribbons');
  let pairs = [];
  const pair = () => {
    pairs = [];
    for (const members of passages.values()) {
      const [lefts, rights] = columns.map(column => members.filter(member => column.contains(member)));
      for (const from of lefts) for (const to of rights) pairs.push([from, to]);
    }
  };
  let pending = false;
  const draw = () => {
    if (pending) return;
    pending = true;
    requestAnimationFrame(() => {
      pending = false;
      const box = ribbons.getBoundingClientRect();
      if (!box.width) return;
      const [left, right] = columns.map(column => column.getBoundingClientRect());
      const [x0, x1] = [left.right - box.left + 2, right.left - box.left - 2];
      const xm = (x0 + x1) / 2;
      const extents = new Map();
      const extent = passage => {
        if (!extents.has(passage)) {
          const { top, bottom } = passage.getBoundingClientRect();
          extents.set(passage, bottom < box.top || top > box.bottom ? null : [top + 5 - box.top, bottom - 5 - box.top]);
        }
        return extents.get(passage);
      };
      const paths = [];
      const bars = new Set();
      const bar = (passage, x, [top, bottom]) => {
        if (bars.has(passage)) return;
        bars.add(passage);
        paths.push(line(`M${x} ${top}V${bottom}`, passage.classList.contains('on') ? 'bar on' : 'bar'));
      };
      for (const [from, to] of pairs) {
        const [a, b] = [extent(from), extent(to)];
        if (!a || !b) continue;
        bar(from, x0, a);
        bar(to, x1, b);
        const [ya, yb] = [(a[0] + a[1]) / 2, (b[0] + b[1]) / 2];
        paths.push(line(`M${x0} ${ya}C${xm} ${ya} ${xm} ${yb} ${x1} ${yb}`, from.classList.contains('on') && to.classList.contains('on') ? 'on' : ''));
      }
      ribbons.replaceChildren(...paths);
    });
  };
  const line = (d, kind) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d);
    if (kind) path.setAttribute('class', kind);
    return path;
  };
  columns.forEach(column => column.addEventListener('scroll', draw, { passive: true }));
  addEventListener('resize', draw);
  addEventListener('load', draw);

  // Deep links.
  const follow = () => {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (target?.classList.contains('finding')) { target.hidden = false; target.closest('.group').hidden = false; select(target, { hash: false }); }
  };
  addEventListener('hashchange', follow);
  all('.matrix a[data-doc]').forEach(link => link.addEventListener('click', event => {
    event.preventDefault();
    const target = document.getElementById(link.getAttribute('href').slice(1));
    if (!target) return;
    const other = all('a[data-doc]', link.closest('tr') ?? link).map(a => a.dataset.doc).find(doc => doc !== link.dataset.doc);
    bring(other ? [link.dataset.doc, other] : [link.dataset.doc]);
    one('.reader').scrollIntoView({ block: 'start' });
    scrollTo(target);
    all('.p.on').forEach(passage => passage.classList.remove('on'));
    target.classList.add('on');
    draw();
  }));
  one('.matrix .more')?.addEventListener('click', event => {
    all('.matrix tr[hidden]').forEach(row => { row.hidden = false; });
    event.currentTarget.hidden = true;
  });
  filter();
  sync();
  pair();
  draw();
  follow();
  document.documentElement.dataset.ready = 'true';
})();
