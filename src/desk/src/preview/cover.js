// The cover's own search box: the return word opens, any other word searches the cover.
(function () {
  var box = document.querySelector("input[type=search]");
  if (!box) return;
  function fold(text) { return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").trim(); }
  box.addEventListener("input", function () {
    var typed = fold(box.value);
    if (typed && typed === fold(box.dataset.word)) { location.replace(box.dataset.back); return; }
    document.querySelectorAll("main section").forEach(function (section) {
      section.hidden = typed !== "" && fold(section.textContent).indexOf(typed) < 0;
    });
  });
})();
