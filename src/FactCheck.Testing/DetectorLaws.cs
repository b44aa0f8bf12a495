namespace FactCheck.Testing;

/// <summary>The laws that every detector keeps, built in or not.</summary>
/// <remarks>
/// Laws are data, so that one theory drives them all, and a new law reaches every detector unasked:
/// <code>
/// public static TheoryData&lt;DetectorLaw&gt; Laws => [.. DetectorLaws.All];
///
/// [Theory]
/// [MemberData(nameof(Laws))]
/// public void The_detector_keeps_the_law(DetectorLaw law) => law.Check(new RoundCountDetector());
/// </code>
/// </remarks>
public static class DetectorLaws
{
    /// <summary>It does not throw on any casebook, and neither do the sentences of its findings.</summary>
    public static DetectorLaw Total { get; } = new(
        nameof(Total), "a detector does not throw on any casebook, and neither do the sentences of its findings.", FindingLaws.Total);

    /// <summary>A finding is about the dossier's question, rests on claims of the dossier or of linked ones, and has an id of its own.</summary>
    public static DetectorLaw WellFormed { get; } = new(
        nameof(WellFormed), "a finding is about the dossier's question, rests on claims of the dossier or of linked ones, and has an id of its own.", FindingLaws.WellFormed);

    /// <summary>The same dossier gives the same findings, again and in whatever order the dossiers are looked into.</summary>
    public static DetectorLaw Pure { get; } = new(
        nameof(Pure), "the same dossier gives the same findings, again and in whatever order the dossiers are looked into.", FunctionLaws.Pure);

    /// <summary>Dossiers that are looked into at the same time do not disturb one another.</summary>
    public static DetectorLaw AtOnce { get; } = new(
        nameof(AtOnce), "dossiers that are looked into at the same time do not disturb one another.", FunctionLaws.AtOnce);

    /// <summary>The order of claims, links, questions and sources does not matter.</summary>
    public static DetectorLaw Order { get; } = new(
        nameof(Order), "the order of claims, links, questions and sources does not matter.", RecordLaws.Order);

    /// <summary>A claim that is recorded and taken back leaves everything as before.</summary>
    public static DetectorLaw Undo { get; } = new(
        nameof(Undo), "a claim that is recorded and taken back leaves everything as before.", RecordLaws.Undo);

    /// <summary>A claim changes nothing on questions that are not linked to its own.</summary>
    public static DetectorLaw Local { get; } = new(
        nameof(Local), "a claim changes nothing on questions that are not linked to its own.", RecordLaws.Local);

    /// <summary>A discrepancy keeps its id while the record grows around it.</summary>
    /// <remarks>Asked of a discrepancy that rests on the same claims before and after a further claim, and of one that is the only one of its kind on the question and
    /// gains claims, unless its id names every claim that it rests on. Notices have no life, and are not asked.</remarks>
    public static DetectorLaw StableIds { get; } = new(
        nameof(StableIds), "a discrepancy keeps its id while the record grows around it.", RecordLaws.StableIds);

    /// <summary>The generated casebooks hold something that the detector finds: without it, the other laws prove nothing.</summary>
    public static DetectorLaw PutToTheTest { get; } = new(
        nameof(PutToTheTest), "the casebooks of the laws hold something that the detector finds; else the other laws prove nothing.", null);

    /// <summary>Figures times a power of ten give the same findings: for detectors that promise it, and not one of <see cref="All"/>.</summary>
    /// <remarks>Asked of figures without an order, a 0, a decimal point, a unit of their own or an ulp of 1, and not of shares. The sentences may differ.</remarks>
    public static DetectorLaw ScaleFree { get; } = new(
        nameof(ScaleFree), "figures times a power of ten give the same findings.", ScaleLaws.ScaleFree);

    /// <summary>Those that every detector keeps.</summary>
    public static IReadOnlyList<DetectorLaw> All { get; } = Array.AsReadOnly([Total, WellFormed, Pure, AtOnce, Order, Undo, Local, StableIds, PutToTheTest]);
}
