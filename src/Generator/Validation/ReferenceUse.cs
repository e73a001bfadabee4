using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Validation;

/// <summary>
/// A place where content names what something rests on, kept until everything is read. The region is the one of the row that names it
/// (null for the plan's own); the release is the dataset that names it, since a figure cannot rest on one that came later.
/// </summary>
internal sealed record ReferenceUse(FigureReference Reference, string Text, SourceLocation Location, RegionCode? Region, Year? Release);
