namespace Generator.Validation.Plausibility;

/// <summary>One way in which figures that can be read may yet be wrong.</summary>
internal abstract class PlausibilityRule
{
    /// <summary>
    /// Whether it doubts what a figure says. Where a figure is doubted by an earlier rule, what follows from it is not told again; what a
    /// rule doubts of dates and statuses stands for itself.
    /// </summary>
    public virtual bool IsOfValues => true;

    /// <summary>All doubts, in the order of the rows. The time grows as the rows do.</summary>
    public abstract IEnumerable<Doubt> Find(FigureBook book);
}
