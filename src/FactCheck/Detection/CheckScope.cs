using System.Collections.Concurrent;

namespace FactCheck.Detection;

/// <summary>What the inspections of one check share. What several dossiers ask of a linked one is computed once; safe to share between threads.</summary>
internal sealed class CheckScope
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<FigureRecord>> figures = new(StringComparer.Ordinal);
    private readonly Lazy<AliasTable> aliases;

    public CheckScope(Casebook casebook, FactCheckOptions options)
    {
        options.Guard();
        Casebook = casebook;
        Options = options;
        aliases = new(() => new(casebook.Sources));
    }

    public Casebook Casebook { get; }

    public FactCheckOptions Options { get; }

    /// <summary>The names that listed aliases stand for.</summary>
    public AliasTable Aliases => aliases.Value;

    /// <summary>The figures of a dossier, by the unit that they are compared in; kept where other dossiers are linked to it.</summary>
    public IReadOnlyList<FigureRecord> FiguresOf(Dossier dossier, HashSet<string>? corrected = null)
    {
        if (dossier.Question.Form != QuestionForm.HowMuch) return [];
        return dossier.Links.Count == 0
            ? FigureRecord.Of(dossier, corrected ?? dossier.Corrected(), Options)
            : figures.GetOrAdd(dossier.Question.Id, _ => FigureRecord.Of(dossier, corrected ?? dossier.Corrected(), Options));
    }

    /// <summary>The figures of a linked question that are compared in a unit, or null where it has none.</summary>
    public FigureRecord? FiguresOf(Question question, Unit unit) =>
        Casebook.TryGetDossier(question.Id, out var dossier)
            ? FiguresOf(dossier).FirstOrDefault(each => UnitConversion.Key(each.Unit) == UnitConversion.Key(unit))
            : null;

    /// <summary>The stances of a linked proposition.</summary>
    public IReadOnlyList<StanceSeries> StancesOf(Question question) =>
        Casebook.TryGetDossier(question.Id, out var dossier) ? StanceSeries.Of(dossier, dossier.Corrected()) : [];
}
