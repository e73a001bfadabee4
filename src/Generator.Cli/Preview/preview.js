// Added to pages by the preview server alone. Waits for news: loads the page again when there is a newer site, and shows above it
// what stands in the way of one.
(() => {
  "use strict";
  if (window.top !== window) {
    return; // A frame is loaded again with the page around it.
  }

  const version = document.currentScript.dataset.version;
  let events = null;
  let overlay = null;
  let closed = null;

  const element = (name, text, classes) => {
    const made = document.createElement(name);
    made.textContent = text ?? "";
    made.className = classes ?? "";
    return made;
  };

  const hide = () => {
    overlay?.remove();
    overlay = null;
  };

  const problem = (one) => {
    const item = element("li");
    item.append(element("strong", one.place, "place"), element("span", `${one.severity} ${one.code}`, one.kind));
    item.append(element("p", one.message, "message"));
    if (one.hint) {
      item.append(element("p", one.hint, "hint"));
    }
    return item;
  };

  const show = (state, text) => {
    hide();
    overlay = element("div");
    const root = overlay.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/-/preview.css";
    const box = element("div", "", "box");
    box.lang = state.lang;
    box.setAttribute("role", "alert");
    const close = element("button", state.close);
    close.type = "button";
    close.addEventListener("click", () => {
      closed = text;
      hide();
    });
    const list = element("ol");
    list.append(...state.problems.map(problem));
    // Read out when its content comes, so the empty box has to be there first.
    root.append(style, box);
    document.documentElement.append(overlay);
    box.append(close, element("h2", state.title), element("p", state.note, "note"), list);
  };

  const hear = (text) => {
    const state = JSON.parse(text);
    if (state.version !== version) {
      disconnect();
      location.reload();
    } else if (!state.title) {
      closed = null;
      hide();
    } else if (text !== closed) {
      show(state, text);
    }
  };

  // Browsers keep few connections to a host: only pages that somebody looks at hold one.
  const connect = () => {
    if (!events && document.visibilityState === "visible") {
      events = new EventSource("/-/events");
      events.onmessage = (event) => hear(event.data);
    }
  };

  const disconnect = () => {
    events?.close();
    events = null;
  };

  document.addEventListener("visibilitychange", () => (document.visibilityState === "visible" ? connect() : disconnect()));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      overlay?.shadowRoot.querySelector("button").click();
    }
  });
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);
})();
