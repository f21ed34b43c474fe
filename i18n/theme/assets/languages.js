// From the page of languages to the one chosen there, else the first that the browser asks for.
{
  const key = "language " + location.pathname;
  const find = (tag) => document.querySelector(`[data-for~="${tag}"]`);
  const answer = (tag) => {
    while (tag && !find(tag)) tag = /-[a-z]{4}$/i.test(tag) ? "" : tag.replace(/-?[^-]*$/, "");
    return tag && find(tag);
  };
  let chosen;
  try { chosen = localStorage[key]; } catch {}
  addEventListener("click", (event) => {
    const link = event.target.closest("a[hreflang]");
    try { if (link) localStorage[key] = link.hreflang; } catch {}
  });
  const back = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  if (!location.hash && !back && !document.referrer.startsWith(location.origin)) {
    const asked = navigator.languages.map((tag) => answer(new Intl.Locale(tag).baseName));
    const link = [document.querySelector(`a[hreflang="${chosen}"]`), ...asked].find((one) => one?.href);
    if (link) location.replace(link.href);
  }
}
