namespace FactCheck.Testing;

/// <summary>What the laws say of a detector as a function.</summary>
internal static class FunctionLaws
{
    public static string? Pure(Trial trial)
    {
        var first = trial.Find(trial.Casebook);
        if (Findings.Difference("The first time", first, "again, from the last dossier to the first", trial.Find(trial.Casebook, backwards: true)) is { } wrong) return wrong;
        var twice = new List<Finding>();
        foreach (var dossier in trial.Casebook.Dossiers)
        {
            var inspection = trial.Inspect(trial.Casebook, dossier);
            foreach (var _ in trial.Detector.Detect(inspection))
            {
                break; // who asks for the first alone must not change what the next one gets
            }

            twice.AddRange(trial.Detector.Detect(inspection));
        }

        return Findings.Difference("The first time", first, "the second time of one inspection", twice);
    }

    public static string? AtOnce(Trial trial)
    {
        if (trial.Casebook.Dossiers.Count == 0) return null;
        var apart = trial.Find(trial.Casebook);
        var together = new List<Finding>();
        var open = trial.Casebook.Dossiers.Select(dossier => trial.Detector.Detect(trial.Inspect(trial.Casebook, dossier)).GetEnumerator()).ToList();
        try
        {
            for (var left = open.ToList(); left.Count > 0;)
            {
                left.RemoveAll(each => !each.MoveNext());
                together.AddRange(left.Select(each => each.Current));
            }
        }
        finally
        {
            open.ForEach(each => each.Dispose());
        }

        return Findings.Difference("One dossier after the other", apart, "a finding of each in turn", together);
    }
}
