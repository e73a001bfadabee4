namespace Generator.Assessment.Targets;

/// <summary>Why a goal has its status; the pages put it into words with the figures of the assessment.</summary>
internal enum Reason
{
    /// <summary>The target was reached in the target year.</summary>
    TargetMet,

    /// <summary>The sum reached the target before the target year.</summary>
    TargetMetEarly,

    /// <summary>The target year's figure falls short.</summary>
    TargetMissed,

    /// <summary>The target year's figure is further from the target than the baseline was.</summary>
    MissedMovingAway,

    /// <summary>The target year's figure is above the cap, the budget, the ceiling or the base year.</summary>
    LimitExceeded,

    /// <summary>At or ahead of the pace.</summary>
    AtPace,

    /// <summary>The level is reached already, ahead of the pace or without a way to it that could be measured.</summary>
    AtLevelAlready,

    /// <summary>Behind the pace.</summary>
    BehindPace,

    /// <summary>Far behind the pace.</summary>
    FarBehindPace,

    /// <summary>Further from the target than the baseline.</summary>
    MovingAway,

    /// <summary>The room used so far is within the pace.</summary>
    WithinRoom,

    /// <summary>The room is used faster than the pace allows.</summary>
    RoomUsedTooFast,

    /// <summary>The limit for the target year is already exceeded.</summary>
    OverLimitAlready,

    /// <summary>In one of the years the growth fell short of what was promised for every year.</summary>
    YearFailed,

    /// <summary>The figure has passed through the range that was promised, to its other side.</summary>
    PastRange,

    /// <summary>The highest figure lies in time, and enough later ones are lower; the year of the promise is still ahead.</summary>
    PeakSeen,

    /// <summary>Too few later figures are lower to tell that the highest one was the peak.</summary>
    PeakOpen,

    /// <summary>Some of the regions that must all meet the target have no figure that decides.</summary>
    RegionsMissing,

    /// <summary>Figures of the regions that must all meet the target were found, but none that decides for any of them.</summary>
    RegionsOpen,

    /// <summary>No figure at all was found.</summary>
    NothingFound,

    /// <summary>Only the baseline was found.</summary>
    OnlyBaselineFound,

    /// <summary>Figures were found, but none for the target year.</summary>
    NothingForTargetYear,

    /// <summary>A year is missing in the chain of yearly changes, so the change since the base year is unknown.</summary>
    ChainBroken,

    /// <summary>A year is missing among the yearly amounts, so the sum since the base year is unknown.</summary>
    SumBroken,

    /// <summary>One of the years of a mean has no comparable figure, or is not over yet.</summary>
    MeanLacksYears,

    /// <summary>A figure was found, but not the baseline to measure progress from.</summary>
    NoBaselineFound,

    /// <summary>The figures cannot be put into the formula: a ratio to nothing, the logarithm of nothing, numbers beyond reason.</summary>
    NotMeasurable,

    /// <summary>Later figures are on another basis.</summary>
    BasisChanged,

    /// <summary>An authority says that the goal was met, without a figure.</summary>
    StatedWithoutFigure,

    /// <summary>Done on or before the deadline.</summary>
    DoneInTime,

    /// <summary>Done after the deadline.</summary>
    DoneLate,

    /// <summary>The deadline has passed and no report of completion was found.</summary>
    NoReportFound,

    /// <summary>The deadline is still ahead.</summary>
    DeadlineAhead,

    /// <summary>The newest figure is so old that it no longer tells the pace of the release.</summary>
    FigureTooOld,

    /// <summary>The only later figure is for a part of a year.</summary>
    PartYearOnly,

    /// <summary>The only later figure is one for several years together.</summary>
    SeveralYearsOnly,

    /// <summary>Figures were found for other regions, none for the region of the plan.</summary>
    OnlySomeRegions,

    /// <summary>The only figure lies before the base year.</summary>
    OnlyEarlierFigureFound,

    /// <summary>Reports cover a part of what was promised.</summary>
    EvidencedInPart,

    /// <summary>On or after the deadline it was reported as not all done.</summary>
    DeadlineMissed,

    /// <summary>The goal was taken back.</summary>
    Withdrawn,
}
