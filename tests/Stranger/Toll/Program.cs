using FactCheck;
using NodaTime;

var un = Source.Organisation("un", "United Nations");
var sohr = Source.Organisation("sohr", "Syrian Observatory for Human Rights");
var said = new LocalDate(2015, 12, 17);
var dead = Question.HowMuch("syria-dead", "people killed in the war in Syria", Unit.People, Course.Rising);

var result = Casebook.Of(
    dead.Claim("un-toll", un, Figure.MoreThan(250_000), said),
    dead.Claim("sohr-toll", sohr, Figure.MoreThan(350_000), said)).Check();

foreach (var discrepancy in result.Discrepancies) Console.WriteLine(discrepancy.Summary);
