namespace Scriban.Syntax.Expressions;

/// <summary>An argument of a call, named or by its place.</summary>
internal readonly record struct CallArgument(string? Name, ScriptExpression Value)
{
    public static CallArgument From(ScriptExpression written) => written is ScriptNamedArgument named
        ? new CallArgument(named.Name, named.Value)
        : new CallArgument(null, written);
}
