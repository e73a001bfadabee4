using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Validation;

/// <summary>A place where content names what something rests on, kept until everything is read.</summary>
/// <param name="Reference">What is named.</param>
/// <param name="Text">How it is written, for messages.</param>
/// <param name="Location">Where.</param>
/// <param name="Region">The region of the row that names it, or null for the plan's own.</param>
/// <param name="Release">The dataset that names it, since a figure cannot rest on one that came later; null outside of datasets.</param>
/// <param name="MustBeOfficial">Whether only an official figure will do.</param>
internal sealed record ReferenceUse(
    FigureReference Reference, string Text, SourceLocation Location, RegionCode? Region, Year? Release, bool MustBeOfficial = false);
