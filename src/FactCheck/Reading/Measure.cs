namespace FactCheck.Reading;

/// <summary>What the figures of news count most often; each has words of its own.</summary>
internal enum Measure : byte
{
    /// <summary>Something else: told by its noun.</summary>
    Other,
    Dead,
    Injured,

    /// <summary>Dead and injured together.</summary>
    Casualties,
    Missing,
    Trapped,
    Displaced,
    Evacuated,
    Homeless,
    Arrested,
    Hospitalised,
    Cases,
    Rescued,
    Abducted,
    Turnout,
    Votes,
    Cost,

    /// <summary>A profit, a loss, revenue.</summary>
    Result,

    /// <summary>What a tax, a toll or a sale brings in.</summary>
    Yield,
    Jobs,
    Unemployed,
    Destroyed,
    Damaged,
    Affected,
    WithoutPower,

    /// <summary>People on a ship, train or plane.</summary>
    Aboard,

    /// <summary>Flights, trains and other departures that did not run.</summary>
    Cancelled,
    Inflation,
    Growth,
}
