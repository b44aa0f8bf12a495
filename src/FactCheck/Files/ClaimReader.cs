// About 150 lines: the members of a claim, and the rules between them.
namespace FactCheck.Files;

/// <summary>Reads claims, one after the other; their questions and sources may come later.</summary>
internal sealed class ClaimReader(ValueReader values)
{
    private const uint Id = 1, Question = 2, Claimant = 4, ReportedBy = 8, AsOf = 1 << 11, Published = 1 << 12;
    private const uint Answers = 0b1111_0000;
    private readonly FigureReader figures = new(values);
    private readonly List<Named<SourceMention>> relays = [];
    private uint seen;
    private string? id, answerName, condition, corrects;
    private Named<QuestionMention> question;
    private Named<SourceMention> claimant, actor;
    private Answer? answer;
    private Expression? expressedBy;
    private Publication? published;
    private Date? asOf;
    private Basis? basis;
    private Evidence? evidence;
    private int at, idAt, answerAt, actorAt, conditionAt, expressedByAt, correctsAt;

    /// <summary>The id, or its stand-in; null where it is refused.</summary>
    private string? Name => (seen & Id) != 0 ? id : values.Document.IdAt(values.Where);

    public void Read()
    {
        if (!values.Object()) return;
        Clear();
        while (values.Member(MemberNames.Claim, ref seen, out var member)) Read(member);
        var name = Name;
        Check(name);
        if (values.Errors == 0 && name is not null && answer is not null) values.Records.Claims.Add(Record(name, answer));
        else if (name is not null) values.Records.BadClaims.Add(name);
    }

    private void Clear()
    {
        (at, idAt, seen) = (values.At, values.At, 0);
        (id, answerName, condition, corrects) = (null, null, null, null);
        (question, claimant, actor) = (default, default, default);
        (answer, expressedBy, published, asOf, basis, evidence) = (null, null, null, null, null, null);
        relays.Clear();
    }

    private void Read(string member)
    {
        switch (member)
        {
            case "id": (id, idAt) = (values.Id(), values.At); break;
            case "question": question = values.Question(); break;
            case "claimant": claimant = values.Source(); break;
            case "reportedBy": ReadRelays(); break;
            case "figure" or "date" or "name" or "stance": ReadAnswer(member); break;
            case "actor": (actor, actorAt) = (values.Source(), values.At); break;
            case "condition": (condition, conditionAt) = (values.Said(), values.At); break;
            case "expressedBy": (expressedBy, expressedByAt) = (values.Word<Expression>(), values.At); break;
            case "asOf": asOf = values.Date(); break;
            case "published": published = values.Publication(); break;
            case "basis": basis = values.Word<Basis>(); break;
            case "corrects": (corrects, correctsAt) = (values.Id(), values.At); break;
            case "evidence": evidence = EvidenceReader.Read(values); break;
            default: throw new InvalidOperationException(member);
        }
    }

    private void ReadAnswer(string member)
    {
        if (answerName is not null)
        {
            values.Error($"A claim has one answer; this has {answerName} and {member}.");
            values.Cursor.Skip();
            return;
        }

        (answerName, answerAt) = (member, values.At);
        answer = member switch
        {
            "figure" => figures.Read(),
            "date" => values.Date(),
            "name" => values.Said() is { } text ? FactCheck.Name.Of(text) : null,
            _ => values.Word<Position>() is { } position ? Stance.At(position) : null,
        };
    }

    private void ReadRelays()
    {
        if (!values.List("a list of the ids of sources")) return;
        while (values.Element())
        {
            var relay = values.Source();
            if (relay.Mention is not null) relays.Add(relay);
        }
    }

    private void Check(string? name)
    {
        if ((seen & Question) == 0) values.Error(at, "", "A claim needs a question.");
        if ((seen & Answers) == 0) values.Error(at, "", "A claim needs one answer: figure, date, name or stance.");
        if ((seen & Claimant) == 0 && ((seen & ReportedBy) == 0 || (relays.Count == 0 && values.Errors == 0))) values.Error(at, "", "A claim needs a claimant or reportedBy.");
        if ((seen & (Published | AsOf)) == 0) values.Error(at, "", "A claim needs published or asOf.");
        if (actor.Mention is not null) OnlyWithStance(actorAt, "actor");
        if (condition is not null) OnlyWithStance(conditionAt, "condition");
        if (expressedBy is not null) OnlyWithStance(expressedByAt, "expressedBy");
        if ((seen & Id) == 0 && name is not null && Text.IdRule(name) is { } rule) values.Error(at, "", $"{rule} The claim has none of its own, and its file's name is long or broken.");
        if (corrects is not null && corrects == name) values.Error(correctsAt, "corrects", $"A claim does not correct itself: {corrects}.");
    }

    private void OnlyWithStance(int valueAt, string member)
    {
        if ((seen & Answers) != 0 && answerName != "stance") values.Error(valueAt, member, $"Only a stance has {member}; the answer of this claim is a {answerName}.");
    }

    private ClaimRecord Record(string name, Answer given)
    {
        var parts = new ClaimParts
        {
            Id = name, Question = question, Claimant = claimant, Relays = relays, Actor = actor,
            Answer = given is Stance stance ? Stances.Shared(stance.Position, expressedBy ?? Expression.Statement, condition) : given,
            Published = published, AsOf = asOf, Basis = basis ?? Basis.Unstated, Evidence = evidence, Corrects = corrects,
        };
        var claim = parts.Made(values.Mentions);
        return new(values.Document, values.Where, at)
        {
            Id = name, IdAt = idAt, AnswerAt = answerAt, CorrectsAt = correctsAt,
            Claim = claim, Parts = claim is null ? new(parts with { Relays = [.. relays] }) : null,
        };
    }
}
