namespace Generator.Model;

/// <summary>How a figure came to be. Only <see cref="Final"/> and <see cref="Revised"/> figures carry a judgement without a caveat.</summary>
internal enum ObservationStatus
{
    /// <summary>Printed by the authority that measured it.</summary>
    Final,

    /// <summary>Printed by that authority in place of an earlier figure.</summary>
    Revised,

    /// <summary>Printed as preliminary.</summary>
    Provisional,

    /// <summary>Computed for this report from the figures that it names, by the sum that it shows.</summary>
    Derived,

    /// <summary>From a compilation without a stated source of its own.</summary>
    Compiled,

    /// <summary>From the press or an account at second hand.</summary>
    Reported,

    /// <summary>An authority says that the goal was met and prints no figure.</summary>
    StatedMet,

    /// <summary>An event took place on a date.</summary>
    Completed,

    /// <summary>On a date the event had not, or not wholly, taken place.</summary>
    NotDone,
}
