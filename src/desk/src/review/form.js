// Gathers what was marked and hands it back as a file. Nothing is sent anywhere.
(function () {
  var form = document.getElementById("form"), left = document.getElementById("left");
  function answers() {
    return Array.prototype.slice.call(form.querySelectorAll("fieldset")).map(function (row) {
      var marked = row.querySelector("input:checked");
      return marked && { text: row.dataset.text, number: Number(row.dataset.number), begins: row.dataset.begins, verdict: marked.value, note: row.querySelector("textarea").value };
    }).filter(Boolean);
  }
  form.addEventListener("change", function () { left.textContent = answers().length + " / " + form.querySelectorAll("fieldset").length; });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var file = {
      cobijo_review: Number(form.dataset.format), role: form.dataset.role, locale: form.dataset.locale, serial: Number(form.dataset.serial),
      organisation: form.organisation.value, person: form.person ? form.person.value : "", remarks: form.remarks ? form.remarks.value : "", month: form.month.value, answers: answers()
    };
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1)], { type: "application/json" }));
    link.download = "review-" + file.role + "-" + file.locale + ".json";
    link.click();
  });
})();
