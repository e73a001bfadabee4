namespace Scriban.Syntax.Expressions;

/// <summary>What a call passes: the value of a pipe, if any, then the arguments as written.</summary>
internal readonly record struct CallValues(bool HasPiped, object? Piped, CallArgument[] Arguments);
