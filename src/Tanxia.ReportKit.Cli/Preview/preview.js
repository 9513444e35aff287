(() => {
  const byId = id => document.getElementById(id);
  const report = byId("report"), card = byId("card"), panel = byId("panel");
  const blocks = "h1, h2, h3, h4, h5, h6, p, caption, th, td";
  let shown = "", figures = [], pinned = null, timer = 0, fading = 0;

  const element = (name, text, kind) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (kind) {
      made.className = kind;
    }
    return made;
  };

  // What is to be seen

  function show(json) {
    if (json === shown) {
      return;
    }
    const isFirst = shown === "", stay = reading();
    shown = json;
    const state = JSON.parse(json);
    document.title = state.title;
    panel.className = state.level;
    for (const name of ["count", "time", "note", "old"]) {
      byId(name).textContent = state[name];
    }
    byId("lost").hidden = true;
    report.classList.toggle("old", state.old !== "");
    const match = replaceReport(state, isFirst);
    byId("faults").replaceChildren(...faults(state.faults));
    stay(match);
  }

  /** The place that one reads, to be found again where its block is then. */
  function reading() {
    const boxes = [...report.querySelectorAll(blocks)].map(block => block.getBoundingClientRect());
    const first = scrollY > 0 ? boxes.findIndex(box => box.bottom > 0) : -1;
    return match => {
      const same = first < 0 ? -1 : nearest(match, first);
      if (same >= 0) {
        scrollBy(0, report.querySelectorAll(blocks)[match[same]].getBoundingClientRect().top - boxes[same].top);
      }
    };
  }

  /** One after the other; of many that are alike (data that has not come yet) the first, and the others when asked for. */
  function faults(all) {
    const items = [], few = 3;
    for (const id of new Set(all.map(said => said.id))) {
      const alike = all.filter(said => said.id === id), rest = alike.length > few + 2 ? alike.slice(few) : [];
      items.push(...alike.slice(0, alike.length - rest.length).map(fault));
      if (rest.length > 0) {
        const more = byId("more").content.firstElementChild.cloneNode(true), details = more.firstElementChild;
        more.className = `more ${rest[0].level}`;
        details.dataset.id = id;
        details.open = byId("faults").querySelector(`[data-id="${id}"]`)?.open ?? false;
        details.firstElementChild.textContent = details.firstElementChild.textContent.replace("#", rest.length);
        details.lastElementChild.append(...rest.map(fault));
        items.push(more);
      }
    }
    return items;
  }

  function fault(said) {
    const item = element("li", "", said.level), place = element("div", "", "place");
    place.append(element("b", said.kind), ` ${said.place} ${said.id}`);
    const target = said.figure && report.querySelector(`.figure[data-path="${CSS.escape(said.figure)}"]`);
    if (target) {
      const jump = byId("jump").content.firstElementChild.cloneNode(true);
      jump.addEventListener("click", () => {
        target.scrollIntoView({ block: "center" });
        target.focus({ preventScroll: true });
      });
      item.append(jump);
    }
    item.append(place, element("div", said.text, "text"));
    if (said.line) {
      const source = element("code", "", "source");
      source.append(element("span", `${said.line} | `, "number"), said.before);
      if (said.marked) {
        source.append(element("mark", said.marked));
      }
      source.append(said.after);
      item.append(source);
    }
    return item;
  }

  // The report, with what changed marked for a moment

  function replaceReport(state, isFirst) {
    const page = new DOMParser().parseFromString(state.body || "", "text/html");
    // What it lacks stands in the panel.
    page.querySelectorAll(".faults").forEach(list => list.remove());
    const texts = [...report.querySelectorAll(blocks)].map(block => block.textContent);
    const focused = placeOf(document.activeElement), held = placeOf(pinned);
    close();
    report.replaceChildren(...document.adoptNode(page.body).childNodes);
    figures = state.figures;
    const after = [...report.querySelectorAll(blocks)];
    const match = alike(texts, after.map(block => block.textContent));
    if (!isFirst) {
      mark(texts, after, match);
    }
    at(focused)?.focus({ preventScroll: true });
    if (at(held)) {
      open(at(held));
      pinned = at(held);
    }
    return match;
  }

  /** Which figure it is: the first, the second … of its declaration. */
  function placeOf(figure) {
    const path = figure?.closest?.("#report .figure")?.dataset.path;
    return path && { path, number: all(path).indexOf(figure) };
  }

  const all = path => [...report.querySelectorAll(`.figure[data-path="${CSS.escape(path)}"]`)];
  const at = place => place ? all(place.path)[place.number] : null;

  function mark(old, now, match) {
    const kept = new Set(match), ranges = [], changed = [];
    now.forEach((block, i) => {
      if (!kept.has(i)) {
        // The old block in the same gap, if there is one: then only what differs is marked.
        const above = match.lastIndexOf(i - 1), counterpart = i === 0 ? 0 : above + 1;
        const isSame = (i === 0 || above >= 0) && match[counterpart] === -1;
        ranges.push(difference(isSame ? old[counterpart] : "", block));
        changed.push(block);
        if (isSame) {
          match[counterpart] = i;
        }
      }
    });
    clearTimeout(fading);
    if (window.Highlight) {
      CSS.highlights.set("changed", new Highlight(...ranges));
      fading = setTimeout(() => CSS.highlights.delete("changed"), 4000);
      return;
    }
    // An old browser marks the whole block.
    changed.forEach(block => block.classList.add("changed"));
    fading = setTimeout(() => changed.forEach(block => block.classList.remove("changed")), 4000);
  }

  // Where a figure comes from

  function open(figure) {
    const origin = figures[[...report.querySelectorAll(".figure")].indexOf(figure)];
    if (!origin) {
      return;
    }
    close();
    const [name, ...lines] = origin.lines, head = element("div", "");
    head.append(element("b", name), origin.unit);
    card.replaceChildren(head, ...lines.map(line => element("div", line)));
    for (const place of origin.places) {
      card.append(element("div", place.place, "place"), element("code", place.source, "source"));
    }
    card.hidden = false;
    figure.setAttribute("aria-describedby", "card");
    const box = figure.getClientRects()[0], room = document.documentElement.clientWidth;
    // In a narrow window it is at an edge, the one that the figure is not at.
    card.classList.toggle("above", box.top > innerHeight / 2);
    const below = box.bottom + 6 + card.offsetHeight < innerHeight || box.top < card.offsetHeight + 6;
    card.style.left = `${scrollX + Math.max(8, Math.min(box.left, room - card.offsetWidth - 8))}px`;
    card.style.top = `${scrollY + (below ? box.bottom + 6 : box.top - 6 - card.offsetHeight)}px`;
  }

  function close() {
    clearTimeout(timer);
    card.hidden = true;
    pinned = null;
    report.querySelectorAll("[aria-describedby]").forEach(figure => figure.removeAttribute("aria-describedby"));
  }

  const figureOf = event => event.target.closest?.("#report .figure");
  const later = (what, delay) => {
    clearTimeout(timer);
    timer = setTimeout(what, delay);
  };

  document.addEventListener("mouseover", event => {
    const figure = figureOf(event);
    if (!pinned && figure) {
      later(() => open(figure), 120);
    } else if (!pinned && card.contains(event.target)) {
      clearTimeout(timer);
    } else if (!pinned && !card.hidden) {
      later(() => figureOf({ target: document.activeElement }) ? open(document.activeElement) : close(), 250);
    } else {
      clearTimeout(timer);
    }
  });
  document.addEventListener("focusin", event => figureOf(event) && open(figureOf(event)));
  document.addEventListener("focusout", event => !pinned && figureOf(event) && close());
  document.addEventListener("click", event => {
    const figure = figureOf(event);
    if (figure) {
      open(figure);
      pinned = figure;
    } else if (!card.contains(event.target)) {
      close();
    }
  });
  document.addEventListener("keydown", event => event.key === "Escape" && close());

  // What the tool sends

  let source = null;
  function listen() {
    source = new EventSource("/events");
    source.onopen = () => byId("lost").hidden = true;
    source.onmessage = event => show(event.data);
    source.onerror = () => {
      byId("lost").hidden = false;
      if (document.hidden) {
        source.close();
        source = null;
      } else if (source.readyState === EventSource.CLOSED) {
        setTimeout(listen, 2000);
      }
    };
  }
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && !source) {
      listen();
    }
  });
  show(byId("state").textContent);
  listen();
})();
