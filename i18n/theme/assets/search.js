/* The search of the site: no service, no module and no fetch, so that it works from a double click too. The index comes
   as scripts: first the list of pages, then the words that were asked for, then the texts of the pages found.
   Words are folded as i18n/search/folding.py folds them; a test holds the two against each other. */
"use strict";

(() => {
  const LONGEST = 40, AT_ONCE = 10, SNIPPET = 160;
  const DOTTED = new Set(["az", "crh", "kk", "tr", "tt"]);
  const UNSPACED = "\\u0e01-\\u0e4e\\u0e81-\\u0ecf\\u0edc-\\u0edf\\u1000-\\u103f\\u1050-\\u108f\\u109a-\\u109d\\u1780-\\u17d3"
    + "\\u3005-\\u3007\\u3041-\\u3096\\u3099\\u309a\\u309d\\u309e\\u30a1-\\u30fa\\u30fc-\\u30fe\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff"
    + "\\ua9e0-\\ua9ef\\ua9fa-\\ua9fe\\uaa60-\\uaa7f\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  const MARKS = "\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670"
    + "\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u0711\\u0730-\\u074a\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f";
  const LETTERS = new Map((
    "ß:ss æ:ae œ:oe ø:o đ:d ð:d ħ:h ı:i ł:l ŧ:t þ:th ŋ:n ŀ:l ĸ:k ə:e "
    + "ٱ:ا ى:ي ی:ي ې:ي ے:ي ة:ه ە:ه ہ:ه ھ:ه ۀ:ه ک:ك ڪ:ك ـ: ء: ך:כ ם:מ ן:נ ף:פ ץ:צ"
  ).split(" ").map(pair => pair.split(":")));
  const RUN = new RegExp(`[${UNSPACED}]+`, "gu");
  const MARK = new RegExp(`[${MARKS}]+`, "gu");
  const MARKED = new RegExp(`^[${MARKS}]$`, "u");
  const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
  const ARTICLE = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})/u;
  const DIGIT = /^\p{Nd}$/u;

  /* A digit comes behind as many others of its kind as it is worth. */
  const digit = sign => {
    let worth = 0;
    while (DIGIT.test(String.fromCodePoint(sign.codePointAt(0) - worth - 1))) worth++;
    return String(worth);
  };

  /* Words alone: lower case, digits by value, one form of each character. */
  const exact = (text, language) => {
    text = text.normalize("NFKC");
    if (DOTTED.has(language)) text = text.replace(/I/g, "ı").replace(/İ/g, "i");
    return text.toLowerCase()
      .replace(/ς/g, "σ")
      .replace(/(?![0-9])\p{Nd}/gu, digit)
      .replace(/\p{Cf}+/gu, "")
      .replace(/[^\p{L}\p{M}\p{N}]/gu, " ");
  };

  /* A term without what people leave out. */
  const loose = term => {
    const plain = Array.from(term.normalize("NFKD").replace(MARK, ""), sign => LETTERS.get(sign) ?? sign).join("");
    return plain.normalize("NFC") || term;
  };

  /* What somebody asks for: each word, or run of characters without spaces, with the keys that have to be found for it. */
  const asked = (query, language) => {
    const plain = exact(query, language);
    const found = (plain.match(RUN) ?? []).map(run => {
      const signs = Array.from(run);
      const pairs = signs.slice(1).map((sign, at) => signs[at] + sign);
      return { texts: [loose(run)], keys: pairs.length ? pairs : signs, whole: pairs.length > 0, spaced: false };
    });
    for (const word of plain.replace(RUN, " ").split(" ").filter(Boolean)) {
      const term = Array.from(word).slice(0, LONGEST).join("");
      const bare = language === "ar" ? term.replace(ARTICLE, "") : term;
      found.push({ texts: [...new Set([loose(term), loose(bare)])], keys: [term], bare, whole: false, spaced: true });
    }
    return found;
  };

  /* Scripts that have been asked for, by name. */
  const awaited = new Map();
  window.i18nSearch = (name, value) => awaited.get(name)?.arrived(value);
  const load = (name, folder) => {
    if (!awaited.has(name)) {
      const one = {};
      one.promise = new Promise((arrived, failed) => {
        one.arrived = arrived;
        const script = document.createElement("script");
        script.src = new URL(`${name}.js`, folder).href;
        script.onerror = () => { awaited.delete(name); script.remove(); failed(new Error(name)); };
        document.head.append(script);
      });
      awaited.set(name, one);
    }
    return awaited.get(name).promise;
  };

  class Index {
    constructor(front, folder) {
      Object.assign(this, front);
      this.folder = folder;
      this.language = front.locale.split("-")[0];
      this.lists = new Map();
      this.firsts = this.pages.map(page => page[5]);
    }

    static async open(address) {
      const name = decodeURIComponent(address.pathname.split("/").pop()).replace(/\.js$/, "");
      return new Index(await load(name, address), address);
    }

    async list(number) {
      if (!this.lists.has(number)) {
        const text = await load(`${this.locale}-w${number}`, this.folder);
        this.lists.set(number, text.split("\n").filter(Boolean).map(line => {
          const at = line.indexOf("\t");
          const term = line.slice(0, at);
          return { term, loose: loose(term), places: line.slice(at + 1) };
        }));
      }
      return this.lists.get(number);
    }

    /* Place → how like the key the best term there is: 4 the same word, 3 but for marks, 2 its beginning, 1 but for marks. */
    async places(key, whole) {
      const plain = loose(key);
      const found = new Map();
      for (let number = 0; number < this.begins.length; number++) {
        const next = this.begins[number + 1];
        if (this.begins[number] > `${plain}\uffff` || (next !== undefined && next < plain)) continue;
        for (const row of await this.list(number)) {
          if (whole ? row.loose !== plain : !row.loose.startsWith(plain)) continue;
          const like = row.term === key ? 4 : row.loose === plain ? 3 : row.term.startsWith(key) ? 2 : 1;
          let place = 0;
          for (const step of row.places.split(" ")) {
            place += Number(step);
            if (!(found.get(place) >= like)) found.set(place, like);
          }
        }
      }
      return found;
    }

    page(passage) {
      let low = 0, high = this.firsts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (this.firsts[middle] <= passage) low = middle; else high = middle;
      }
      return low;
    }

    /* The pages that have most of what was asked for, the best first, each with its best passage. */
    async find(words) {
      const pages = new Map();
      for (const [which, word] of words.entries()) {
        let places = null;
        for (const key of word.keys) {
          const some = await this.places(key, word.whole);
          if (word.bare && word.bare !== key) {
            for (const [place, like] of await this.places(word.bare, false)) some.set(place, Math.max(like, some.get(place) ?? 0));
          }
          places = places === null ? some
            : new Map([...places].filter(([place]) => some.has(place)).map(([place, like]) => [place, Math.min(like, some.get(place))]));
        }
        for (const [place, like] of places ?? []) {
          const passage = Math.floor(place / 4), number = this.page(passage);
          const heading = place % 4 > 1, away = place % 2 === 1;
          const points = like * (heading ? (passage === this.firsts[number] ? 6 : 3) : 1) * (away ? 0.5 : 1);
          let page = pages.get(number);
          if (!page) pages.set(number, page = { number, best: new Map(), passages: new Map() });
          page.best.set(which, Math.max(points, page.best.get(which) ?? 0));
          const said = page.passages.get(passage) ?? new Map();
          said.set(which, Math.max(points, said.get(which) ?? 0));
          page.passages.set(passage, said);
        }
      }
      const sum = points => [...points.values()].reduce((all, one) => all + one, 0);
      const most = Math.max(0, ...[...pages.values()].map(page => page.best.size));
      const found = [...pages.values()].filter(page => page.best.size === most);
      for (const page of found) {
        page.points = sum(page.best);
        const passages = [...page.passages].map(([passage, said]) => ({ passage, had: said.size, points: sum(said) }));
        passages.sort((one, other) => other.had - one.had || other.points - one.points || one.passage - other.passage);
        page.passage = passages[0].passage;
      }
      return found.sort((one, other) =>
        other.points - one.points || other.passages.size - one.passages.size || one.number - other.number);
    }

    async passage(page) {
      const chunk = Math.floor(page.number / this.step);
      const rows = await load(`${this.locale}-t${chunk}`, this.folder);
      const [text, anchor = "", heading = "", headingLanguage = "", language = "", old = 0] =
        rows[page.passage - this.firsts[chunk * this.step]] ?? [""];
      return { text, anchor, heading, headingLanguage, language, old };
    }

    number(value) {
      return String(value).replace(/[0-9]/g, sign => Array.from(this.digits)[Number(sign)]);
    }
  }

  /* Where a text has what was asked for, in order: start, end, number of the word. */
  const hits = (text, words, language) => {
    const found = [];
    for (const match of text.matchAll(WORD)) {
      let plain = "";
      const from = [];
      let at = match.index;
      for (const sign of match[0]) {
        const folded = loose(exact(sign, language).trim() || "\0").replaceAll("\0", "");
        const kept = MARKED.test(sign) ? "" : folded;
        for (let unit = 0; unit < kept.length; unit++) from.push(at);
        plain += kept;
        at += sign.length;
      }
      from.push(at);
      const bare = language === "ar" ? plain.replace(ARTICLE, "") : plain;
      for (const [which, word] of words.entries()) {
        if (word.spaced) {
          if (word.texts.some(text => plain.startsWith(text) || bare.startsWith(text))) found.push([match.index, at, which]);
          continue;
        }
        const [text] = word.texts;
        for (let start = plain.indexOf(text); start >= 0; start = plain.indexOf(text, start + text.length)) {
          found.push([from[start], from[start + text.length], which]);
        }
      }
    }
    found.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
    return found.filter(([start, end], at) => start < end && (at === 0 || start >= found[at - 1][1]));
  };

  /* A text as nodes, with its hits marked. */
  const marked = (text, words, language) => {
    const nodes = [];
    let at = 0;
    for (const [start, end] of hits(text, words, language)) {
      if (start < at) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end);
      nodes.push(text.slice(at, start), mark);
      at = end;
    }
    nodes.push(text.slice(at));
    return nodes;
  };

  /* The part of a passage that says most of what was asked for; a long word tells more than a short one. */
  const snippet = (text, words, language) => {
    let best = null;
    for (const line of text.split("\n")) {
      const found = hits(line, words, language);
      const had = [...new Set(found.map(([, , which]) => which))].reduce((all, which) => all + words[which].texts[0].length, 0);
      if (best === null || had > best.had) best = { line, had, found };
    }
    // Where only the title or a heading says it: what the passage begins with, but for labels.
    if (best.had === 0) best.line = text.split("\n").find(line => line.length > 40) ?? best.line;
    const { line, found } = best;
    if (line.length <= SNIPPET * 1.25) return line;
    let start = found.length ? Math.max(0, found[0][0] - SNIPPET / 3) : 0;
    let end = Math.min(line.length, start + SNIPPET);
    const spaceBefore = line.lastIndexOf(" ", start), spaceAfter = line.indexOf(" ", end);
    if (start && spaceBefore >= start - 20) start = spaceBefore + 1;
    if (spaceAfter >= 0 && spaceAfter <= end + 20) end = spaceAfter;
    const inside = at => at > 0 && at < line.length && /^[\p{M}\p{Cf}\udc00-\udfff]/u.test(line.slice(at));
    while (inside(start)) start--;
    while (inside(end)) end++;
    return `${start ? "… " : ""}${line.slice(start, end)}${end < line.length ? " …" : ""}`;
  };

  const element = (name, attributes, ...inner) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
    made.append(...inner);
    return made;
  };

  class Box {
    constructor(form) {
      this.form = form;
      this.field = form.querySelector("input");
      this.status = form.querySelector("[role=status]");
      this.failed = form.querySelector(".failed");
      this.list = form.querySelector("ol");
      this.address = new URL(form.dataset.index, document.baseURI);
      this.top = new URL("../../", this.address);
      this.turn = 0;
      form.hidden = false;
      this.field.addEventListener("focus", () => { this.open().catch(() => {}); }, { once: true });
      this.field.addEventListener("input", event => { if (!event.isComposing) this.soon(); });
      this.field.addEventListener("compositionend", () => this.soon());
      form.addEventListener("submit", event => { event.preventDefault(); this.search(); });
      form.addEventListener("keydown", event => this.key(event));
      form.addEventListener("focusout", event => {
        if (event.relatedTarget && !form.contains(event.relatedTarget)) this.close();
      });
      document.addEventListener("pointerdown", event => { if (!form.contains(event.target)) this.close(); });
    }

    open() {
      return this.opened ??= Index.open(this.address).catch(error => { this.opened = undefined; throw error; });
    }

    soon() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.search(), 120);
    }

    close() {
      this.turn++;
      clearTimeout(this.timer);
      this.list.replaceChildren();
      this.status.textContent = "";
      this.failed.hidden = true;
      delete this.form.dataset.open;
    }

    async search() {
      clearTimeout(this.timer);
      const turn = ++this.turn, query = this.field.value;
      if (!query.trim()) { this.close(); return; }
      try {
        const index = await this.open();
        const words = asked(query, index.language);
        // One letter begins too many words; one character without spaces is a word.
        if (!words.some(word => !word.spaced || word.texts[0].length > 1 || /[^\p{L}]/u.test(word.texts[0]))) {
          if (turn === this.turn) this.close();
          return;
        }
        const found = await index.find(words);
        const rows = await this.rows(index, found.slice(0, AT_ONCE), words);
        if (turn !== this.turn) return;
        this.list.replaceChildren(...rows);
        this.rest(index, found, AT_ONCE, words);
        this.failed.hidden = true;
        const said = found.length ? index.found : index.nothing;
        this.status.replaceChildren(this.said([said[0].replace("%(number)s", index.number(found.length)), ...said.slice(1)]));
        this.form.dataset.open = found.length ? "found" : "nothing";
      } catch {
        if (turn !== this.turn) return;
        this.list.replaceChildren();
        this.status.textContent = "";
        this.failed.hidden = false;
        this.form.dataset.open = "failed";
      }
    }

    /* The button for what did not fit. */
    rest(index, found, from, words) {
      if (found.length <= from) return;
      const button = element("button", { type: "button" }, this.said(index.more));
      const item = element("li", { class: "more" }, button);
      button.addEventListener("click", async () => {
        const rows = await this.rows(index, found.slice(from, from + AT_ONCE), words);
        item.replaceWith(...rows);
        this.rest(index, found, from + AT_ONCE, words);
        rows[0]?.querySelector("a").focus();
      });
      this.list.append(item);
    }

    rows(index, found, words) {
      return Promise.all(found.map(async page => this.row(index, page, await index.passage(page), words)));
    }

    row(index, page, passage, words) {
      const [url, title, titleLanguage, above, note] = index.pages[page.number];
      const language = passage.language;
      const titled = this.marks(index, titleLanguage);
      const link = element("a", { href: new URL(url + (passage.anchor ? `#${encodeURIComponent(passage.anchor)}` : ""), this.top).href },
        element("span", titled, ...marked(title, words, index.language)));
      if (passage.anchor && passage.heading) {
        link.append(" – ", element("span", this.marks(index, passage.headingLanguage), ...marked(passage.heading, words, index.language)));
      }
      const item = element("li", {});
      const trail = [];
      for (let one = above; one >= 0; one = index.pages[one][3]) trail.unshift(one);
      if (trail.length) {
        const path = element("p", { class: "path" });
        for (const [at, one] of trail.entries()) {
          if (at) path.append(" / ");
          path.append(element("span", this.marks(index, index.pages[one][2]), index.pages[one][1]));
        }
        item.append(path);
      }
      item.append(link);
      if (passage.text) {
        item.append(element("p", { class: "snippet", ...this.marks(index, language) },
          ...marked(snippet(passage.text, words, index.language), words, index.language)));
      }
      // In the page's language: which language the hit is in, and how far the page can be trusted.
      const notes = [];
      const other = language || (passage.text ? "" : passage.headingLanguage || titleLanguage);
      if (other && index.languages[other]) notes.push(this.said(index.languages[other].slice(1)));
      if (passage.old) notes.push(this.said(index.old));
      if (note) notes.push(this.said(index.notes[note]));
      if (notes.length) {
        const line = element("p", { class: "notes" });
        for (const [at, one] of notes.entries()) line.append(at ? " · " : "", one);
        item.append(line);
      }
      return item;
    }

    marks(index, language) {
      return language ? { lang: language, dir: index.languages[language]?.[0] ?? "auto" } : {};
    }

    /* A text of the theme, with its language where that is not the page's. */
    said([text, lang, dir]) {
      return lang ? element("span", { lang, dir }, text) : document.createTextNode(text);
    }

    key(event) {
      if (event.key === "Escape" && this.form.dataset.open) {
        event.preventDefault();
        this.close();
        this.field.focus();
        return;
      }
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      const stops = [this.field, ...this.list.querySelectorAll("a, button")];
      const at = stops.indexOf(document.activeElement);
      const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
      if (at < 0 || !next) return;
      event.preventDefault();
      next.focus();
    }
  }

  for (const form of document.querySelectorAll("form[data-index]")) new Box(form);
  window.i18nSearch.folding = { exact, loose, asked };
})();
