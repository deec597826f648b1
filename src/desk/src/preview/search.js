// A plain look through what editors wrote as ways of saying. The phone's own search is better: cobijo search.
(function () {
  var box = document.querySelector("input[type=search]"), list = document.querySelector("#found"), say = document.querySelector("#say");
  if (!box || !window.places) return;
  function fold(text) { return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, ""); }
  function words(text) { return fold(text).split(/[^a-z0-9ñ]+/).filter(function (word) { return word.length > 2; }); }
  window.places.forEach(function (place) { place.words = words(place.title + " " + place.ways).concat(); });
  box.addEventListener("input", function () {
    var asked = words(box.value);
    var hits = window.places.map(function (place) {
      var score = asked.reduce(function (sum, word) {
        return sum + (place.words.some(function (other) { return other === word; }) ? 2 : place.words.some(function (other) { return other.indexOf(word.slice(0, 5)) === 0; }) ? 1 : 0);
      }, 0);
      return { place: place, score: score };
    }).filter(function (hit) { return hit.score > 0; }).sort(function (a, b) { return b.score - a.score; }).slice(0, 6);
    list.textContent = "";
    hits.forEach(function (hit) {
      var item = document.createElement("li"), link = document.createElement("a");
      link.href = hit.place.to; link.className = "button"; link.textContent = hit.place.title;
      item.appendChild(link); list.appendChild(item);
    });
    say.textContent = asked.length ? String(hits.length) : "";
  });
})();
