using FactCheck.Files;

namespace FactCheck.Interop;

/// <summary>Statements of Wikidata: read out of the JSON of entities, as <c>Special:EntityData/Q42.json</c> has it, by <see cref="CasebookFile"/>, and written.</summary>
/// <remarks>
/// <para>A statement of a quantity is a claim for each of its references: the source that it is stated in, or the host of its address, by way of Wikidata; without
/// a reference it is Wikidata's own. Bounds make an estimate, equal bounds an exact number, <em>circa</em> an "about". Its point in time, or its start and end, is what it speaks of.
/// It answers a question with the facets <c>entity</c> and <c>property</c>: one that is given, else one of its own. Qualifiers that narrow it down
/// (country, place, part, jurisdiction) are facets too. Nothing is ever fetched.</para>
/// <para>What one side has no place for is told. A quantity is a number with bounds: "more than 250,000", "tens of thousands" and a range without a best value are none,
/// and are not written.</para>
/// </remarks>
public static class WikidataFile
{
    /// <summary>The facet of a question that names the entity: <c>Q178810</c>.</summary>
    public const string EntityFacet = "entity";

    /// <summary>The facet of a question that names the property: <c>P1120</c>.</summary>
    public const string PropertyFacet = "property";

    /// <summary>The id of Wikidata as a source.</summary>
    public const string SourceId = "wikidata";

    /// <summary>A file of entities.</summary>
    /// <param name="path">The file.</param>
    /// <param name="questions">Questions with the facet <c>property</c>, and <c>entity</c> where it is one entity's alone: statements of these answer them.</param>
    public static CasebookInput FromPath(string path, IEnumerable<Question>? questions = null)
    {
        IReadOnlyList<Question> asked = [.. questions ?? []];
        return CasebookInput.FromPath(path, () => new WikidataConverter(asked));
    }

    /// <summary>A stream of entities, read from where it stands to its end, once, and left open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">The name that messages give.</param>
    /// <param name="questions">Questions with the facet <c>property</c>, and <c>entity</c> where it is one entity's alone: statements of these answer them.</param>
    public static CasebookInput FromStream(Stream stream, string name, IEnumerable<Question>? questions = null)
    {
        IReadOnlyList<Question> asked = [.. questions ?? []];
        return CasebookInput.FromStream(stream, name, () => new WikidataConverter(asked));
    }

    /// <summary>Writes the claims whose questions have the facets <c>entity</c> and <c>property</c> as statements of these entities, for a person to look at: nothing is sent anywhere.</summary>
    /// <returns>What is lost: claims that cannot be written, and what is left out of others.</returns>
    public static async Task<IReadOnlyList<ExportLoss>> WriteAsync(Casebook casebook, Stream stream, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(casebook);
        ArgumentNullException.ThrowIfNull(stream);
        var writer = new WikidataWriter();
        stop.ThrowIfCancellationRequested();
        await JsonOutput.WriteAsync(stream, json => writer.Write(casebook).WriteTo(json)).ConfigureAwait(false);
        return writer.Losses;
    }

    /// <summary>Whether a question is asked of a property of an entity.</summary>
    internal static bool IsAbout(Question question, string entity, string property) =>
        question.Scope.GetValueOrDefault(PropertyFacet) == property && question.Scope.GetValueOrDefault(EntityFacet, entity) == entity;
}
