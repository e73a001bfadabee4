using Generator.Diagnostics;

namespace Generator.Validation;

/// <summary>A name that the content declares, with the place of the name; the value is null where the declaration is faulty.</summary>
internal readonly record struct Declaration<T>(string Name, SourceLocation Location, T? Value)
    where T : class;
