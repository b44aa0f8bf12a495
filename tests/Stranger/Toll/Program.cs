using FactCheck;
using NodaTime;

var said = new LocalDate(2015, 12, 17);
var dead = Question.HowMuch("syria-dead", "people killed in the war in Syria", Unit.People, Course.Rising);

var result = Casebook.Of(
    dead.Claim("un-toll", Source.Organisation("un", "United Nations"), Figure.MoreThan(250_000), said),
    dead.Claim("sohr-toll", Source.Organisation("sohr", "Syrian Observatory for Human Rights"), Figure.MoreThan(350_000), said)).Check();

foreach (var discrepancy in result.Discrepancies) Console.WriteLine(discrepancy.Id);
