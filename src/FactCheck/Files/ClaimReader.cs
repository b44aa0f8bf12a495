// About 130 lines: the members of a claim, and the rules between them.
namespace FactCheck.Files;

/// <summary>Reads a claim, without its question and sources, which may come later.</summary>
internal static class ClaimReader
{
    private const uint Id = 1, Question = 2, Claimant = 4, ReportedBy = 8, AsOf = 1 << 11, Published = 1 << 12;
    private const uint Answers = 0b1111_0000;

    public static void Read(ValueReader values)
    {
        if (!values.Object()) return;
        var said = new Said(values);
        said.Read();
        if (said.Record() is { } record) values.Records.Claims.Add(record);
        else if (said.Name is not null) values.Records.BadClaims.Add(said.Name);
    }

    private sealed class Said(ValueReader values)
    {
        private readonly int at = values.At;
        private uint seen;
        private string? id;
        private Named<QuestionMention> question;
        private Named<SourceMention> claimant, actor;
        private List<Named<SourceMention>> relays = none;
        private Answer? answer;
        private string? answerName, condition, corrects;
        private Expression? expressedBy;
        private Publication? published;
        private Date? asOf;
        private Basis? basis;
        private Evidence? evidence;
        private int idAt, answerAt, actorAt, conditionAt, expressedByAt, correctsAt;

        private static readonly List<Named<SourceMention>> none = [];

        /// <summary>The id, or its stand-in; null where it is refused.</summary>
        public string? Name => (seen & Id) != 0 ? id : values.Document.IdAt(values.Where);

        public void Read()
        {
            while (values.Member(MemberNames.Claim, ref seen, out var member))
            {
                switch (member)
                {
                    case "id": (id, idAt) = (values.Id(), values.At); break;
                    case "question": question = values.Question(); break;
                    case "claimant": claimant = values.Source(); break;
                    case "reportedBy": Relays(); break;
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
        }

        /// <summary>The record, or null where a member is refused or missing, which is told.</summary>
        public ClaimRecord? Record()
        {
            Needed();
            OnlyWithStance(actor.Mention, actorAt, "actor");
            OnlyWithStance(condition, conditionAt, "condition");
            OnlyWithStance(expressedBy, expressedByAt, "expressedBy");
            var name = Name;
            if ((seen & Id) == 0 && Text.IdRule(values.Document.IdAt(values.Where)) is { } rule) values.Error(at, "", $"{rule} The claim has none of its own, and its file's name is long or broken.");
            if (corrects is not null && corrects == name) values.Error(correctsAt, "corrects", $"A claim does not correct itself: {corrects}.");
            if (values.Errors > 0 || name is null || answer is null) return null;
            var parts = new ClaimParts
            {
                Id = name, Question = question, Claimant = claimant, Relays = relays,
                Answer = answer is Stance stance ? Stances.Shared(stance.Position, expressedBy ?? Expression.Statement, condition) : answer, Actor = actor,
                Published = published, AsOf = asOf, Basis = basis ?? Basis.Unstated, Evidence = evidence, Corrects = corrects,
            };
            var claim = parts.Made(values.Mentions);
            return new(values.Document, values.Where, at)
            {
                Id = name, IdAt = idAt, AnswerAt = answerAt, CorrectsAt = correctsAt, Claim = claim, Parts = claim is null ? parts : null,
            };
        }

        private void Needed()
        {
            if ((seen & Question) == 0) values.Error(at, "", "A claim needs a question.");
            if ((seen & Answers) == 0) values.Error(at, "", "A claim needs one answer: figure, date, name or stance.");
            if ((seen & Claimant) == 0 && ((seen & ReportedBy) == 0 || (relays.Count == 0 && values.Errors == 0))) values.Error(at, "", "A claim needs a claimant or reportedBy.");
            if ((seen & (Published | AsOf)) == 0) values.Error(at, "", "A claim needs published or asOf.");
        }

        private void OnlyWithStance(object? value, int valueAt, string member)
        {
            if (value is not null && (seen & Answers) != 0 && answerName != "stance") values.Error(valueAt, member, $"Only a stance has {member}; the answer of this claim is a {answerName}.");
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
                "figure" => FigureReader.Read(values),
                "date" => values.Date(),
                "name" => values.Said() is { } text ? FactCheck.Name.Of(text) : null,
                _ => values.Word<Position>() is { } position ? Stance.At(position) : null,
            };
        }

        private void Relays()
        {
            if (!values.List("a list of the ids of sources")) return;
            relays = [];
            while (values.Element())
            {
                var relay = values.Source();
                if (relay.Mention is not null) relays.Add(relay);
            }
        }
    }
}
