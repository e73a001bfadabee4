using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Validation;

/// <summary>
/// A name that the content declares, with the place of the name. Where the declaration is faulty the value is null and the words are
/// all texts in it: one of them may be the name by which datasets call it.
/// </summary>
internal readonly record struct Declaration<T>(string Name, SourceLocation Location, T? Value, ImmutableArray<string> Words)
    where T : class;
