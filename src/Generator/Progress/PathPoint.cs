using Generator.Model;

namespace Generator.Progress;

/// <summary>The value that the required path has in a year, in the unit in which the target is measured.</summary>
internal readonly record struct PathPoint(Year Year, decimal Value);
