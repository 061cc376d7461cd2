import Documents

extension MeasureFilter {
    /// Shows the form, and hides the rows that do not fit what is chosen in it.
    ///
    /// What is chosen stands in the address after `#`, which goes with a bookmark and is sent to no server.
    static let script = HTMLScript(
        """
        (() => {
          "use strict";
          const form = document.getElementById("filter");
          const count = document.getElementById("count");
          const measures = document.getElementById("measures");
          const rows = Array.from(measures.querySelectorAll("tr[data-status]"));
          const names = ["words", "status", "travel", "theme", "units"].filter(name => form.elements.namedItem(name));
          const field = name => form.elements.namedItem(name);
          const plain = text => text.toLowerCase().normalize("NFD").replace(/[\\u0300-\\u036f]/g, "");
          const texts = new Map(rows.map(row => [row, plain(row.cells[0].textContent + " " + row.dataset.words)]));
          let telling;

          const fits = (row, words) => words.every(word => texts.get(row).includes(word))
            && names.slice(1).every(name =>
              !field(name).value || row.dataset[name].split(" ").includes(field(name).value));

          const show = () => {
            const words = plain(field("words").value).split(/\\s+/).filter(word => word);
            for (const row of rows) row.hidden = !fits(row, words);
            for (const part of measures.querySelectorAll("tbody, section")) {
              part.hidden = !part.querySelector("tr[data-status]:not([hidden])");
            }
            for (const link of measures.querySelectorAll("nav a")) {
              link.parentElement.hidden = document.getElementById(link.hash.slice(1)).hidden;
            }
            const shown = rows.filter(row => !row.hidden).length;
            const said = shown === rows.length ? rows.length + (shown === 1 ? " measure." : " measures.")
              : shown ? "Showing " + shown + " of " + rows.length + " measures."
              : "No measure fits. Choose less, or show all measures.";
            // Not at every letter typed, or a screen reader would say each count.
            clearTimeout(telling);
            telling = setTimeout(() => { if (count.textContent !== said) count.textContent = said; }, 300);
          };

          const read = () => {
            const after = location.hash.slice(1);
            const asked = new URLSearchParams(after.includes("=") ? after : location.search);
            for (const name of names) {
              field(name).value = asked.get(name) || "";
              if (field(name).selectedIndex === -1) field(name).value = "";
            }
            show();
          };

          const keep = () => {
            const asked = new URLSearchParams(
              names.filter(name => field(name).value).map(name => [name, field(name).value]));
            history.replaceState(null, "", "#" + asked);
            show();
          };

          form.addEventListener("input", keep);
          form.addEventListener("reset", () => setTimeout(keep));
          form.addEventListener("submit", event => event.preventDefault());
          addEventListener("hashchange", () => { if (location.hash.includes("=")) read(); });
          for (const tile of document.querySelectorAll("[data-choice]")) {
            const link = document.createElement("a");
            link.href = "#" + tile.dataset.choice;
            link.append(...tile.childNodes);
            tile.append(link);
          }
          form.hidden = false;
          read();
        })();
        """)
}
