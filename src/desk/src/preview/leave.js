// Leaving: the button, the hidden first link, or Shift three times. The page is hidden before anything else happens, and it is
// replaced, so that the back button does not bring it again.
(function () {
  var link = document.querySelector("[data-leave]");
  if (!link) return;
  var presses = 0, timer;
  function leave(event) {
    if (event) event.preventDefault();
    document.documentElement.hidden = true;
    document.title = "";
    location.replace(link.href);
  }
  document.querySelectorAll("[data-leave]").forEach(function (each) { each.addEventListener("click", leave); });
  document.addEventListener("keyup", function (event) {
    if (event.key !== "Shift") { presses = 0; return; }
    presses += 1;
    clearTimeout(timer);
    timer = setTimeout(function () { presses = 0; }, 5000);
    if (presses >= 3) leave();
  });
})();
